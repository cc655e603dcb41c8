package org.portatlas.bench;

/// One line of the report: what Port Atlas takes, what the baseline takes, and what was promised.
///
/// @param ours `baseline` medians, milliseconds
/// @param ratio the median of the ratios of the pairs, which is steadier than the ratio of the medians
/// @param bar the highest ratio that keeps the promise
/// @param due whether the promise counts now, or belongs to a later version and stands here to be watched
record Row(String what, double ours, double baseline, String baselineName, double ratio, double bar, Due due) {
    enum Due {
        NOW,
        LATER
    }

    boolean isMet() {
        return ratio <= bar;
    }
}
