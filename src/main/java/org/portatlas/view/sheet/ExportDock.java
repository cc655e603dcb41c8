package org.portatlas.view.sheet;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.portatlas.view.pane.LazyDock;

/// Where the export stands in the window, in place of the pane. FX thread.
public final class ExportDock extends LazyDock<ExportPane> {
    private final AtomicReference<Optional<Function<String, Optional<Path>>>> chooser;
    private @Nullable ExportPane pane;

    /// @param toMap puts the focus on the map
    public ExportDock(MapExportViewModel model, Runnable toMap) {
        this(model, toMap, new AtomicReference<>(Optional.empty()));
    }

    private ExportDock(
            MapExportViewModel model,
            Runnable toMap,
            AtomicReference<Optional<Function<String, Optional<Path>>>> chooser) {
        super(hide -> new ExportPane(model, chooser.get(), hide), toMap);
        this.chooser = chooser;
        setId("export-dock");
        getStyleClass().add("settings-dock");
    }

    /// How a file is chosen, from a proposed name, instead of by the system's dialog. Before the pane is shown.
    public void setChooser(Function<String, Optional<Path>> chosen) {
        chooser.set(Optional.of(chosen));
    }

    /// Prints the map as it is chosen in the pane, which tells what becomes of it.
    public void print() {
        show();
        ExportPane shown = pane;
        if (shown != null) {
            shown.print();
        }
    }

    @Override
    protected void enter(ExportPane shown) {
        pane = shown;
        shown.enter();
    }
}
