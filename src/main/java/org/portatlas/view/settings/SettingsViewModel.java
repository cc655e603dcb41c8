package org.portatlas.view.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.portatlas.store.Settings;
import org.portatlas.store.UserFile;

/// What the user has set: it acts at once, and is written at once in the background. A setting that another window
/// changed meanwhile stays as that window wants it. FX thread.
public final class SettingsViewModel {
    private final UserFile<Settings> file;
    private final Executor files;
    private final Consumer<String> tell;
    private final ReadOnlyObjectWrapper<Settings> settings;
    private @Nullable Settings beforeReset;

    /// @param read what was set when the window was made
    /// @param files writes one thing after the other
    /// @param tell what could not be saved, in one sentence
    public SettingsViewModel(Settings read, UserFile<Settings> file, Executor files, Consumer<String> tell) {
        this.settings = new ReadOnlyObjectWrapper<>(read);
        this.file = file;
        this.files = files;
        this.tell = tell;
    }

    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    public Settings get() {
        return settings.get();
    }

    /// The same settings with nobody who follows them.
    public SettingsViewModel again() {
        SettingsViewModel same = new SettingsViewModel(get(), file, files, tell);
        same.beforeReset = beforeReset;
        return same;
    }

    /// Sets something else.
    ///
    /// @param change changes that alone, whatever else is set
    public void change(UnaryOperator<Settings> change) {
        Settings next = change.apply(settings.get());
        if (!next.equals(settings.get())) {
            beforeReset = null;
            settings.set(next);
            files.execute(() -> save(next, change));
        }
    }

    /// Sets everything as it was before anybody set anything, until [#undoReset].
    void reset() {
        Settings before = settings.get();
        change(any -> Settings.NEW);
        beforeReset = before.equals(Settings.NEW) ? null : before;
    }

    /// Where the settings are kept, and all else of the user with them.
    Path place() {
        return file.path().toAbsolutePath();
    }

    /// Whether everything was reset, and nothing set since.
    boolean canUndoReset() {
        return beforeReset != null;
    }

    void undoReset() {
        Settings before = beforeReset;
        if (before != null) {
            change(any -> before);
        }
    }

    /// @param next all that is set here, which stays so where the file has gone
    private void save(Settings next, UnaryOperator<Settings> change) {
        try {
            Settings unused = file.change(next, change);
        } catch (IOException notSaved) {
            Platform.runLater(() -> tell.accept(String.valueOf(notSaved.getMessage())));
        }
    }
}
