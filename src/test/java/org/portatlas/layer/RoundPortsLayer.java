package org.portatlas.layer;

import java.util.List;
import java.util.stream.Stream;
import org.portatlas.map.Colouring;
import org.portatlas.map.Swatch;
import org.portatlas.map.Swatch.Symbol;
import org.portatlas.map.Theme;
import org.portatlas.registry.PortRange;
import org.portatlas.text.Language;

/// The example of a layer in the README: ports that end in 000. Everything else recedes.
final class RoundPortsLayer implements Layer {
    @Override
    public String id() {
        return "round";
    }

    @Override
    public String title() {
        return say("Round", "Ronds");
    }

    @Override
    public String help() {
        return say("Ports that end in 000, as people like to choose them.", "Ports qui finissent par 000.");
    }

    @Override
    public Colouring colour(LayerInput input, Theme theme) {
        byte[] look = Ground.lay(input.view());
        for (int port = 1000; port < PortRange.PORTS; port += 1000) {
            look[port] = (byte) Ground.COUNT;
        }
        return new Colouring(look, look, look, Ground.under(theme, Stream.of(round(theme))));
    }

    @Override
    public List<LegendEntry> legend(LayerInput input, Theme theme) {
        return List.of(new LegendEntry(
                List.of(round(theme)),
                say("ends in 000", "finit par 000"),
                PortRange.PORTS / 1000,
                say("1000, 2000 … 65000", "1000, 2000 … 65000")));
    }

    private static Swatch round(Theme theme) {
        return Swatch.marked(theme.choose(0xFFFFD075, 0xFFAD4600, 0xFFFFD75E), Symbol.RING);
    }

    /// Words in the file itself, so that one file is enough; those of the other layers lie in the package's bundles.
    private static String say(String english, String french) {
        return Language.current() == Language.FRENCH ? french : english;
    }
}
