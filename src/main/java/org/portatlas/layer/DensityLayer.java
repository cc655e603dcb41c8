package org.portatlas.layer;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.portatlas.layer.LegendEntry.Scale;
import org.portatlas.layer.LegendEntry.Tick;
import org.portatlas.map.Colouring;
import org.portatlas.map.Theme;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.PortStatus;
import org.portatlas.text.Texts;

/// How much of each port's neighbourhood is assigned: of the ports around it, as many below as above and itself. At
/// the ends of the port space the neighbourhood is what is there. Dynamic Ports are never assigned, so they have no
/// density and count for none.
public final class DensityLayer implements Layer {
    private static final Texts TEXTS = new Texts(DensityLayer.class);
    private static final int LEAST = 16;
    private static final int USUAL = 256;
    private static final int MOST = 1024;
    private static final int PORTS = PortRange.DYNAMIC.first();

    private final int window;

    public DensityLayer() {
        this(USUAL);
    }

    /// @param window how many ports a neighbourhood has, 16 to 1,024 by powers of two
    DensityLayer(int window) {
        this.window = window;
    }

    @Override
    public String id() {
        return "density";
    }

    @Override
    public String title() {
        return TEXTS.get("density.title");
    }

    @Override
    public String help() {
        return TEXTS.get("density.help");
    }

    @Override
    public Optional<LayerParameter> parameter(LayerInput input) {
        List<Integer> steps = IntStream.iterate(LEAST, each -> each <= MOST, each -> 2 * each)
                .boxed()
                .toList();
        return Optional.of(new LayerParameter(
                TEXTS.get("density.window"), steps, window, TEXTS.get("density.window.ports", window), false));
    }

    @Override
    public Layer turnedTo(int value) {
        return new DensityLayer(value);
    }

    @Override
    public Colouring colour(LayerInput input, Theme theme) {
        int[] below = assignedBelow(input.view());
        byte[] look = new byte[PortRange.PORTS];
        for (int port = 0; port < PORTS; port++) {
            int first = first(port);
            int end = end(port);
            // In whole numbers, rounded: this runs for every port.
            int size = end - first;
            look[port] =
                    (byte) (Ground.COUNT + (2 * (below[end] - below[first]) * (Cividis.STEPS - 1) + size) / (2 * size));
        }
        byte dynamic = Ground.index(Ground.DYNAMIC);
        for (int port = PORTS; port < PortRange.PORTS; port++) {
            look[port] = dynamic;
        }
        return new Colouring(look, look, look, Ground.under(theme, Cividis.whole()));
    }

    @Override
    public List<LegendEntry> legend(LayerInput input, Theme theme) {
        String detail = TEXTS.get("density.assigned.detail", window);
        return List.of(
                new LegendEntry(Cividis.whole().toList(), TEXTS.get("density.assigned"), PORTS, detail, scale()),
                new LegendEntry(
                        List.of(Ground.DYNAMIC.swatch(theme)),
                        TEXTS.get("dynamic"),
                        PortRange.DYNAMIC.length(),
                        TEXTS.get("density.dynamic")));
    }

    private static Scale scale() {
        return new Scale(
                List.of(
                        new Tick(0, "0"),
                        new Tick(0.25, "25"),
                        new Tick(0.5, "50"),
                        new Tick(0.75, "75"),
                        new Tick(1, TEXTS.get("density.all"))),
                false);
    }

    @Override
    public String words(LayerInput input, int port) {
        if (port >= PORTS) {
            return "";
        }
        int assigned = 0;
        for (int near = first(port); near < end(port); near++) {
            assigned += input.view().status(near) == PortStatus.ASSIGNED ? 1 : 0;
        }
        int size = end(port) - first(port);
        return TEXTS.get("density.port", assigned, size);
    }

    /// How many ports below each are assigned.
    private static int[] assignedBelow(RegistryView view) {
        int[] below = new int[PORTS + 1];
        for (int port = 0; port < PORTS; port++) {
            below[port + 1] = below[port] + (view.status(port) == PortStatus.ASSIGNED ? 1 : 0);
        }
        return below;
    }

    private int first(int port) {
        return Math.max(0, port - window / 2);
    }

    /// The port after the last one.
    private int end(int port) {
        return Math.min(PORTS, port + window / 2);
    }
}
