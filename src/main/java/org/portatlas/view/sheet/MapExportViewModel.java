package org.portatlas.view.sheet;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.portatlas.sheet.Progress;
import org.portatlas.sheet.Sheet;
import org.portatlas.sheet.SheetPng;
import org.portatlas.sheet.SheetSvg;
import org.portatlas.sheet.SheetView;
import org.portatlas.store.AtomicFile;
import org.portatlas.text.Texts;
import org.portatlas.text.VisibleText;
import org.portatlas.view.Background;
import org.portatlas.view.map.MapViewModel;
import org.portatlas.view.map.SheetTypefaces;
import org.portatlas.view.table.FileExport;

/// Writes the map or a table into a file in the background, one at a time, and tells what became of it. What is called
/// off or fails leaves nothing behind. FX thread.
public final class MapExportViewModel {
    private static final Texts TEXTS = new Texts(MapExportViewModel.class);

    /// A drawing has no pixels: this is the size in which it is shown first.
    private static final int SVG_WIDTH = 2048;

    /// Pixels for a point on paper: 300 an inch, and no more than an A3 page has of them across.
    private static final double DOTS = 300 / 72.0;

    private static final int MOST_DOTS = 4961;

    /// Writes one of the tables. Called in the background.
    @FunctionalInterface
    public interface Tables {
        void write(ExportWhat what, ExportForm form, PrintWriter out);
    }

    private final Sheets sheets;
    private final Tables tables;
    private final Executor executor;
    private final Clock clock;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper written = new ReadOnlyStringWrapper("");
    private AtomicBoolean wanted = new AtomicBoolean();

    public MapExportViewModel(MapViewModel map, Tables tables, Executor executor, Clock clock) {
        this.sheets = new Sheets(map, SheetTypefaces::of);
        this.tables = tables;
        this.executor = executor;
        this.clock = clock;
    }

    /// Whether something is being written.
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// How much of it is written, 0 to 1.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// What became of the last one, in one sentence; empty before the first.
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// The path of the file that was written last; empty if the last one failed.
    public ReadOnlyStringProperty writtenProperty() {
        return written.getReadOnlyProperty();
    }

    /// A sheet of the map as it is now.
    Sheet sheet(boolean whole, int width) {
        return sheets.make(whole, width, LocalDate.now(clock));
    }

    /// Writes over whatever the file held, unless something is being written already.
    ///
    /// @param width of a PNG
    public void write(ExportWhat what, ExportForm form, int width, Path file) {
        if (running.get()) {
            return;
        }
        AtomicBoolean mine = begin();
        AtomicFile.Content content = what.isMap()
                ? picture(sheet(what == ExportWhat.WHOLE_MAP, form == ExportForm.SVG ? SVG_WIDTH : width), form, mine)
                : table(what, form);
        Background.run(
                executor,
                () -> written(content, file, mine),
                last -> {
                    running.set(false);
                    written.set(last.path());
                    message.set(last.told());
                },
                defect -> running.set(false));
    }

    /// @param path of what was written; empty if nothing was
    private record Written(String path, String told) {}

    private static Written written(AtomicFile.Content content, Path file, AtomicBoolean mine) {
        try {
            AtomicFile.write(file, out -> {
                content.writeTo(out);
                // What is quick does not ask on its way, and is not to stand there after all.
                if (!mine.get()) {
                    throw new CancellationException("not wanted any more");
                }
            });
            return new Written(file.toString(), TEXTS.get("done", VisibleText.of(file)));
        } catch (CancellationException called) {
            return new Written("", TEXTS.get("cancelled"));
        } catch (IOException unwritable) {
            return new Written("", TEXTS.get("failed", FileExport.directory(file), FileExport.reason(unwritable)));
        } catch (OutOfMemoryError tooLarge) {
            return new Written("", TEXTS.get("memory"));
        }
    }

    /// Draws the map for paper, unless something is being written already.
    ///
    /// @param width of what can be printed on, points
    /// @param drawn takes the picture
    /// @param otherwise is done if there is none; why is told
    void draw(boolean whole, double width, Consumer<SheetPng.Pixels> drawn, Runnable otherwise) {
        if (running.get()) {
            otherwise.run();
            return;
        }
        AtomicBoolean mine = begin();
        int dots = Math.clamp(Math.round(width * DOTS), SheetView.LEAST_WIDTH, MOST_DOTS);
        Sheet sheet = sheets.onPaper(whole, dots, LocalDate.now(clock));
        Background.run(
                executor,
                () -> drawn(sheet, mine, drawn, otherwise),
                then -> {
                    running.set(false);
                    then.run();
                },
                defect -> running.set(false));
    }

    /// @return what is done then, on the FX thread
    private Runnable drawn(Sheet sheet, AtomicBoolean mine, Consumer<SheetPng.Pixels> drawn, Runnable otherwise) {
        try {
            SheetPng.Pixels pixels = SheetPng.draw(sheet, watched(mine));
            return () -> drawn.accept(pixels);
        } catch (CancellationException called) {
            return () -> unprinted(TEXTS.get("print.cancelled"), otherwise);
        } catch (OutOfMemoryError tooLarge) {
            return () -> unprinted(TEXTS.get("print.memory"), otherwise);
        }
    }

    /// Whether the map is wider than high, as it is in rows.
    boolean isWide() {
        return sheets.isWide();
    }

    /// Runs what takes time.
    Executor executor() {
        return executor;
    }

    /// Tells what becomes of printing.
    void tell(String sentence) {
        written.set("");
        message.set(sentence);
    }

    private void unprinted(String sentence, Runnable otherwise) {
        otherwise.run();
        tell(sentence);
    }

    private AtomicBoolean begin() {
        AtomicBoolean mine = new AtomicBoolean(true);
        running.set(true);
        progress.set(0);
        message.set("");
        written.set("");
        wanted = mine;
        return mine;
    }

    private Progress watched(AtomicBoolean mine) {
        return done -> {
            Platform.runLater(() -> progress.set(done));
            return mine.get();
        };
    }

    /// Ends what is being written, of whatever form: nothing of it stays.
    public void cancel() {
        wanted.set(false);
    }

    private AtomicFile.Content picture(Sheet sheet, ExportForm form, AtomicBoolean mine) {
        if (form == ExportForm.SVG) {
            return out -> out.write(SheetSvg.of(sheet).getBytes(StandardCharsets.UTF_8));
        }
        return out -> SheetPng.write(sheet, out, watched(mine));
    }

    private AtomicFile.Content table(ExportWhat what, ExportForm form) {
        return out -> {
            PrintWriter writer = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            tables.write(what, form, writer);
            writer.flush();
            if (writer.checkError()) {
                throw new IOException(TEXTS.get("disk"));
            }
        };
    }
}
