package org.portatlas.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portatlas.machine.Exposure;
import org.portatlas.machine.SocketEntry;
import org.portatlas.map.Colouring;
import org.portatlas.map.Swatch;
import org.portatlas.map.Swatch.Symbol;
import org.portatlas.map.Theme;
import org.portatlas.map.ThemedSwatch;
import org.portatlas.text.Texts;

/// The ports that this machine holds, by who can reach them, over a registry that recedes: the marks are all that is
/// bright, each kind is counted, and can be looked at alone.
public final class ThisMachineLayer implements Layer {
    private static final Texts TEXTS = new Texts(ThisMachineLayer.class);

    @Override
    public String id() {
        return "this-machine";
    }

    @Override
    public String title() {
        return TEXTS.get("machine.title");
    }

    @Override
    public String help() {
        return TEXTS.get("machine.help");
    }

    @Override
    public Object basis(LayerInput input) {
        return input;
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // an index into this colouring's own swatches, kept nowhere
    public Colouring colour(LayerInput input, Theme theme) {
        byte[] look = Ground.lay(input.view());
        widest(input)
                .forEach((port, exposure) ->
                        look[port] = (byte) (Ground.COUNT + Look.of(exposure).ordinal()));
        return new Colouring(
                look, look, look, Ground.under(theme, Stream.of(Look.values()).map(each -> each.swatch(theme))));
    }

    @Override
    public List<LegendEntry> legend(LayerInput input, Theme theme) {
        HeldSockets sockets = input.sockets();
        if (!input.isRead()) {
            return List.of(HeldSockets.notRead());
        }
        if (sockets == null) {
            return List.of(LegendEntry.remark(TEXTS.get("held.unknown"), TEXTS.get("machine.live")));
        }
        Map<Integer, Exposure> widest = widest(input);
        List<LegendEntry> entries = new ArrayList<>();
        for (Look look : Look.values()) {
            Tally ports = new Tally();
            widest.forEach((port, exposure) -> {
                if (Look.of(exposure) == look) {
                    ports.add(port);
                }
            });
            entries.add(new LegendEntry(
                    List.of(look.swatch(theme)),
                    TEXTS.of(look),
                    ports.all(),
                    TEXTS.get("legend.detail", TEXTS.of(look, "means"), ports.words())));
        }
        if (!sockets.isWhole()) {
            entries.add(LegendEntry.remark(TEXTS.get("held.part"), TEXTS.get("held.part.detail")));
        }
        return entries;
    }

    /// The widest exposure of each port that is held.
    private static Map<Integer, Exposure> widest(LayerInput input) {
        return input.held().stream()
                .collect(Collectors.toMap(
                        SocketEntry::port,
                        SocketEntry::exposure,
                        (one, other) -> Look.of(one).compareTo(Look.of(other)) >= 0 ? one : other));
    }

    /// From the narrowest exposure to the widest; the symbols are the marks' own shapes.
    enum Look {
        LOCAL(
                Swatch.marked(0xFF55ADF9, Symbol.RING),
                Swatch.marked(0xFF2A6BAA, Symbol.RING),
                Swatch.marked(0xFF6CBEFF, Symbol.RING)),
        ADDRESS(
                Swatch.marked(0xFF9FA5AD, Symbol.DOT),
                Swatch.marked(0xFF43464B, Symbol.DOT),
                Swatch.marked(0xFFC8CDD3, Symbol.DOT)),
        ALL(
                Swatch.marked(0xFFFFD075, Symbol.DIAMOND),
                Swatch.marked(0xFFAD4600, Symbol.DIAMOND),
                Swatch.marked(0xFFFFD75E, Symbol.DIAMOND));

        private final ThemedSwatch swatches;

        Look(Swatch dark, Swatch light, Swatch contrast) {
            this.swatches = new ThemedSwatch(dark, light, contrast);
        }

        static Look of(Exposure exposure) {
            return switch (exposure) {
                case MACHINE -> LOCAL;
                case ADDRESS -> ADDRESS;
                case ALL -> ALL;
            };
        }

        Swatch swatch(Theme theme) {
            return swatches.in(theme);
        }
    }
}
