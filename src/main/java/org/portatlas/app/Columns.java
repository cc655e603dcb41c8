package org.portatlas.app;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/// Lines of text in columns as wide as their widest cell, indented by two blanks, for a terminal.
final class Columns {
    private static final String GAP = "   ";

    private final List<List<String>> lines = new ArrayList<>();

    /// Adds a line; cells that are missing at its end are empty.
    void add(String... cells) {
        lines.add(List.of(cells));
    }

    void print(PrintWriter out) {
        List<Integer> widths = new ArrayList<>();
        for (List<String> line : lines) {
            for (int column = 0; column < line.size(); column++) {
                int width = line.get(column).length();
                if (column == widths.size()) {
                    widths.add(width);
                }
                widths.set(column, Math.max(widths.get(column), width));
            }
        }
        for (List<String> line : lines) {
            StringBuilder text = new StringBuilder(" ".repeat(2));
            for (int column = 0; column < line.size(); column++) {
                String cell = line.get(column);
                text.append(cell)
                        .repeat(' ', widths.get(column) - cell.length())
                        .append(GAP);
            }
            out.println(text.toString().stripTrailing());
        }
    }
}
