package org.portatlas.map;

import java.util.List;

/// The ports named on the map from afar: those that a course or an engineer looks for first, the most wanted first.
/// Their names come from the registry, so a landmark never says more than it does.
final class Landmarks {
    static final List<Integer> PORTS = List.of(
            22, 80, 443, 53, 25, 123, 3306, 5432, 8080, 3389, 631, 993, 6443, 27017, 389, 161, 143, 445, 514, 5060,
            1883, 6379, 9418, 11211, 5900, 1433);

    private Landmarks() {}
}
