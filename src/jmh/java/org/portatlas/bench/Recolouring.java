package org.portatlas.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.portatlas.layer.HeldSockets;
import org.portatlas.layer.Layer;
import org.portatlas.layer.LayerInput;
import org.portatlas.layer.LayerInput.Tables;
import org.portatlas.layer.Layers;
import org.portatlas.machine.PortCheck;
import org.portatlas.map.Colouring;
import org.portatlas.map.Theme;
import org.portatlas.registry.Registry;

/// A new colour for each of the 65,536 ports, as when the theme or the layer changes. Each call is sampled, so that
/// the report can name the median of the calls and not an average over a pause.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 2, time = 1)
@Fork(3)
public class Recolouring {
    @Param({"DARK", "LIGHT"})
    private Theme theme = Theme.DARK;

    /// The report runs every layer there is; this is for a run by hand.
    @Param({"registry"})
    private String layer = "registry";

    private final LayerInput input = LayerInput.of(Registry.embedded())
            .with(Tables.read())
            .with(HeldSockets.of(PortCheck.ofThisMachine().listeners()));
    private Layer chosen = Layers.all().getFirst();

    @Setup
    public void choose() {
        chosen = Layers.ofId(layer).orElseThrow();
    }

    @Benchmark
    public Colouring layer() {
        return chosen.colour(input, theme);
    }
}
