package org.portatlas.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import org.portatlas.layer.HeldSockets;
import org.portatlas.layer.Layer;
import org.portatlas.layer.LayerInput;
import org.portatlas.layer.LegendEntry;
import org.portatlas.layer.MachineMarks;
import org.portatlas.layer.NotedPorts;
import org.portatlas.lesson.ClassList;
import org.portatlas.machine.ListenerList;
import org.portatlas.machine.PortCheck;
import org.portatlas.map.Captions;
import org.portatlas.map.MapScene;
import org.portatlas.map.Mark;
import org.portatlas.map.PortLayout;
import org.portatlas.map.Regions;
import org.portatlas.map.Theme;
import org.portatlas.map.Viewport;
import org.portatlas.registry.Registry;
import org.portatlas.sheet.Progress;
import org.portatlas.sheet.Sheet;
import org.portatlas.sheet.SheetPng;
import org.portatlas.sheet.SheetSvg;
import org.portatlas.sheet.SheetType;
import org.portatlas.sheet.SheetView;
import org.portatlas.sheet.SheetWords;
import org.portatlas.store.AtomicFile;
import org.portatlas.store.UserFiles;
import org.portatlas.store.notes.Notes;
import org.portatlas.store.notes.NotesFile;
import org.portatlas.view.lesson.ClassListViewModel;
import org.portatlas.view.map.SheetTypefaces;
import picocli.CommandLine.Model.CommandSpec;

/// The whole map as a picture, without a window: the toolkit renders type alone.
///
/// @param width of the picture
record MapPicture(Layer layer, PortLayout layout, Theme theme, int width) {
    /// Draws and writes. Starts the toolkit if it does not run; any thread but the FX thread.
    ///
    /// @param svg whether as shapes; else as PNG
    /// @throws IOException if the file cannot be written; then nothing is left that was not there before
    void write(Path file, boolean svg, Registry registry, CommandSpec spec) throws IOException, InterruptedException {
        Sheet sheet = sheet(registry, spec);
        if (svg) {
            AtomicFile.write(file, SheetSvg.of(sheet).getBytes(StandardCharsets.UTF_8));
        } else {
            AtomicFile.write(file, out -> SheetPng.write(sheet, out, Progress.UNWATCHED));
        }
    }

    private Sheet sheet(Registry registry, CommandSpec spec) throws InterruptedException {
        ListenerList listeners = looksAtMachine() ? PortCheck.ofThisMachine().listeners() : null;
        LayerInput input = LayerInput.of(registry)
                .with(LayerInput.Tables.read())
                .with(listeners == null ? null : HeldSockets.of(listeners))
                .with(ClassListViewModel.named(ClassList.embedded()));
        if (layer.id().equals("notes")) {
            UserFiles files = UserFiles.in(((PortAtlasCommand) spec.root().userObject()).dataDirectory());
            input = input.with(new NotedPorts(new NotesFile(files).load().value(), Notes.NONE, ""));
        }
        List<Mark> marks = listeners == null ? List.of() : MachineMarks.of(listeners.sockets());
        Viewport viewport = SheetView.whole(layout, width);
        SheetWords words =
                SheetWords.of(layer, input, layout, OptionalInt.empty(), LocalDate.now(ZoneId.systemDefault()));
        List<LegendEntry> legend = layer.legend(input, theme);
        SheetType type = typefaces(viewport.frame().scale(), words, Sheet.characters(words, legend));
        MapScene scene = new MapScene(
                viewport,
                layout,
                layer.colour(input, theme),
                new Regions(registry.gaps()),
                new Captions(registry),
                theme,
                type.map(),
                true,
                null,
                marks);
        return new Sheet(scene, words, legend, type);
    }

    private boolean looksAtMachine() {
        return layer.id().equals("this-machine") || layer.id().equals("mismatch");
    }

    private static SheetType typefaces(double scale, SheetWords words, String characters) throws InterruptedException {
        CompletableFuture<SheetType> made = new CompletableFuture<>();
        Runnable make = () -> {
            try {
                made.complete(SheetTypefaces.of(scale, words, characters));
            } catch (RuntimeException | Error e) {
                made.completeExceptionally(e);
            }
        };
        try {
            Platform.startup(make);
        } catch (IllegalStateException alreadyRuns) {
            Platform.runLater(make);
        }
        try {
            return made.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the typefaces could not be drawn", e.getCause());
        }
    }
}
