package org.portatlas.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The languages of the window. Another one is a constant here, and a bundle beside each package's `texts`.
public enum Language {
    ENGLISH(Locale.ENGLISH, "English"),
    FRENCH(Locale.FRENCH, "Français");

    private final Locale locale;
    private final String ownName;

    Language(Locale locale, String ownName) {
        this.locale = locale;
        this.ownName = ownName;
    }

    /// As files name it: `en` or `fr`.
    public String id() {
        return locale.getLanguage();
    }

    /// As those who speak it name it, in every language alike.
    public String ownName() {
        return ownName;
    }

    /// The one of this id, if there is one.
    public static Optional<Language> ofId(String id) {
        return List.of(values()).stream()
                .filter(language -> language.id().equals(id))
                .findFirst();
    }

    /// The one nearest to what the system speaks: English where it is not spoken here.
    public static Language ofSystem(Locale system) {
        return system.getLanguage().equals(FRENCH.id()) ? FRENCH : ENGLISH;
    }

    /// The one that is spoken now.
    public static Language current() {
        return ofSystem(Locale.getDefault());
    }

    /// Speaks it from now on, in the whole process: words, numbers and dates. A country's own way with numbers and
    /// dates is kept where the system speaks this language. What is shown already stays as it is.
    public void speak(Locale system) {
        Locale.setDefault(system.getLanguage().equals(id()) ? system : locale);
    }
}
