package org.portatlas.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.portatlas.registry.Findings;
import org.portatlas.registry.PortSearch;
import org.portatlas.registry.Registry;

/// One key stroke of a search over the whole registry: what people type, letter by letter and one
/// query after another, with all that is shown and lit up of it. Each call is one key stroke, so
/// that the report can name the 99th percentile of key strokes and not that of queries.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class SearchKeyStroke {
    /// As many as the window lists.
    private static final int SHOWN = 50;

    private static final List<String> QUERIES = List.of(
            "ssh",
            "https",
            "793",
            "6000-6063",
            "0x319",
            "postgresql",
            "secure shell",
            "file transfer protocol",
            "remote e",
            "unassigned",
            "udp year:2006 user",
            "tcp rfc:7540",
            "gap>100 system",
            "year:1990-1999 mail",
            "reserved udp",
            "postgersql",
            "qwxyz jkvb",
            "system dynamic nothing",
            "http://localhost:5173/",
            "Error: listen EADDRINUSE :::3000",
            "0.0.0.0:8080->80/tcp");

    private final PortSearch search = new PortSearch(Registry.embedded());
    private final String[] typed = QUERIES.stream()
            .flatMap(query -> IntStream.rangeClosed(1, query.length()).mapToObj(end -> query.substring(0, end)))
            .toArray(String[]::new);
    private int next;

    @Benchmark
    public Findings keyStroke() {
        next = (next + 1) % typed.length;
        return search.find(typed[next], SHOWN);
    }
}
