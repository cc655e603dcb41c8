package org.portatlas.store.notes;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.portatlas.text.Texts;

/// The colour of a note, by a name that stays whatever the theme makes of it.
public enum NoteColour {
    NONE,
    RED,
    ORANGE,
    YELLOW,
    GREEN,
    BLUE,
    PURPLE;

    private static final Texts TEXTS = new Texts(NoteColour.class);

    /// As files and people call it: "red"; "none" for no colour.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The word for a person.
    public String words() {
        return TEXTS.of(this);
    }

    /// The colour of that name, null if there is none. No name is no colour.
    public static @Nullable NoteColour ofLabel(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        if (name.isEmpty()) {
            return NONE;
        }
        for (NoteColour each : values()) {
            if (each.label().equals(name)) {
                return each;
            }
        }
        return null;
    }
}
