package org.portatlas.view.search;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.portatlas.registry.Piece;

/// A line of text in pieces, of which those that matched stand out by colour and a line below. What is long and did not
/// match gives way with an ellipsis where there is no room.
final class PieceLine extends HBox {
    private static final int LONG = 16;

    private final String style;

    /// @param style class of the whole line
    PieceLine(String style) {
        this.style = style;
        setMinWidth(0);
        getStyleClass().add(style);
    }

    void show(List<Piece> pieces) {
        getChildren().setAll(pieces.stream().map(this::label).toList());
    }

    private Label label(Piece piece) {
        Label label = new Label(piece.text());
        label.getStyleClass().add(style + "-text");
        if (piece.matched() || piece.text().length() < LONG) {
            label.setMinWidth(USE_PREF_SIZE);
        }
        if (piece.matched()) {
            label.getStyleClass().add("matched");
        }
        return label;
    }
}
