package org.portatlas.app;

import java.util.Locale;
import java.util.Map;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.collections.MapChangeListener;
import javafx.util.Subscription;
import org.portatlas.map.Theme;
import org.portatlas.store.Settings;

/// The theme that the system's own preferences ask for. FX thread.
final class SystemTheme {
    /// What Windows calls it: true while one of its contrast themes is chosen.
    private static final String WINDOWS = "Windows.SPI.HighContrast";

    /// The name of GTK's theme, which GNOME makes one with this beginning.
    private static final String GTK = "GTK.theme_name";

    private static final String GTK_CONTRAST = "highcontrast";

    private SystemTheme() {}

    static Theme now() {
        Platform.Preferences preferences = Platform.getPreferences();
        return of(preferences, preferences.getColorScheme());
    }

    /// The one that is chosen, or else the one that the system asks for now.
    static Theme unlessChosen(Settings settings) {
        return LastRun.theme(settings).orElseGet(SystemTheme::now);
    }

    /// Calls back now and whenever the system's preferences change. They live as long as the toolkit, and so does what
    /// is called back, unless what is returned is unsubscribed.
    static Subscription whenItChanges(Runnable then) {
        Platform.Preferences preferences = Platform.getPreferences();
        MapChangeListener<String, Object> contrast = change -> {
            if (change.getKey().equals(WINDOWS) || change.getKey().equals(GTK)) {
                then.run();
            }
        };
        preferences.addListener(contrast);
        return preferences
                .colorSchemeProperty()
                .subscribe(scheme -> then.run())
                .and(() -> preferences.removeListener(contrast));
    }

    /// @param all what the platform tells; macOS tells nothing about contrast
    static Theme of(Map<String, Object> all, ColorScheme scheme) {
        boolean isContrast = Boolean.TRUE.equals(all.get(WINDOWS))
                || String.valueOf(all.get(GTK)).toLowerCase(Locale.ROOT).startsWith(GTK_CONTRAST);
        return isContrast ? Theme.CONTRAST : scheme == ColorScheme.LIGHT ? Theme.LIGHT : Theme.DARK;
    }
}
