package org.portatlas.view.handout;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.portatlas.export.handout.HandOut;
import org.portatlas.export.handout.HandOutHtml;
import org.portatlas.text.Texts;
import org.portatlas.view.table.FileExport;

/// The hand-out that is looked at before it is saved or printed, and what became of that. FX thread.
public final class HandOutViewModel {
    private static final Texts TEXTS = new Texts(HandOutViewModel.class);

    private final HandOuts maker;
    private final Executor executor;
    private final FileExport export;
    private final ReadOnlyObjectWrapper<@Nullable HandOut> sheet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

    public HandOutViewModel(HandOuts maker, Executor executor) {
        this.maker = maker;
        this.executor = executor;
        this.export = new FileExport(executor);
        export.messageProperty().subscribe(message::set);
    }

    /// Makes hand-outs.
    public HandOuts maker() {
        return maker;
    }

    /// Runs what takes time.
    Executor executor() {
        return executor;
    }

    /// What is looked at; `null` if nothing is.
    ReadOnlyObjectProperty<@Nullable HandOut> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /// What became of the sheet, in one sentence; empty before anything was done with it.
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// Shows a hand-out, to be saved or printed.
    public void show(HandOut made) {
        export.forgetMessage();
        message.set("");
        sheet.set(made);
    }

    /// Shows the hand-out of a port.
    public void showPort(int port) {
        show(maker.of(port));
    }

    void hide() {
        sheet.set(null);
    }

    /// Writes the sheet that is looked at as HTML, over whatever the file held.
    void save(Path file) {
        HandOut made = sheet.get();
        if (made != null) {
            message.set("");
            export.forgetMessage();
            export.write(() -> HandOutHtml.of(made), TEXTS.get("written"), file);
        }
    }

    /// Tells what became of printing.
    void tell(String sentence) {
        message.set(sentence);
    }
}
