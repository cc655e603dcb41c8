package org.portatlas.view.practice;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeType;
import org.portatlas.machine.practice.Practice;
import org.portatlas.text.Texts;
import org.portatlas.view.pane.WrappedLabel;

/// What a dashed ring on the map means, and where there is one now. It takes no room while there is none.
public final class PracticeKey extends HBox {
    private static final Texts TEXTS = new Texts(PracticeKey.class);
    private static final double RADIUS = 7;
    private static final double LINE = 2;

    private final Label label = new WrappedLabel("", "overlay-line");

    public PracticeKey(PracticeViewModel model) {
        super(10);
        setId("practice-key");
        getStyleClass().add("overlay-key");
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        model.currentProperty().subscribe(this::show);
    }

    private void show(List<Practice> practices) {
        if (!practices.isEmpty() && getChildren().isEmpty()) {
            getChildren().setAll(sample(), label);
        }
        label.setText(TEXTS.get(
                "key",
                practices.stream()
                        .map(practice -> Integer.toString(practice.port()))
                        .collect(Collectors.joining(", "))));
        setVisible(!practices.isEmpty());
    }

    /// As the map draws it.
    private static StackPane sample() {
        Circle casing = new Circle(RADIUS + LINE);
        casing.getStyleClass().add("practice-casing");
        Circle ring = new Circle(RADIUS);
        ring.getStyleClass().add("practice-ring");
        ring.setStrokeType(StrokeType.INSIDE);
        ring.setStrokeWidth(LINE);
        ring.setStrokeLineCap(StrokeLineCap.BUTT);
        double dash = 2 * Math.PI * (RADIUS - LINE / 2) / 6;
        ring.getStrokeDashArray().setAll(dash * 0.54, dash * 0.46);
        ring.setStrokeDashOffset(dash * 0.27);
        StackPane box = new StackPane(casing, ring);
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }
}
