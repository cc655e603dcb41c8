package org.portatlas.app;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.portatlas.machine.PortCheck;
import org.portatlas.registry.Registry;
import org.portatlas.store.Settings;
import org.portatlas.store.UserFiles;
import org.portatlas.view.notice.NoticesViewModel;
import org.portatlas.view.settings.SettingsViewModel;

/// What the content of a window has around it.
///
/// @param check looks at this machine
/// @param executor runs checks in the background
/// @param keeper reads and writes the user's files in the background, one after the other
/// @param browser shows a web page on request of the user
/// @param files of the user
/// @param settings of the user, which outlive the content
/// @param notices what the user is to be told
/// @param change shows another edition of the registry in the same window
record Surroundings(
        PortCheck check,
        Executor executor,
        Executor keeper,
        Clock clock,
        Consumer<String> browser,
        UserFiles files,
        SettingsViewModel settings,
        NoticesViewModel notices,
        Consumer<Registry> change) {
    /// The same for another content: what followed the settings for the last one is let go.
    Surroundings again() {
        return new Surroundings(check, executor, keeper, clock, browser, files, settings.again(), notices, change);
    }

    /// Those of a content that no window shows: nothing is set, and everything is done by one executor.
    static Surroundings ofNoWindow(PortCheck check, Executor executor, Clock clock, Consumer<String> browser) {
        UserFiles files = UserFiles.in(Optional.empty());
        NoticesViewModel notices = new NoticesViewModel();
        return new Surroundings(
                check,
                executor,
                executor,
                clock,
                browser,
                files,
                new SettingsViewModel(Settings.NEW, files.settings(), executor, notices::tell),
                notices,
                next -> {});
    }
}
