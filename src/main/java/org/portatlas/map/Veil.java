package org.portatlas.map;

/// What a map keeps to itself while somebody is asked about it: it shows cells, and nothing that gives the answer away.
public enum Veil {
    /// Nothing.
    NONE(false, false, false),
    /// Whatever is said of single ports: names, statuses, gaps, this machine.
    SERVICES(true, false, false),
    /// That, and where the ranges lie.
    RANGES(true, true, false),
    /// Services, and every number on cells and rulers: where a port lies is told by eye.
    NUMBERS(true, false, true);

    private final boolean services;
    private final boolean ranges;
    private final boolean numbers;

    Veil(boolean services, boolean ranges, boolean numbers) {
        this.services = services;
        this.ranges = ranges;
        this.numbers = numbers;
    }

    /// Whether single ports all look alike, and have no names.
    public boolean hidesServices() {
        return services;
    }

    /// Whether all ranges look alike, and have no names.
    public boolean hidesRanges() {
        return ranges;
    }

    public boolean hidesNumbers() {
        return numbers;
    }
}
