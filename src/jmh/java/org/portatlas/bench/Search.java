package org.portatlas.bench;

import java.util.List;
import org.portatlas.bench.Row.Due;

/// What a key stroke in the search field costs, beside what nobody notices: [SearchKeyStroke].
final class Search {
    private static final double PROMISE = 1;

    private Search() {}

    static List<Row> measure(BenchRun run) {
        double p99 = new Jmh(SearchKeyStroke.class, run)
                .withQuickCompiler()
                .run(options -> options)
                .iterator()
                .next()
                .getPrimaryResult()
                .getStatistics()
                .getPercentile(99);
        return List.of(new Row("Search key stroke, p99", p99, PROMISE, "1 ms", p99 / PROMISE, 1, Due.NOW));
    }
}
