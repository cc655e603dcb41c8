package org.portatlas.view.search;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.portatlas.text.Texts;
import org.portatlas.view.pane.WrappedLabel;

/// What may be typed, each with examples that can be tried by a click; shown while nothing is typed.
final class QueryHelp extends VBox {
    private static final Texts TEXTS = new Texts(QueryHelp.class);

    /// What may be meant, and how it is written.
    private record Row(String meaning, List<String> examples) {
        static Row of(String meaning, String... examples) {
            return new Row(meaning, List.of(examples));
        }
    }

    /// @param tried takes an example that was clicked
    QueryHelp(Consumer<String> tried) {
        setId("query-help");
        getStyleClass().add("query-help");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("query-help-grid");
        for (Row row : rows()) {
            Label meaning = new Label(row.meaning());
            meaning.getStyleClass().add("caption");
            meaning.setMinWidth(USE_PREF_SIZE);
            FlowPane examples = new FlowPane();
            examples.getStyleClass().add("query-examples");
            row.examples().forEach(text -> examples.getChildren().add(example(text, tried)));
            grid.addRow(grid.getRowCount(), meaning, examples);
        }
        Label paste = new WrappedLabel(TEXTS.get("help.paste"), "caption");
        getChildren().setAll(grid, paste);
    }

    /// Everything that it offers to try.
    static List<String> examples() {
        return rows().stream().flatMap(row -> row.examples().stream()).toList();
    }

    private static List<Row> rows() {
        return List.of(
                Row.of(TEXTS.get("help.port"), "443", "6000-6063"),
                Row.of(TEXTS.get("help.service"), "ssh", "secure shell"),
                Row.of(TEXTS.get("help.transport"), "tcp", "udp", "sctp", "dccp"),
                Row.of(TEXTS.get("help.status"), "unassigned", "reserved"),
                Row.of(TEXTS.get("help.range"), "system", "user", "dynamic"),
                Row.of(TEXTS.get("help.year"), "year:2006", "year>2010"),
                Row.of(TEXTS.get("help.rfc"), "rfc:9110"),
                Row.of(TEXTS.get("help.gap"), "gap>100", "gap=19"),
                Row.of(TEXTS.get("help.notes"), "note:", "tag:"),
                Row.of(TEXTS.get("help.several"), "udp year:2006 user"));
    }

    private static Node example(String text, Consumer<String> tried) {
        Hyperlink link = new Hyperlink(text);
        link.getStyleClass().add("query-example");
        link.setFocusTraversable(false);
        link.setAccessibleText(TEXTS.get("help.try", text));
        link.setOnAction(event -> {
            link.setVisited(false);
            tried.accept(text);
        });
        return link;
    }
}
