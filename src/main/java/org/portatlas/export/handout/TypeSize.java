package org.portatlas.export.handout;

import java.util.Collection;
import java.util.List;
import java.util.stream.DoubleStream;

/// How large the type of a hand-out is: as large as lets it stand on one page, and never so small that it is hard to
/// read. Estimated from its characters, since only the printer knows its fonts.
final class TypeSize {
    private static final double[] SIZES = {11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5};

    /// What both A4 and Letter leave between margins of 12 mm, points.
    private static final double WIDTH = 527;

    private static final double HEIGHT = 715;

    /// Of the type's size: an average character, and a line.
    private static final double CHARACTER = 0.475;

    private static final double LINE = 1.36;
    private static final double SMALL = 0.82;

    private final HandOut sheet;
    private final double size;

    private TypeSize(HandOut sheet, double size) {
        this.sheet = sheet;
        this.size = size;
    }

    /// In points.
    static double of(HandOut sheet) {
        return DoubleStream.of(SIZES)
                .filter(size -> new TypeSize(sheet, size).height() <= HEIGHT)
                .findFirst()
                .orElse(SIZES[SIZES.length - 1]);
    }

    private double height() {
        double column = sheet.columns() == 1 ? WIDTH : WIDTH / 2 - 9;
        double text = sheet.blocks().stream()
                .mapToDouble(block -> height(block, column))
                .sum();
        // Columns are never quite even.
        double body = sheet.columns() == 1 ? text : text / 2 + 2 * LINE * size;
        double head = (sheet.subtitle().isEmpty() ? 4.2 : 5.2) * size;
        double answers = sheet.answers().stream()
                        .mapToDouble(answer -> lines(answer.length(), WIDTH, SMALL))
                        .sum()
                * SMALL
                * LINE
                * size;
        double sources = sheet.sources().stream()
                        .mapToDouble(runs -> lines(length(runs), WIDTH / 2 - 9, SMALL))
                        .sum()
                / 2
                * SMALL
                * LINE
                * size;
        return head + body + (answers == 0 ? 0 : answers + 2 * size) + sources + 4.5 * size;
    }

    private double height(Block block, double width) {
        return size
                * switch (block) {
                    case Block.Heading heading -> LINE * lines(heading.text().length(), width, 1.1) + 0.75;
                    case Block.Paragraph paragraph -> LINE * lines(length(paragraph.runs()), width, 1) + 0.45;
                    case Block.Items items ->
                        items.items().stream()
                                .mapToDouble(each -> LINE * lines(length(each), width - 1.5 * size, 1) + 0.2)
                                .sum();
                    case Block.Listing listing ->
                        listing.text()
                                        .lines()
                                        .mapToDouble(line -> LINE * lines(line.length(), width - size, 1.05))
                                        .sum()
                                + 1.3;
                    case Block.Question question ->
                        LINE * lines(question.ask().length(), width - size, 1.05)
                                + question.choices().stream()
                                        .mapToDouble(each -> LINE * lines(each.length(), width - 3 * size, 1) + 0.25)
                                        .sum()
                                + (question.choices().isEmpty() ? 2.4 : 1.4);
                    case Block.Table table -> table(table, width);
                    case Block.Strip strip -> 5.8;
                };
    }

    private double table(Block.Table table, double width) {
        double part = (width - 16 * (table.parts() - 1)) / table.parts();
        // The part with the longest cells is as high as all of them.
        double highest = table.cut().stream()
                .mapToDouble(rows -> rows.stream()
                        .mapToDouble(row -> row(row, table.form().shares(), part))
                        .sum())
                .max()
                .orElse(0);
        return highest + 2.6;
    }

    private double row(List<String> cells, List<Integer> shares, double width) {
        double lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            lines = Math.max(lines, lines(cells.get(i).length(), width * shares.get(i) / 100 - 0.6 * size, 1.08));
        }
        return LINE * lines + 0.4;
    }

    private double lines(int characters, double width, double scale) {
        double fit = Math.max(1, width / (size * scale * CHARACTER));
        return Math.max(1, Math.ceil(characters / fit));
    }

    private static int length(Collection<Run> runs) {
        return List.copyOf(runs).stream().mapToInt(Run::length).sum();
    }
}
