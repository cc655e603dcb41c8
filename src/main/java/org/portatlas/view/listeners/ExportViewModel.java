package org.portatlas.view.listeners;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import org.portatlas.export.CheckJson;
import org.portatlas.export.ListenersCsv;
import org.portatlas.export.SpreadsheetText;
import org.portatlas.machine.ListenerList;
import org.portatlas.machine.SocketEntry;
import org.portatlas.view.TextFile;

/// Rows of the table as text for elsewhere: files in the forms of the command line, and tab-separated text. FX thread;
/// files are written in the background.
public final class ExportViewModel {
    private final LiveViewModel live;
    private final TextFile file;

    /// What a file can hold; its name is the ending of the file's.
    enum Form {
        CSV,
        JSON;

        String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ExportViewModel(LiveViewModel live, Executor executor) {
        this.live = live;
        this.file = new TextFile(executor);
    }

    /// What became of the last export, in one sentence; empty before the first.
    ReadOnlyStringProperty messageProperty() {
        return file.messageProperty();
    }

    /// Writes these rows, in their order, over whatever the file held.
    void write(List<ListenerRow> rows, Form form, Path target) {
        String text = text(rows, form);
        int count = rows.size();
        file.write(text, count == 1 ? "1 socket" : count + " sockets", target);
    }

    void forgetMessage() {
        file.forgetMessage();
    }

    /// These rows as the command line writes them.
    String text(List<ListenerRow> rows, Form form) {
        StringWriter text = new StringWriter();
        ListenerList list = list(rows);
        switch (form) {
            case CSV -> ListenersCsv.write(list, new PrintWriter(text));
            case JSON -> CheckJson.write(list, new PrintWriter(text));
        }
        return text.toString();
    }

    /// Lines of fields with tabs between them, as a spreadsheet takes them from the clipboard.
    static String lines(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(field -> SpreadsheetText.of(field.replaceAll("[\t\r\n]", " ")))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private ListenerList list(List<ListenerRow> rows) {
        List<SocketEntry> sockets = rows.stream().map(ListenerRow::socket).toList();
        ListenerList read = live.listProperty().get();
        if (read == null) {
            throw new IllegalStateException("rows without a reading");
        }
        return new ListenerList(read.time(), sockets, read.sources(), read.isWhole(), read.notSeen());
    }
}
