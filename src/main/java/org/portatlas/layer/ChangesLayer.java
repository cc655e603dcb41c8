package org.portatlas.layer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.portatlas.map.Colouring;
import org.portatlas.map.Landmarks;
import org.portatlas.map.Swatch;
import org.portatlas.map.Swatch.Symbol;
import org.portatlas.map.Theme;
import org.portatlas.registry.ChangeKind;
import org.portatlas.registry.ChangeWords;
import org.portatlas.registry.PortChange;
import org.portatlas.registry.RegistryDiff;
import org.portatlas.text.Texts;

/// What became of ports from one edition of the registry to another, named from afar, for they are
/// few. Everything else recedes to its [Ground].
public final class ChangesLayer implements Layer {
    private static final Texts TEXTS = new Texts(ChangesLayer.class);

    /// The id of this layer.
    public static final String ID = "changes";

    /// Each of them is tried against all others for a place on the map.
    private static final int MOST_NAMED = 100;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return TEXTS.get("changes.title");
    }

    @Override
    public String help() {
        return TEXTS.get("changes.help");
    }

    @Override
    public Object basis(LayerInput input) {
        RegistryDiff diff = input.changes();
        return diff == null ? input.view() : List.of(input.view(), diff);
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // an index into this colouring's own swatches, kept nowhere
    public Colouring colour(LayerInput input, Theme theme) {
        byte[] look = Ground.lay(input.view());
        RegistryDiff diff = input.changes();
        if (diff != null) {
            for (PortChange change : diff.ports()) {
                ChangeKind kind = diff.kind(change.first(), input.transport());
                if (kind != null) {
                    look[change.first()] = (byte) (Ground.COUNT + kind.ordinal());
                }
            }
        }
        Swatch[] swatches = Ground.under(theme, Stream.of(ChangeKind.values()).map(kind -> swatch(kind, theme)));
        Colouring colours = new Colouring(look, look, look, swatches);
        return diff == null ? colours : colours.with(landmarks(diff));
    }

    @Override
    public List<LegendEntry> legend(LayerInput input, Theme theme) {
        RegistryDiff diff = input.changes();
        if (diff == null) {
            return List.of(LegendEntry.remark(TEXTS.get("changes.choose"), TEXTS.get("changes.choose.detail")));
        }
        Map<ChangeKind, Tally> tallies = new EnumMap<>(ChangeKind.class);
        for (PortChange change : diff.ports()) {
            ChangeKind kind = diff.kind(change.first(), input.transport());
            if (kind != null) {
                tallies.computeIfAbsent(kind, each -> new Tally()).add(change.first());
            }
        }
        List<LegendEntry> entries = new ArrayList<>();
        for (ChangeKind kind : ChangeKind.values()) {
            Tally tally = tallies.getOrDefault(kind, new Tally());
            entries.add(new LegendEntry(
                    List.of(swatch(kind, theme)), TEXTS.of(kind), tally.all(), TEXTS.of(kind, "means", tally.words())));
        }
        String from = diff.from().edition();
        String to = diff.to().edition();
        entries.add(LegendEntry.remark(from + " → " + to, TEXTS.get("changes.editions", from, to)));
        return entries;
    }

    @Override
    public String words(LayerInput input, int port) {
        RegistryDiff diff = input.changes();
        PortChange change = diff == null ? null : diff.at(port);
        if (diff == null || change == null || diff.kind(port, input.transport()) == null) {
            return "";
        }
        return ChangeWords.brief(change);
    }

    /// The first port of each run, those that came or went before all others.
    private static Landmarks landmarks(RegistryDiff diff) {
        List<Integer> ports = new ArrayList<>();
        Map<Integer, String> names = new HashMap<>();
        for (ChangeKind kind : ChangeKind.values()) {
            for (PortChange change : diff.runs()) {
                if (change.kind() == kind && ports.size() < MOST_NAMED) {
                    ports.add(change.first());
                    String name = name(diff, change.first());
                    if (name != null) {
                        names.put(change.first(), name);
                    }
                }
            }
        }
        return new Landmarks(ports, names);
    }

    private static @Nullable String name(RegistryDiff diff, int port) {
        String now = diff.to().headline(port);
        return now == null ? diff.from().headline(port) : now;
    }

    /// The palette's strongest colours, which tell ranges apart elsewhere; here ranges are told by
    /// their grounds.
    static Swatch swatch(ChangeKind kind, Theme theme) {
        return switch (kind) {
            case ADDED -> Swatch.marked(theme.choose(0xFFFFD075, 0xFFAD4600, 0xFFFFD75E), Symbol.DIAMOND);
            case RELEASED -> Swatch.marked(theme.choose(0xFF9FA5AD, 0xFF43464B, 0xFFC8CDD3), Symbol.CROSS);
            case MOVED -> Swatch.marked(theme.choose(0xFFE6EDF3, 0xFF1F2328, 0xFFFFFFFF), Symbol.BAR);
            case CHANGED -> Swatch.marked(theme.choose(0xFF55ADF9, 0xFF2A6BAA, 0xFF6CBEFF), Symbol.DOT);
        };
    }
}
