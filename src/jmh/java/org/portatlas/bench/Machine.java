package org.portatlas.bench;

import java.io.IOException;
import java.util.List;
import org.portatlas.bench.Row.Due;

/// What an answer about this machine costs inside the running application, beside asking the programs that know it.
final class Machine {
    private final List<Pair> pairs;

    private Machine(List<Pair> pairs) {
        this.pairs = pairs;
    }

    /// One line of what [MachineRun] prints.
    private record Pair(String question, int crowd, double ours, double baseline) {
        static Pair of(String line) {
            String[] words = line.split(" ", -1);
            return new Pair(
                    words[0], Integer.parseInt(words[1]), Double.parseDouble(words[2]), Double.parseDouble(words[3]));
        }
    }

    static List<Row> measure(VirtualScreen screen) throws IOException {
        return new Machine(new JavaProcess()
                        .withPortAtlas().runsBeside(MachineRun.class).run(screen).stream()
                                .map(Pair::of)
                                .toList())
                .rows();
    }

    private List<Row> rows() {
        Pairs idle = of(MachineRun.FIRST, 0);
        Pairs crowded = of(MachineRun.FIRST, MachineRun.CROWD);
        String ss = "`ss -H -ltn 'sport = :N'`";
        String ssOwners = "`ss -H -tanp 'sport = :N'`";
        String among = ", among 9,000 connections";
        return List.of(
                idle.row("First answer of a check, warm", ss, 0.1, Due.NOW),
                new Pairs(crowded.ours(), idle.ours())
                        .row("First answer" + among, "the same without them", 1.5, Due.NOW),
                of(MachineRun.FULL, 0).row("Full answer with owners", ssOwners, 1.5, Due.NOW),
                of(MachineRun.FULL, MachineRun.CROWD).row("Full answer with owners" + among, ssOwners, 1.5, Due.NOW),
                of(MachineRun.LISTENERS, 0)
                        .row("All listeners with owners", "`lsof -nP -iTCP -sTCP:LISTEN`", 0.5, Due.NOW));
    }

    private Pairs of(String question, int crowd) {
        List<Pair> asked = pairs.stream()
                .filter(pair -> pair.question().equals(question) && pair.crowd() == crowd)
                .toList();
        return new Pairs(
                asked.stream().map(Pair::ours).toList(),
                asked.stream().map(Pair::baseline).toList());
    }
}
