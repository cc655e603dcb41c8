package org.portatlas.registry;

/// The numbers from `least` to `most`, inclusive; none if they are the wrong way round.
record Bounds(int least, int most) {
    static final Bounds ALL = new Bounds(0, Integer.MAX_VALUE);

    boolean contain(int number) {
        return least <= number && number <= most;
    }

    Bounds and(Bounds other) {
        return new Bounds(Math.max(least, other.least), Math.min(most, other.most));
    }
}
