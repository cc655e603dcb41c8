package org.portatlas.view.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import org.jspecify.annotations.Nullable;
import org.portatlas.machine.byhand.HandCommand;
import org.portatlas.text.Texts;
import org.portatlas.view.detail.HandPage.Line;
import org.portatlas.view.pane.WrappedLabel;
import org.portatlas.view.table.Copying;

/// The output of a command: what it means, its lines with those that decide marked, and what their columns say.
final class HandNodes {
    private static final Texts TEXTS = new Texts(HandNodes.class);
    private static final double LINE = 18;
    private static final int MOST_LINES = 12;

    /// For the border, and for a bar below lines that are wider than the pane.
    private static final double FRAME = 26;

    private HandNodes() {}

    /// @param reveal scrolls until a node is in view
    static List<Node> of(HandCommand command, HandPage page, Consumer<Node> reveal) {
        List<Node> nodes = new ArrayList<>();
        Label sentence = new WrappedLabel(page.sentence(), "answer-sentence");
        sentence.setId("hand-sentence");
        nodes.add(sentence);
        if (!page.lines().isEmpty()) {
            nodes.add(lines(command, page));
        }
        page.remarks().forEach(remark -> nodes.add(new WrappedLabel(remark, "caption")));
        if (!page.columns().rows().isEmpty()) {
            FactTablePane columns = new FactTablePane(page.columns(), reveal);
            columns.setId("hand-columns");
            columns.getStyleClass().add("hand-columns");
            nodes.add(columns);
        }
        return nodes;
    }

    private static ListView<Line> lines(HandCommand command, HandPage page) {
        ListView<Line> list = new ListView<>();
        list.setId("hand-output");
        list.getStyleClass().add("hand-output");
        list.setAccessibleText(TEXTS.get("run.output", command.program()));
        list.getItems().setAll(page.lines());
        list.setFixedCellSize(LINE);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(any -> new Cell());
        double height = Math.min(page.lines().size(), MOST_LINES) * LINE + FRAME;
        list.setMinHeight(height);
        list.setPrefHeight(height);
        list.setMaxHeight(height);
        if (page.firstDeciding() >= MOST_LINES) {
            list.scrollTo(page.firstDeciding() - 2);
        }
        Copying.onKey(list, () -> copied(list));
        return list;
    }

    /// What is selected, or all if nothing is.
    private static String copied(ListView<Line> list) {
        List<Line> selected = list.getSelectionModel().getSelectedItems();
        return (selected.isEmpty() ? list.getItems() : selected)
                .stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    /// A line with its sign before it, which is not copied with it.
    private static final class Cell extends ListCell<Line> {
        private final Label sign = new Label();

        Cell() {
            sign.getStyleClass().add("hand-sign");
            setGraphic(sign);
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            for (Line.Kind kind : Line.Kind.values()) {
                getStyleClass().remove(kind.style());
            }
            if (line == null || empty) {
                sign.setText("");
                setText("");
                setAccessibleText("");
            } else {
                sign.setText(line.kind().sign());
                setText(line.text());
                setAccessibleText(line.spoken());
                getStyleClass().add(line.kind().style());
            }
        }
    }
}
