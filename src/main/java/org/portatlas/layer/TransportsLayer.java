package org.portatlas.layer;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.portatlas.map.Colouring;
import org.portatlas.map.Swatch;
import org.portatlas.map.Swatch.Symbol;
import org.portatlas.map.Theme;
import org.portatlas.map.ThemedSwatch;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.Registry;
import org.portatlas.registry.Transport;
import org.portatlas.text.Texts;

/// For which transport protocols each port is assigned, and whether TCP and UDP carry the same service there. The
/// rarer transports come first: a port that has DCCP is shown as that, whatever else it has.
public final class TransportsLayer implements Layer {
    private static final Texts TEXTS = new Texts(TransportsLayer.class);
    private static final int PORTS = PortRange.DYNAMIC.first();

    @Override
    public String id() {
        return "transports";
    }

    @Override
    public String title() {
        return TEXTS.get("transports.title");
    }

    @Override
    public String help() {
        return TEXTS.get("transports.help");
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // an index into this colouring's own swatches, kept nowhere
    public Colouring colour(LayerInput input, Theme theme) {
        RegistryView view = input.view();
        byte[] look = Ground.lay(view);
        for (int port = 0; port < PORTS; port++) {
            if (view.status(port) == PortStatus.ASSIGNED) {
                look[port] =
                        (byte) (Ground.COUNT + Look.of(view.registry(), port).ordinal());
            }
        }
        return new Colouring(
                look, look, look, Ground.under(theme, Stream.of(Look.values()).map(each -> each.swatch(theme))));
    }

    @Override
    public List<LegendEntry> legend(LayerInput input, Theme theme) {
        RegistryView view = input.view();
        return Stream.of(Look.values())
                .map(look -> {
                    Tally ports = new Tally();
                    for (int port = 0; port < PORTS; port++) {
                        if (view.status(port) == PortStatus.ASSIGNED && Look.of(view.registry(), port) == look) {
                            ports.add(port);
                        }
                    }
                    return new LegendEntry(
                            List.of(look.swatch(theme)),
                            TEXTS.of(look),
                            ports.all(),
                            TEXTS.get("legend.detail", TEXTS.of(look, "means"), ports.words()));
                })
                .toList();
    }

    @Override
    public String words(LayerInput input, int port) {
        return input.view().status(port) == PortStatus.ASSIGNED
                ? TEXTS.of(Look.of(input.registry(), port), "means")
                : "";
    }

    enum Look {
        TCP(plain(0xFF55ADF9, Symbol.BAR), plain(0xFF2A6BAA, Symbol.BAR), plain(0xFF6CBEFF, Symbol.BAR)),
        UDP(plain(0xFFFFD075, Symbol.DASH), plain(0xFFAD4600, Symbol.DASH), plain(0xFFFFD75E, Symbol.DASH)),
        SAME(plain(0xFF9FA5AD, Symbol.NONE), plain(0xFF717477, Symbol.NONE), plain(0xFFC8CDD3, Symbol.NONE)),
        DIFFERENT(plain(0xFFCC7711, Symbol.CROSS), plain(0xFF550000, Symbol.CROSS), plain(0xFFE08A2A, Symbol.CROSS)),
        SCTP(plain(0xFFEEFFEE, Symbol.DOT), plain(0xFF0000AA, Symbol.DOT), plain(0xFFEEFFEE, Symbol.DOT)),
        DCCP(plain(0xFF998877, Symbol.RING), plain(0xFF443344, Symbol.RING), plain(0xFFA89884, Symbol.RING));

        private final ThemedSwatch swatches;

        Look(Swatch dark, Swatch light, Swatch contrast) {
            this.swatches = new ThemedSwatch(dark, light, contrast);
        }

        /// Meaningful only of a port that is assigned for some transport.
        static Look of(Registry registry, int port) {
            if (registry.status(port, Transport.DCCP) == PortStatus.ASSIGNED) {
                return DCCP;
            }
            if (registry.status(port, Transport.SCTP) == PortStatus.ASSIGNED) {
                return SCTP;
            }
            if (registry.status(port, Transport.UDP) != PortStatus.ASSIGNED) {
                return TCP;
            }
            if (registry.status(port, Transport.TCP) != PortStatus.ASSIGNED) {
                return UDP;
            }
            String tcp = registry.headline(port, Transport.TCP);
            return Objects.equals(tcp, registry.headline(port, Transport.UDP)) ? SAME : DIFFERENT;
        }

        Swatch swatch(Theme theme) {
            return swatches.in(theme);
        }

        private static Swatch plain(int fill, Symbol symbol) {
            return Swatch.marked(fill, symbol);
        }
    }
}
