package org.portatlas.map;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.portatlas.registry.PortRange;
import org.portatlas.text.Texts;

/// What the map writes besides numbers and the registry's names. Looked up once, in the language of that moment, for
/// painters write it in every frame. Immutable.
public final class MapWords {
    private static final Texts TEXTS = new Texts(MapWords.class);

    /// Stands where a number comes in.
    private static final String PLACE = "\n";

    private final Map<PortRange, List<String>> names = new EnumMap<>(PortRange.class);
    private final Around gap = around(TEXTS.get("gap", PLACE));
    private final Around connections = around(TEXTS.get("connections", PLACE));
    private final Around strip = around(TEXTS.get("strip", PLACE));
    private final String squares = TEXTS.get("squares");

    /// A text with room for a number.
    private record Around(String before, String after) {
        String with(long number) {
            return before + number + after;
        }
    }

    MapWords() {
        names.put(PortRange.SYSTEM, List.of(TEXTS.of(PortRange.SYSTEM, "full"), TEXTS.of(PortRange.SYSTEM, "brief")));
        for (PortRange range : List.of(PortRange.USER, PortRange.DYNAMIC)) {
            names.put(range, List.of(TEXTS.of(range, "full"), TEXTS.of(range, "brief"), TEXTS.of(range, "least")));
        }
    }

    /// The letters beyond ASCII that the map may have to write in the language of this moment.
    public static String letters() {
        return TEXTS.get("letters");
    }

    /// All names that ranges have on the map in the language of this moment, one after the other.
    public static String rangeNames() {
        StringBuilder all = new StringBuilder();
        new MapWords().names.values().forEach(names -> names.forEach(all::append));
        return all.toString();
    }

    /// The names of a range, the longest first.
    List<String> names(PortRange range) {
        return names.getOrDefault(range, List.of());
    }

    /// On a gap of so many ports.
    String gap(int length) {
        return gap.with(length);
    }

    /// How many threads end at a port.
    String connections(int count) {
        return connections.with(count);
    }

    /// How the strip compares with the grid, after the numbers of its ports.
    String strip(long times) {
        return strip.with(times);
    }

    /// How large the squares are, after the numbers of the System Ports.
    String squares() {
        return squares;
    }

    private static Around around(String text) {
        int place = text.indexOf(PLACE);
        return new Around(text.substring(0, place), text.substring(place + PLACE.length()));
    }
}
