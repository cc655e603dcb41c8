package org.portatlas.view.sheet;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.portatlas.view.table.LazyDock;

/// Where the export stands in the window, in place of the pane. FX thread.
public final class ExportDock extends LazyDock<ExportPane> {
    private final AtomicReference<Optional<Function<String, Optional<Path>>>> chooser;

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

    @Override
    protected void enter(ExportPane shown) {
        shown.enter();
    }
}
