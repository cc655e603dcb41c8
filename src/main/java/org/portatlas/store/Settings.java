package org.portatlas.store;

import java.util.List;
import java.util.Optional;

/// What the user has set, by the settings pane or where the setting acts. Immutable; any thread.
///
/// @param theme `dark`, `light` or `contrast`; empty if the system's preference holds
/// @param language of the window, by its id, such as `fr`; empty if the system's holds
/// @param motionReduced whether nothing flies; otherwise as the system prefers
/// @param textSize of the window, in percent of the usual one, one of [#TEXT_SIZES]
/// @param refresh seconds from one reading of this machine to the next, one of [#PERIODS]
/// @param selectionChecked whether a selected port is checked at once
/// @param presenter how the presenter's view begins
public record Settings(
        Optional<String> theme,
        Optional<String> language,
        boolean motionReduced,
        int textSize,
        int refresh,
        boolean selectionChecked,
        Presenter presenter) {
    /// The sizes that can be chosen.
    public static final List<Integer> TEXT_SIZES = List.of(80, 90, 100, 110, 125, 150, 175, 200);

    /// The intervals that can be chosen, in seconds.
    public static final List<Integer> PERIODS = List.of(1, 2, 5, 10);

    /// As it is until someone chooses.
    public static final Settings NEW =
            new Settings(Optional.empty(), Optional.empty(), false, 100, 2, false, Presenter.NEW);

    /// How the presenter's view begins, each time.
    ///
    /// @param dark whether it is dark; it is light otherwise, for projectors in lit rooms
    /// @param wholeScreen whether it fills the screen
    /// @param spotlight whether the spotlight is lit
    public record Presenter(boolean dark, boolean wholeScreen, boolean spotlight) {
        /// As it is until someone chooses.
        public static final Presenter NEW = new Presenter(false, true, false);
    }

    public Settings withTheme(Optional<String> chosen) {
        return new Settings(chosen, language, motionReduced, textSize, refresh, selectionChecked, presenter);
    }

    public Settings withLanguage(Optional<String> chosen) {
        return new Settings(theme, chosen, motionReduced, textSize, refresh, selectionChecked, presenter);
    }

    public Settings withMotionReduced(boolean isReduced) {
        return new Settings(theme, language, isReduced, textSize, refresh, selectionChecked, presenter);
    }

    public Settings withTextSize(int percent) {
        return new Settings(theme, language, motionReduced, percent, refresh, selectionChecked, presenter);
    }

    public Settings withRefresh(int seconds) {
        return new Settings(theme, language, motionReduced, textSize, seconds, selectionChecked, presenter);
    }

    public Settings withSelectionChecked(boolean isChecked) {
        return new Settings(theme, language, motionReduced, textSize, refresh, isChecked, presenter);
    }

    public Settings withPresenter(Presenter beginning) {
        return new Settings(theme, language, motionReduced, textSize, refresh, selectionChecked, beginning);
    }
}
