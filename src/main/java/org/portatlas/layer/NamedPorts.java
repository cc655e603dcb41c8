package org.portatlas.layer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.portatlas.map.Landmarks;

/// Ports by the names that a class has for them. Immutable; any thread.
///
/// @param title what the list is called
/// @param names by port, in the order of the list
/// @param landmarks the same, for the map
public record NamedPorts(String title, Map<Integer, String> names, Landmarks landmarks) {
    public NamedPorts {
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }

    public NamedPorts(String title, Map<Integer, String> names) {
        this(title, names, Landmarks.of(names));
    }
}
