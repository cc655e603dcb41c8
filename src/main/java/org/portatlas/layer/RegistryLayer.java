package org.portatlas.layer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.portatlas.map.Colouring;
import org.portatlas.map.Swatch;
import org.portatlas.map.Theme;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.Registry;
import org.portatlas.registry.Transport;
import org.portatlas.text.Texts;

/// What IANA assigned: the range by hue, the status by lightness, TCP and UDP apart where they differ.
public final class RegistryLayer implements Layer {
    private static final Texts TEXTS = new Texts(RegistryLayer.class);

    /// The id of the layer that is shown unless another is chosen.
    public static final String ID = "registry";

    private static final int PORTS = PortRange.DYNAMIC.last() + 1;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return TEXTS.get("registry.title");
    }

    @Override
    public String help() {
        return TEXTS.get("registry.help");
    }

    @Override
    public Colouring colour(LayerInput input, Theme theme) {
        Registry registry = input.registry();
        RegistryView view = input.view();
        byte[] category = new byte[PORTS];
        byte[] tcp = new byte[PORTS];
        byte[] udp = new byte[PORTS];
        for (PortRange range : PortRange.values()) {
            for (int port = range.first(); port <= range.last(); port++) {
                category[port] = ordinal(range, view.status(port));
                tcp[port] = ordinal(range, registry.status(port, Transport.TCP));
                udp[port] = ordinal(range, registry.status(port, Transport.UDP));
            }
        }
        Swatch[] swatches =
                Stream.of(Category.values()).map(each -> each.swatch(theme)).toArray(Swatch[]::new);
        // One transport alone has nothing to split.
        return view.transport() == null
                ? new Colouring(category, tcp, udp, swatches)
                : new Colouring(category, category, category, swatches);
    }

    @Override
    public List<LegendEntry> legend(LayerInput input, Theme theme) {
        List<PortStatus> shown = new ArrayList<>(
                List.of(PortStatus.ASSIGNED, PortStatus.UNASSIGNED, PortStatus.RESERVED, PortStatus.RETIRED));
        if (input.transport() != null) {
            shown.add(PortStatus.UNLISTED);
        }
        shown.add(PortStatus.DYNAMIC);
        return shown.stream().map(status -> entry(status, input.view(), theme)).toList();
    }

    private static LegendEntry entry(PortStatus status, RegistryView view, Theme theme) {
        Set<Swatch> swatches = new LinkedHashSet<>();
        List<String> parts = new ArrayList<>();
        int ports = 0;
        for (PortRange range : PortRange.values()) {
            int count = view.count(range).getOrDefault(status, 0);
            if (count > 0) {
                swatches.add(Category.of(range, status).swatch(theme));
                parts.add(Tally.words(range, count));
                ports += count;
            }
        }
        return new LegendEntry(List.copyOf(swatches), StatusWords.of(status), ports, String.join(", ", parts));
    }

    @SuppressWarnings("EnumOrdinal") // an index into this colouring's own swatches, kept nowhere
    private static byte ordinal(PortRange range, PortStatus status) {
        return (byte) Category.of(range, status).ordinal();
    }
}
