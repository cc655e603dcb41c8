package org.portatlas.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// What can be measured on its own, in the order of the report.
enum Part {
    FRAMES(Frames::measure),
    PACE(Pace::measure),
    REST(Rest::measure),
    HEAP(Heap::measure),
    RECOLOUR(Recolour::measure),
    REGISTRY(Reading::measure),
    SEARCH(Search::measure),
    EXPORT(Export::measure),
    STARTUP(StartUp::measure),
    MEMORY(Memory::measure),
    COMMANDS(Commands::measure),
    MACHINE(Machine::measure);

    private final Measurement measurement;

    Part(Measurement measurement) {
        this.measurement = measurement;
    }

    /// Returns its rows of the report, within seconds or minutes.
    private interface Measurement {
        List<Row> measure(BenchRun run) throws IOException;
    }

    /// @throws BenchmarkFailedException if what was measured would mean nothing
    List<Row> measure(BenchRun run) throws IOException {
        return measurement.measure(run);
    }

    /// As it is asked for, and told.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
