package org.portatlas.layer;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.portatlas.map.Landmarks;
import org.portatlas.registry.PortRange;
import org.portatlas.store.notes.Note;
import org.portatlas.store.notes.NoteColour;
import org.portatlas.store.notes.Notes;
import org.portatlas.text.Texts;

/// Notes as the map needs them: which colour each port has, and by which words the first ports of notes are called.
/// Where notes lie over each other, the narrowest range counts, and the user's own before a shared one. Made in the
/// background in a few milliseconds at most; immutable; any thread.
public final class NotedPorts {
    private static final Texts TEXTS = new Texts(NotedPorts.class);

    /// No note, and no shared file.
    public static final NotedPorts NONE = new NotedPorts(Notes.NONE, Notes.NONE, "");

    private static final byte NOTHING = -1;
    private static final int LONGEST_NAME = 22;

    /// Each of them is tried against all others for a place.
    private static final int MOST_LANDMARKS = 200;

    private static final List<NoteColour> COLOURS = List.of(NoteColour.values());

    private final Notes own;
    private final Notes shared;
    private final String sharedName;
    private final byte[] colours;
    private final Landmarks landmarks;

    /// @param shared notes of a file that is only read
    /// @param sharedName the name of that file; empty if there is none
    public NotedPorts(Notes own, Notes shared, String sharedName) {
        this.own = own;
        this.shared = shared;
        this.sharedName = sharedName;
        List<Note> all = Stream.concat(own.all().stream(), shared.all().stream())
                .sorted(Comparator.comparingInt(note -> note.range().length()))
                .toList();
        this.colours = colours(all);
        this.landmarks = all.isEmpty() ? Landmarks.USUAL : landmarks(all);
    }

    private static byte[] colours(List<Note> narrowestFirst) {
        byte[] colours = new byte[PortRange.PORTS];
        Arrays.fill(colours, NOTHING);
        BitSet done = new BitSet(PortRange.PORTS);
        for (Note note : narrowestFirst) {
            byte colour = (byte) COLOURS.indexOf(note.colour());
            for (int port = done.nextClearBit(note.first()); port <= note.last(); port = done.nextClearBit(port)) {
                colours[port] = colour;
                done.set(port);
            }
        }
        return colours;
    }

    /// The first ports of notes, those with a text before those without. What has neither text nor tag is called as the
    /// registry calls it.
    private Landmarks landmarks(List<Note> narrowestFirst) {
        Map<Integer, String> names = new LinkedHashMap<>();
        Set<Integer> ports = new LinkedHashSet<>();
        for (boolean hasText : new boolean[] {true, false}) {
            for (Note note : narrowestFirst) {
                boolean isWanted = !note.text().isEmpty() == hasText && ports.size() < MOST_LANDMARKS;
                if (isWanted
                        && ports.add(note.first())
                        && (hasText || !note.tags().isEmpty())) {
                    names.put(note.first(), name(note));
                }
            }
        }
        return new Landmarks(List.copyOf(ports), names);
    }

    private String name(Note note) {
        String brief = note.brief();
        String name = brief.codePointCount(0, brief.length()) <= LONGEST_NAME
                ? brief
                : brief.substring(0, brief.offsetByCodePoints(0, LONGEST_NAME - 1))
                                .stripTrailing() + "…";
        return note.equals(own.of(note.range())) ? name : TEXTS.get("noted.shared.name", name);
    }

    public Notes own() {
        return own;
    }

    /// Notes of a file that is only read.
    public Notes shared() {
        return shared;
    }

    /// The name of the shared file; empty if there is none.
    public String sharedName() {
        return sharedName;
    }

    public boolean isEmpty() {
        return own.isEmpty() && shared.isEmpty();
    }

    /// The colour of the note that counts at a port, null if there is no note.
    public @Nullable NoteColour colour(int port) {
        return colours[port] == NOTHING ? null : COLOURS.get(colours[port]);
    }

    Landmarks landmarks() {
        return landmarks;
    }

    /// The notes at a port in a few words: the first of them, and how many more there are; empty if there is none.
    public String words(int port) {
        List<Note> here = own.at(port);
        List<Note> others = shared.at(port);
        if (here.isEmpty() && others.isEmpty()) {
            return "";
        }
        Note first = here.isEmpty() ? others.getFirst() : here.getFirst();
        int more = here.size() + others.size() - 1;
        String words = here.isEmpty() ? shared(first) : own(first);
        return more == 0 ? words : TEXTS.get("noted.more", words, more);
    }

    private static String own(Note note) {
        return note.range().isPort()
                ? TEXTS.get("noted.own", note.brief())
                : TEXTS.get("noted.own.range", note.range().label(), note.brief());
    }

    private static String shared(Note note) {
        return note.range().isPort()
                ? TEXTS.get("noted.shared", note.brief())
                : TEXTS.get("noted.shared.range", note.range().label(), note.brief());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NotedPorts noted
                && own.equals(noted.own)
                && shared.equals(noted.shared)
                && sharedName.equals(noted.sharedName);
    }

    @Override
    public int hashCode() {
        return 31 * own.hashCode() + shared.hashCode();
    }
}
