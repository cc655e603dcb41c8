package org.portatlas.view.map;

/// How fast a hand moved at the moment it let go, from where it was in the last tenth of a second; not at all if it
/// rested before.
final class DragSpeed {
    private static final long WINDOW = 100_000_000;
    private static final long REST = 60_000_000;
    private static final long LEAST = 8_000_000;
    private static final int SAMPLES = 32;

    private final long[] time = new long[SAMPLES];
    private final double[] x = new double[SAMPLES];
    private final double[] y = new double[SAMPLES];
    private int count;

    /// A new drag begins.
    void begin() {
        count = 0;
    }

    /// @param now nanoseconds of any clock that does not run backwards
    void add(long now, double atX, double atY) {
        int slot = count % SAMPLES;
        time[slot] = now;
        x[slot] = atX;
        y[slot] = atY;
        count++;
    }

    /// To the right, in the unit of the places a second.
    double x(long now) {
        return speed(now, x);
    }

    /// Downwards, in the unit of the places a second.
    double y(long now) {
        return speed(now, y);
    }

    private double speed(long now, double[] places) {
        if (count < 2 || now - time[(count - 1) % SAMPLES] > REST) {
            return 0;
        }
        int last = (count - 1) % SAMPLES;
        int first = last;
        for (int back = count - 2; back >= Math.max(0, count - SAMPLES); back--) {
            if (time[last] - time[back % SAMPLES] > WINDOW) {
                break;
            }
            first = back % SAMPLES;
        }
        long span = time[last] - time[first];
        return span < LEAST ? 0 : (places[last] - places[first]) * 1e9 / span;
    }
}
