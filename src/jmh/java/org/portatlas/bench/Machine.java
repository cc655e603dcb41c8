package org.portatlas.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.portatlas.bench.Row.Due;

/// What an answer about this machine costs inside the running application, beside asking the programs that know it.
final class Machine {
    private final List<Pair> pairs;

    private Machine(List<Pair> pairs) {
        this.pairs = pairs;
    }

    /// One line of what [MachineRun] prints.
    private record Pair(Comparison comparison, double ours, double baseline) {
        static Pair of(String line) {
            String[] words = line.split(" ", -1);
            return new Pair(Comparison.valueOf(words[0]), Double.parseDouble(words[1]), Double.parseDouble(words[2]));
        }
    }

    static List<Row> measure(BenchRun run) throws IOException {
        return new Machine(new JavaProcess()
                                .withPortAtlas()
                                .runsBeside(
                                        MachineRun.class,
                                        Integer.toString(run.effort().of(3000, 500)),
                                        Integer.toString(run.effort().of(60, 15)))
                                .run(run.screen())
                                .stream()
                                .map(Pair::of)
                                .toList())
                .rows();
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>(Arrays.stream(Comparison.values())
                .map(comparison -> of(comparison)
                        .row(comparison.what(), comparison.program().name(), comparison.bar(), Due.NOW))
                .toList());
        rows.add(new Pairs(of(Comparison.FIRST_SS_CROWDED).ours(), withoutCrowd())
                .row(Comparison.FIRST_SS_CROWDED.what(), "the same without them", 1.5, Due.NOW));
        return rows;
    }

    /// The means of what the same answers took before the crowd came and after it had gone.
    private List<Double> withoutCrowd() {
        List<Double> all = of(Comparison.FIRST_SS).ours();
        int half = all.size() / 2;
        return IntStream.range(0, half)
                .mapToObj(i -> (all.get(i) + all.get(half + i)) / 2)
                .toList();
    }

    private Pairs of(Comparison comparison) {
        List<Pair> asked =
                pairs.stream().filter(pair -> pair.comparison() == comparison).toList();
        return new Pairs(
                asked.stream().map(Pair::ours).toList(),
                asked.stream().map(Pair::baseline).toList());
    }
}
