package org.portatlas.bench;

/// One line of the report: what Port Atlas takes, what the baseline takes, and what was promised.
///
/// @param ours `baseline` medians
/// @param unit what these are counted in
/// @param ratio the median of the ratios of the pairs, which is steadier than the ratio of the medians
/// @param bar the highest ratio that keeps the promise
/// @param due whether the promise counts now, or belongs to a later version and stands here to be watched
record Row(
        String what, double ours, double baseline, Unit unit, String baselineName, double ratio, double bar, Due due) {
    /// What is counted.
    enum Unit {
        MILLISECONDS("ms"),
        MEGABYTES("MB"),
        PULSES("pulses"),
        PERCENT("%");

        private final String sign;

        Unit(String sign) {
            this.sign = sign;
        }

        @Override
        public String toString() {
            return sign;
        }
    }

    /// Of times.
    Row(String what, double ours, double baseline, String baselineName, double ratio, double bar, Due due) {
        this(what, ours, baseline, Unit.MILLISECONDS, baselineName, ratio, bar, due);
    }

    enum Due {
        NOW,
        LATER
    }

    boolean isMet() {
        return ratio <= bar;
    }
}
