package org.portatlas.view.compare;

import java.util.List;
import java.util.stream.Collectors;
import org.portatlas.export.SpreadsheetText;
import org.portatlas.text.Texts;

/// Two columns of facts, ready to be shown.
///
/// @param left what the left column is about: `443`, or `443 TCP`
/// @param right what the right one is about
record Comparison(Side left, Side right, List<Row> rows) {
    private static final Texts TEXTS = new Texts(Comparison.class);

    Comparison {
        rows = List.copyOf(rows);
    }

    /// What a column is about.
    ///
    /// @param port where its title leads
    record Side(int port, String title) {}

    /// One fact of both.
    record Row(String name, String left, String right) {
        boolean differs() {
            return !left.equals(right);
        }
    }

    /// `8 of 11 rows differ.`
    String sentence() {
        long differing = rows.stream().filter(Row::differs).count();
        return differing == 0 ? TEXTS.get("rows.same") : TEXTS.get("rows.differing", differing, rows.size());
    }

    /// Tab-separated lines with a head, as a spreadsheet takes them; lines within a field become one.
    String text() {
        return line("", left.title(), right.title())
                + rows.stream()
                        .map(row -> line(row.name(), row.left(), row.right()))
                        .collect(Collectors.joining());
    }

    private static String line(String... fields) {
        return List.of(fields).stream()
                        .map(field -> SpreadsheetText.of(field.replaceAll("\\s*\n\\s*", "; ")))
                        .collect(Collectors.joining("\t"))
                + "\n";
    }
}
