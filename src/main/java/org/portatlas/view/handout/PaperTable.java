package org.portatlas.view.handout;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.TextFlow;
import org.portatlas.export.handout.Block;
import org.portatlas.export.handout.Run;

/// A table on paper, in parts side by side, with a line under each row.
final class PaperTable extends Region {
    private static final double BETWEEN = 16;

    private final List<Integer> shares;
    private final double room;
    private final List<List<Row>> parts = new ArrayList<>();

    /// The cells of a row, and the line under them.
    private record Row(List<TextFlow> cells, Line line) {}

    PaperTable(Block.Table table, PaperType type) {
        shares = table.form().shares();
        room = 0.15 * type.size();
        for (List<List<String>> rows : table.cut()) {
            List<Row> part = new ArrayList<>();
            part.add(row(
                    table.columns().stream().map(head -> type.quiet(head, 0.85)).toList()));
            rows.forEach(row -> part.add(row(cells(row, table.form(), type))));
            parts.add(part);
        }
    }

    private static List<TextFlow> cells(List<String> row, Block.Form form, PaperType type) {
        List<TextFlow> cells = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            Run.Style style = column == 0 && form == Block.Form.NUMBERED
                    ? Run.Style.STRONG
                    : column == 1 && form == Block.Form.COMMANDS ? Run.Style.CODE : Run.Style.PLAIN;
            cells.add(type.flow(row.get(column), style, 0.95));
        }
        return cells;
    }

    private Row row(List<TextFlow> cells) {
        Line line = new Line();
        line.setStroke(PaperType.GREY);
        line.setStrokeWidth(0.4);
        line.setManaged(false);
        cells.forEach(cell -> cell.setManaged(false));
        getChildren().addAll(cells);
        getChildren().add(line);
        return new Row(cells, line);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return parts.stream()
                .mapToDouble(part -> part.stream()
                        .mapToDouble(row -> height(row, partWidth(width)))
                        .sum())
                .max()
                .orElse(0);
    }

    private double partWidth(double width) {
        return (width - BETWEEN * (parts.size() - 1)) / Math.max(1, parts.size());
    }

    private double cellWidth(int column, double part) {
        return part * shares.get(column) / 100 - 3 * room;
    }

    private double height(Row row, double part) {
        double highest = 0;
        for (int column = 0; column < row.cells().size(); column++) {
            highest = Math.max(highest, row.cells().get(column).prefHeight(cellWidth(column, part)));
        }
        return Math.ceil(highest) + 2 * room;
    }

    @Override
    protected void layoutChildren() {
        double part = partWidth(getWidth());
        double left = 0;
        for (List<Row> rows : parts) {
            double top = 0;
            for (Row row : rows) {
                double height = height(row, part);
                double x = left;
                for (int column = 0; column < row.cells().size(); column++) {
                    row.cells().get(column).resizeRelocate(x, top + room, cellWidth(column, part), height - 2 * room);
                    x += part * shares.get(column) / 100;
                }
                top += height;
                row.line().setStartX(left);
                row.line().setEndX(left + part);
                row.line().setStartY(top);
                row.line().setEndY(top);
            }
            left += part + BETWEEN;
        }
    }
}
