package org.portatlas.map;

import org.portatlas.text.Language;

/// The example of a layout in the README: Morton's Z-order. The even bits of a port are its column, the odd ones its
/// row, so that each aligned square of 4, 16, 64 … cells a side is a run of ports.
final class ZOrderLayout implements PortLayout {
    @Override
    public String id() {
        return "z-order";
    }

    @Override
    public String title() {
        return say("Z-order", "Ordre Z");
    }

    @Override
    public String help() {
        return say("squares within squares, each read like a Z", "des carrés dans des carrés, chacun lu comme un Z");
    }

    @Override
    public Ruling ruling() {
        return Ruling.SQUARES;
    }

    @Override
    public int portAt(int cellX, int cellY) {
        return Integer.expand(cellX, 0x5555) | Integer.expand(cellY, 0xAAAA);
    }

    @Override
    public int cellX(int port) {
        return Integer.compress(port, 0x5555);
    }

    @Override
    public int cellY(int port) {
        return Integer.compress(port, 0xAAAA);
    }

    private static String say(String english, String french) {
        return Language.current() == Language.FRENCH ? french : english;
    }
}
