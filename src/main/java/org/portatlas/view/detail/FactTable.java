package org.portatlas.view.detail;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.portatlas.export.SpreadsheetText;

/// Aligned rows of text, ready to be shown.
///
/// @param title what the rows are about; empty if the heading above says it
record FactTable(String title, Form form, List<Row> rows) {
    FactTable {
        rows = List.copyOf(rows);
    }

    /// How the cells of a row stand.
    enum Form {
        /// A label and its value.
        PAIRS,
        /// As those, with room for a longer label.
        WIDE_PAIRS,
        /// What was looked at, what was found, when, how long it took; the first row names the columns.
        COLUMNS,
        /// One cell, over the whole width.
        LINES
    }

    /// @param cells as many as the form has
    /// @param note a remark below the cells; null if there is none
    record Row(List<String> cells, @Nullable String note) {
        Row {
            cells = List.copyOf(cells);
        }

        static Row of(String... cells) {
            return new Row(List.of(cells), null);
        }

        /// The row as one line for the clipboard, cells parted by tabs, so that a spreadsheet takes
        /// them apart again, and takes none for a formula.
        String text() {
            String line = cells.stream().map(SpreadsheetText::of).collect(Collectors.joining("\t"));
            return (note == null ? line : line + "\t" + note).replace('\n', ' ');
        }
    }

    /// Tables under one heading.
    record Section(String heading, List<FactTable> tables) {
        Section {
            tables = List.copyOf(tables);
        }
    }
}
