package org.portatlas.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.portatlas.machine.SocketEntry;
import org.portatlas.map.Colouring;
import org.portatlas.map.Swatch;
import org.portatlas.map.Swatch.Symbol;
import org.portatlas.map.Theme;
import org.portatlas.map.ThemedSwatch;
import org.portatlas.text.Texts;

/// Where what this machine does and what the registry says differ, by [MismatchRule]. The ports concerned are flagged;
/// all others recede to their [Ground].
public final class MismatchLayer implements Layer {
    private static final Texts TEXTS = new Texts(MismatchLayer.class);
    private static final int MOST_PORTS = 12;

    @Override
    public String id() {
        return "mismatch";
    }

    @Override
    public String title() {
        return TEXTS.get("mismatch.title");
    }

    @Override
    public String help() {
        return TEXTS.get("mismatch.help");
    }

    @Override
    public Object basis(LayerInput input) {
        return input;
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // an index into this colouring's own swatches, kept nowhere
    public Colouring colour(LayerInput input, Theme theme) {
        byte[] look = Ground.lay(input.view());
        found(input).forEach((port, mismatch) -> {
            if (mismatch != Mismatch.FITS) {
                look[port] = (byte) (Ground.COUNT + Look.of(mismatch).ordinal());
            }
        });
        return new Colouring(
                look, look, look, Ground.under(theme, Stream.of(Look.values()).map(each -> each.swatch(theme))));
    }

    @Override
    public List<LegendEntry> legend(LayerInput input, Theme theme) {
        HeldSockets sockets = input.sockets();
        if (!input.isRead()) {
            return List.of(HeldSockets.notRead());
        }
        if (sockets == null || input.tables() == null) {
            return List.of(LegendEntry.remark(TEXTS.get("held.unknown"), TEXTS.get("mismatch.live")));
        }
        Map<Integer, Mismatch> found = found(input);
        List<LegendEntry> entries = new ArrayList<>();
        entries.add(entry(Mismatch.UNASSIGNED, found, theme));
        entries.add(entry(Mismatch.RESERVED, found, theme));
        entries.add(entry(Mismatch.OTHER_PROGRAM, found, theme));
        entries.add(entry(Mismatch.DYNAMIC, found, theme));
        entries.add(entry(Mismatch.CANNOT_TELL, found, theme));
        if (!sockets.isWhole()) {
            entries.add(LegendEntry.remark(TEXTS.get("held.part"), TEXTS.get("held.part.detail")));
        }
        return entries;
    }

    private static LegendEntry entry(Mismatch mismatch, Map<Integer, Mismatch> found, Theme theme) {
        int[] ports = found.entrySet().stream()
                .filter(port -> port.getValue() == mismatch)
                .mapToInt(Map.Entry::getKey)
                .toArray();
        String first =
                IntStream.of(ports).limit(MOST_PORTS).mapToObj(String::valueOf).collect(Collectors.joining(", "));
        Look look = Look.of(mismatch);
        String means = TEXTS.of(look, "means");
        return new LegendEntry(
                List.of(look.swatch(theme)),
                TEXTS.of(look),
                ports.length,
                ports.length == 0
                        ? TEXTS.get("mismatch.none", means)
                        : ports.length > MOST_PORTS
                                ? TEXTS.get("mismatch.more", means, first, ports.length - MOST_PORTS)
                                : TEXTS.get("mismatch.ports", means, first));
    }

    /// What is found on each port that is held, in port order; nothing as long as nothing is known.
    private static Map<Integer, Mismatch> found(LayerInput input) {
        LayerInput.Tables tables = input.tables();
        if (tables == null) {
            return Map.of();
        }
        MismatchRule rule = new MismatchRule(input.registry(), tables);
        Map<Integer, Mismatch> found = new TreeMap<>();
        input.held().stream()
                .collect(Collectors.groupingBy(SocketEntry::port))
                .forEach((port, held) -> found.put(port, rule.of(port, held)));
        return found;
    }

    /// How cells look. The five that are flagged take the palette's strongest colours, which tell ranges apart
    /// elsewhere; here ranges are told by their grounds.
    enum Look {
        OTHER_PROGRAM(
                flag(0xFF55ADF9, 0xFF0D1117, Symbol.CROSS),
                flag(0xFF2A6BAA, 0xFFFFFFFF, Symbol.CROSS),
                flag(0xFF6CBEFF, 0xFF000000, Symbol.CROSS)),
        UNASSIGNED(
                flag(0xFFFFD075, 0xFF0D1117, Symbol.NONE),
                flag(0xFFAD4600, 0xFFFFFFFF, Symbol.NONE),
                flag(0xFFFFD75E, 0xFF000000, Symbol.NONE)),
        RESERVED(
                flag(0xFF9FA5AD, 0xFF0D1117, Symbol.DOT),
                flag(0xFF43464B, 0xFFFFFFFF, Symbol.DOT),
                flag(0xFFC8CDD3, 0xFF000000, Symbol.DOT)),
        DYNAMIC_LISTENER(
                flag(0xFFE6EDF3, 0xFF0D1117, Symbol.BAR),
                flag(0xFF1F2328, 0xFFFFFFFF, Symbol.BAR),
                flag(0xFFFFFFFF, 0xFF000000, Symbol.BAR)),
        CANNOT_TELL(
                flag(0xFF787E85, 0xFF0D1117, Symbol.DASH),
                flag(0xFF717477, 0xFFFFFFFF, Symbol.DASH),
                flag(0xFF989DA3, 0xFF000000, Symbol.DASH));

        private final ThemedSwatch swatches;

        Look(Swatch dark, Swatch light, Swatch contrast) {
            this.swatches = new ThemedSwatch(dark, light, contrast);
        }

        static Look of(Mismatch mismatch) {
            return switch (mismatch) {
                case OTHER_PROGRAM -> OTHER_PROGRAM;
                case UNASSIGNED -> UNASSIGNED;
                case RESERVED -> RESERVED;
                case DYNAMIC -> DYNAMIC_LISTENER;
                case CANNOT_TELL -> CANNOT_TELL;
                case FITS -> throw new IllegalArgumentException("what fits is not flagged");
            };
        }

        Swatch swatch(Theme theme) {
            return swatches.in(theme);
        }

        private static Swatch flag(int fill, int ink, Symbol symbol) {
            return new Swatch(fill, fill, ink, symbol, true);
        }
    }
}
