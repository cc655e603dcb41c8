package org.portatlas.bench;

/// How thoroughly is measured.
enum Effort {
    /// What a promise is judged by.
    FULL,

    /// The same rows from fewer and shorter runs, in a few minutes: says that all runs, and roughly how fast.
    QUICK;

    /// How many of something are done, or for how long.
    int of(int full, int quick) {
        return this == FULL ? full : quick;
    }
}
