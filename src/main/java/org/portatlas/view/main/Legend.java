package org.portatlas.view.main;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.portatlas.layer.LegendEntry;
import org.portatlas.map.Swatch;
import org.portatlas.view.layers.LayersViewModel;

/// The legend under the map: a swatch with its symbol, what it means, and how many ports it is.
final class Legend extends HBox {
    private static final double SIZE = 11;

    /// Kept, for a binding that nobody holds is collected.
    private final ObservableValue<List<LegendEntry>> entries;

    Legend(LayersViewModel layers) {
        setId("legend");
        getStyleClass().add("legend");
        setMinWidth(0);
        entries = layers.legend();
        entries.subscribe(
                shown -> getChildren().setAll(shown.stream().map(Legend::entry).toList()));
    }

    private static Node entry(LegendEntry entry) {
        HBox swatches = new HBox(2);
        entry.swatches().forEach(swatch -> swatches.getChildren().add(swatch(swatch)));
        swatches.setAlignment(Pos.CENTER);
        Label label = new Label(entry.label(), swatches.getChildren().isEmpty() ? null : swatches);
        label.getStyleClass().add("legend-entry");
        label.setTooltip(new Tooltip(entry.text() + ": " + entry.detail()));
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Node swatch(Swatch swatch) {
        Rectangle fill = new Rectangle(SIZE, SIZE, colour(swatch.fill()));
        fill.getStyleClass().add("legend-swatch");
        StackPane pane = new StackPane(fill);
        switch (swatch.symbol()) {
            case DOT -> pane.getChildren().add(new Circle(1.5, colour(swatch.ink())));
            case CROSS -> pane.getChildren().addAll(line(-3, -3, 3, 3, swatch), line(-3, 3, 3, -3, swatch));
            case DASH -> pane.getChildren().add(line(-3, 0, 3, 0, swatch));
            case BAR -> pane.getChildren().add(line(0, -3, 0, 3, swatch));
            case NONE -> {
                if (swatch.isHatched()) {
                    pane.getChildren().add(line(-4, 4, 4, -4, swatch));
                }
            }
        }
        return pane;
    }

    private static Line line(double fromX, double fromY, double toX, double toY, Swatch swatch) {
        Line line = new Line(fromX, fromY, toX, toY);
        line.setStroke(colour(swatch.isHatched() ? swatch.hatch() : swatch.ink()));
        return line;
    }

    private static Color colour(int argb) {
        return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
    }
}
