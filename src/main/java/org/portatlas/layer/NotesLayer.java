package org.portatlas.layer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.portatlas.map.Colouring;
import org.portatlas.map.Contrast;
import org.portatlas.map.Swatch;
import org.portatlas.map.Swatch.Symbol;
import org.portatlas.map.Theme;
import org.portatlas.registry.PortRange;
import org.portatlas.store.notes.NoteColour;
import org.portatlas.text.Texts;

/// The ports that the user has noted something about, in the colours of the notes, with their first words as
/// landmarks. Everything else recedes.
public final class NotesLayer implements Layer {
    private static final Texts TEXTS = new Texts(NotesLayer.class);

    /// The id of this layer.
    public static final String ID = "notes";

    private static final NoteColour[] COLOURS = NoteColour.values();

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return TEXTS.get("notes.title");
    }

    @Override
    public String help() {
        return TEXTS.get("notes.help");
    }

    @Override
    public Object basis(LayerInput input) {
        NotedPorts notes = input.notes();
        return notes == null ? input.view() : List.of(input.view(), notes);
    }

    @Override
    public Colouring colour(LayerInput input, Theme theme) {
        byte[] look = Ground.lay(input.view());
        NotedPorts notes = input.notes();
        if (notes != null && !notes.isEmpty()) {
            for (int port = 0; port < PortRange.PORTS; port++) {
                NoteColour colour = notes.colour(port);
                if (colour != null) {
                    look[port] = index(colour);
                }
            }
        }
        Colouring colours = new Colouring(
                look, look, look, Ground.under(theme, Stream.of(COLOURS).map(colour -> swatch(colour, theme))));
        return notes == null ? colours : colours.with(notes.landmarks());
    }

    @SuppressWarnings("EnumOrdinal") // an index into the looks of one colouring, kept nowhere
    private static byte index(NoteColour colour) {
        return (byte) (Ground.COUNT + colour.ordinal());
    }

    @Override
    public List<LegendEntry> legend(LayerInput input, Theme theme) {
        NotedPorts notes = input.notes();
        if (notes == null) {
            return List.of(LegendEntry.remark(TEXTS.get("notes.away"), TEXTS.get("notes.away.detail")));
        }
        if (notes.isEmpty()) {
            return List.of(LegendEntry.remark(TEXTS.get("notes.none"), TEXTS.get("notes.none.detail")));
        }
        Map<NoteColour, Tally> tallies = new EnumMap<>(NoteColour.class);
        for (int port = 0; port < PortRange.PORTS; port++) {
            NoteColour colour = notes.colour(port);
            if (colour != null) {
                tallies.computeIfAbsent(colour, none -> new Tally()).add(port);
            }
        }
        List<LegendEntry> entries = new ArrayList<>();
        tallies.forEach((colour, tally) -> entries.add(new LegendEntry(
                List.of(swatch(colour, theme)),
                colour == NoteColour.NONE ? TEXTS.get("notes.plain") : colour.words(),
                tally.all(),
                colour == NoteColour.NONE
                        ? TEXTS.get("notes.plain.detail", tally.words())
                        : TEXTS.get("notes.colour.detail", colour.words(), tally.words()))));
        if (!notes.sharedName().isEmpty()) {
            entries.add(LegendEntry.remark(
                    TEXTS.get("notes.shared"),
                    TEXTS.get("notes.shared.detail", notes.shared().size(), notes.sharedName())));
        }
        return entries;
    }

    @Override
    public String words(LayerInput input, int port) {
        NotedPorts notes = input.notes();
        return notes == null ? "" : notes.words(port);
    }

    /// How a colour of notes looks: a fill and a symbol, for nothing is told by colour alone.
    public static Swatch swatch(NoteColour colour, Theme theme) {
        return switch (colour) {
            case NONE -> plain(theme.choose(0xFF878B90, 0xFF6F7378, 0xFF989DA3));
            case RED -> Swatch.marked(theme.choose(0xFFE55058, 0xFFBF112D, 0xFFFF6B70), Symbol.DIAMOND);
            case ORANGE -> Swatch.marked(theme.choose(0xFFF0AE73, 0xFFC25F15, 0xFFF6B273), Symbol.BAR);
            case YELLOW -> Swatch.marked(theme.choose(0xFFF3F10C, 0xFF5B500D, 0xFFF3F10C), Symbol.DOT);
            case GREEN -> Swatch.marked(theme.choose(0xFF63F9C4, 0xFF087C5B, 0xFF63F9C4), Symbol.RING);
            case BLUE -> Swatch.marked(theme.choose(0xFF2C7FFE, 0xFF28556D, 0xFF4C96FF), Symbol.DASH);
            case PURPLE -> Swatch.marked(theme.choose(0xFFC8ACF7, 0xFF641FAC, 0xFFD0B8FF), Symbol.CROSS);
        };
    }

    private static Swatch plain(int fill) {
        return Swatch.plain(fill, Contrast.inkOn(fill));
    }
}
