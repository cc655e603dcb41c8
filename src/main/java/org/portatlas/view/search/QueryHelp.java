package org.portatlas.view.search;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// What may be typed, each with examples that can be tried by a click; shown while nothing is typed.
final class QueryHelp extends VBox {
    private static final String[][] ROWS = {
        {"a port or a range", "443", "6000-6063"},
        {"a service, or words", "ssh", "secure shell"},
        {"on a transport", "tcp", "udp", "sctp", "dccp"},
        {"IANA's word for it", "unassigned", "reserved"},
        {"in a range", "system", "user", "dynamic"},
        {"registered in", "year:2006", "year>2010"},
        {"by an RFC", "rfc:9110"},
        {"in a gap of", "gap>100", "gap=19"},
        {"in your notes", "note:", "tag:"},
        {"several together", "udp year:2006 user"},
    };

    /// @param tried takes an example that was clicked
    QueryHelp(Consumer<String> tried) {
        setId("query-help");
        getStyleClass().add("query-help");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("query-help-grid");
        for (int row = 0; row < ROWS.length; row++) {
            Label meaning = new Label(ROWS[row][0]);
            meaning.getStyleClass().add("caption");
            meaning.setMinWidth(USE_PREF_SIZE);
            FlowPane examples = new FlowPane();
            examples.getStyleClass().add("query-examples");
            for (int i = 1; i < ROWS[row].length; i++) {
                examples.getChildren().add(example(ROWS[row][i], tried));
            }
            grid.addRow(row, meaning, examples);
        }
        Label paste = new Label("Or paste an error, a URL, a line of ss: Ctrl+V finds the port in it.");
        paste.setWrapText(true);
        paste.getStyleClass().add("caption");
        getChildren().setAll(grid, paste);
    }

    /// Everything that it offers to try.
    static List<String> examples() {
        return Stream.of(ROWS).flatMap(row -> Stream.of(row).skip(1)).toList();
    }

    private static Node example(String text, Consumer<String> tried) {
        Hyperlink link = new Hyperlink(text);
        link.getStyleClass().add("query-example");
        link.setFocusTraversable(false);
        link.setAccessibleText("Search for " + text);
        link.setOnAction(event -> {
            link.setVisited(false);
            tried.accept(text);
        });
        return link;
    }
}
