package org.portatlas.view.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.portatlas.store.Settings;
import org.portatlas.store.UserFile;
import org.portatlas.view.Background;

/// What the user has set: it acts at once, and is written at once in the background. A setting that another window
/// changed meanwhile stays as that window wants it. FX thread.
public final class SettingsViewModel {
    private final UserFile<Settings> file;
    private final Executor files;
    private final Consumer<String> tell;
    private final ReadOnlyObjectWrapper<Settings> settings;
    /// The changes that could not be saved, in their order; of all that have the same settings. For `files` alone.
    private final List<UnaryOperator<Settings>> unsaved;
    private @Nullable Settings beforeReset;

    /// @param read what was set when the window was made
    /// @param files writes one thing after the other
    /// @param tell what could not be saved, in one sentence
    public SettingsViewModel(Settings read, UserFile<Settings> file, Executor files, Consumer<String> tell) {
        this(read, file, files, tell, new ArrayList<>());
    }

    private SettingsViewModel(
            Settings read,
            UserFile<Settings> file,
            Executor files,
            Consumer<String> tell,
            List<UnaryOperator<Settings>> unsaved) {
        this.settings = new ReadOnlyObjectWrapper<>(read);
        this.file = file;
        this.files = files;
        this.tell = tell;
        this.unsaved = unsaved;
    }

    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    public Settings get() {
        return settings.get();
    }

    /// The same settings with nobody who follows them.
    public SettingsViewModel again() {
        SettingsViewModel same = new SettingsViewModel(get(), file, files, tell, unsaved);
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
            save(() -> {
                unsaved.add(change);
                write(next);
            });
        }
    }

    /// Saves what could not be saved so far, in the background: the disk may have room again.
    public void keep() {
        Settings now = settings.get();
        save(() -> {
            if (!unsaved.isEmpty()) {
                write(now);
            }
        });
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

    private void save(Background.Saving saving) {
        Background.save(files, saving, tell);
    }

    /// @param next all that is set here, which stays so where the file has gone
    private void write(Settings next) throws IOException {
        Settings unused = file.change(next, current -> {
            Settings changed = current;
            for (UnaryOperator<Settings> change : unsaved) {
                changed = change.apply(changed);
            }
            return changed;
        });
        unsaved.clear();
    }
}
