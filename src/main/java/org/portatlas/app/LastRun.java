package org.portatlas.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.portatlas.map.Theme;
import org.portatlas.store.Loaded;
import org.portatlas.store.Session;
import org.portatlas.store.Settings;
import org.portatlas.store.UserFiles;
import org.portatlas.text.Language;

/// What the window must know of earlier runs before it is shown.
///
/// @param problems what is to be told of their files, one sentence each
record LastRun(Session session, Settings settings, List<String> problems) {
    /// There was none.
    static final LastRun NONE = new LastRun(Session.NEW, Settings.NEW, List.of());

    /// Reads files: not for the FX thread.
    static LastRun read(UserFiles files) {
        Loaded<Session> session = files.session().load();
        Loaded<Settings> settings = files.settings().load();
        return new LastRun(session.value(), settings.value(), problems(session.problem(), settings.problem()));
    }

    /// Without streams, whose first use takes longer than all of this.
    private static List<String> problems(@Nullable String first, @Nullable String second) {
        List<String> told = new ArrayList<>();
        if (first != null) {
            told.add(first);
        }
        if (second != null) {
            told.add(second);
        }
        return told;
    }

    /// The language that is chosen, or else the one nearest to what the system speaks.
    static Language language(Settings settings, Locale system) {
        return settings.language().flatMap(Language::ofId).orElseGet(() -> Language.ofSystem(system));
    }

    /// The theme that is chosen, if one is.
    static Optional<Theme> theme(Settings settings) {
        return settings.theme().map(name -> Theme.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    /// Speaks the language of the window from now on.
    static void speak(UserFiles files, Locale system) {
        language(files.settings().load().value(), system).speak(system);
    }

    /// How much larger than usual the type is.
    double magnification() {
        return settings.textSize() / 100.0;
    }

    /// The same without what `--fresh` forgets.
    LastRun fresh() {
        return new LastRun(session.fresh(), settings, problems);
    }
}
