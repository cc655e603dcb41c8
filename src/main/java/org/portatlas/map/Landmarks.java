package org.portatlas.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The ports named on the map from afar, and by which names. Immutable; any thread.
///
/// @param ports the most wanted first; where they do not all find room, the first ones do
/// @param names what ports are called that are not called what the registry calls them
public record Landmarks(List<Integer> ports, Map<Integer, String> names) {
    /// Those that a course or an engineer looks for first. Their names come from the registry, so a landmark never
    /// says more than it does.
    public static final Landmarks USUAL = new Landmarks(
            List.of(
                    22, 80, 443, 53, 25, 123, 3306, 5432, 8080, 3389, 631, 993, 6443, 27017, 389, 161, 143, 445, 514,
                    5060, 1883, 6379, 9418, 11211, 5900, 1433),
            Map.of());

    /// Each of them is tried against all others for a place.
    private static final int MOST = 200;

    public Landmarks {
        ports = List.copyOf(ports);
        names = Map.copyOf(names);
    }

    /// Ports by names of somebody's own, the first 200 of them.
    ///
    /// @param names in the order in which they are wanted
    public static Landmarks of(Map<Integer, String> names) {
        Map<Integer, String> first = new LinkedHashMap<>();
        names.entrySet().stream().limit(MOST).forEach(each -> first.put(each.getKey(), each.getValue()));
        return new Landmarks(List.copyOf(first.keySet()), first);
    }

    /// What is written beside the port: its number, and its name if it has one.
    String label(int port, Captions captions) {
        String own = names.get(port);
        @Nullable String name = own == null ? captions.name(port) : own;
        return name == null ? Integer.toString(port) : port + " " + name;
    }
}
