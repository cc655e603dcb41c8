package org.portatlas.bench;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.portatlas.bench.Row.Due;

/// Whether the map keeps the pace of the screen, 60 pulses a second, as well as the cheapest full picture does.
final class Pace {
    private final List<Interval> intervals;

    private Pace(List<Interval> intervals) {
        this.intervals = intervals;
    }

    /// One line of what `PaceRun` prints.
    private record Interval(String contender, int round, double milliseconds) {
        static Interval of(String line) {
            String[] words = line.split(" ", -1);
            return new Interval(words[0], Integer.parseInt(words[1]), Double.parseDouble(words[3]));
        }
    }

    static List<Row> measure(BenchRun run) throws IOException {
        Pace pace = new Pace(new JavaProcess()
                        .withSoftwarePipeline()
                        .withPortAtlas()
                        .runsInside(
                                "org.portatlas.app.PaceRun",
                                Integer.toString(run.effort().of(5, 1)))
                        .run(run.screen())
                        .stream()
                        .map(Interval::of)
                        .toList());
        return List.of(new Pairs(pace.p95s("atlas"), pace.p95s("floor-view"))
                .row("From pulse to pulse while panning at 60 Hz, p95", "one buffer, `ImageView`", 1.15, Due.NOW));
    }

    private List<Double> p95s(String contender) {
        int rounds = 1 + intervals.stream().mapToInt(Interval::round).max().orElse(-1);
        return IntStream.range(0, rounds)
                .mapToObj(round -> new Samples(intervals.stream()
                                .filter(each -> each.contender().equals(contender) && each.round() == round)
                                .map(Interval::milliseconds)
                                .toList())
                        .p95())
                .toList();
    }
}
