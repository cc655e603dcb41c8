package org.portatlas.view.listeners;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.portatlas.export.CheckJson;
import org.portatlas.export.FileForm;
import org.portatlas.export.ListenersCsv;
import org.portatlas.export.SpreadsheetText;
import org.portatlas.machine.ListenerList;
import org.portatlas.machine.SocketEntry;
import org.portatlas.text.Texts;
import org.portatlas.view.table.FileExport;

/// Rows of the table as text for elsewhere: files in the forms of the command line, and tab-separated text. FX thread;
/// files are written in the background.
public final class ExportViewModel {
    private static final Texts TEXTS = new Texts(ExportViewModel.class);

    private final LiveViewModel live;
    private final FileExport files;

    public ExportViewModel(LiveViewModel live, Executor executor) {
        this.live = live;
        this.files = new FileExport(executor);
    }

    FileExport files() {
        return files;
    }

    /// Writes these rows, in their order, over whatever the file held.
    void write(List<ListenerRow> rows, FileForm form, Path file) {
        String text = text(rows, form);
        files.write(() -> text, TEXTS.get("sockets", rows.size()), file);
    }

    /// These rows as the command line writes them.
    String text(List<ListenerRow> rows, FileForm form) {
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
