package org.portatlas.view.region;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.controlsfx.control.RangeSlider;
import org.jspecify.annotations.Nullable;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.PortSet;
import org.portatlas.text.Texts;

/// The first and the last port of the region, as two numbers and as a slider over all ports. A change of either makes
/// the region the run between the two.
final class RangeBar extends HBox {
    private static final Texts TEXTS = new Texts(RangeBar.class);
    private static final double LAST = PortRange.PORTS - 1;

    private final SummaryViewModel model;
    private final TextField from = field("region-from", TEXTS.get("range.first"));
    private final TextField to = field("region-to", TEXTS.get("range.last"));
    private final RangeSlider slider = new RangeSlider(0, LAST, 0, LAST);
    private boolean following;
    private boolean sliding;

    RangeBar(SummaryViewModel model) {
        super(8);
        this.model = model;
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(USE_PREF_SIZE);
        slider.setId("region-slider");
        slider.setMajorTickUnit(8192);
        slider.setMinorTickCount(0);
        slider.setBlockIncrement(1);
        slider.setAccessibleText(TEXTS.get("range.slider"));
        slider.setMinWidth(80);
        // Its thumbs hold the focus fast. By keyboard the numbers beside it do the same.
        slider.setFocusTraversable(false);
        slider.getChildrenUnmodifiable().addListener((ListChangeListener<Node>)
                change -> change.getList().forEach(part -> part.setFocusTraversable(false)));
        slider.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB) {
                slider.requestFocusTraversal(
                        event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
        HBox.setHgrow(slider, Priority.ALWAYS);
        getChildren().addAll(label(TEXTS.get("range.from")), from, label(TEXTS.get("range.to")), to, slider);
        for (TextField field : new TextField[] {from, to}) {
            field.setOnAction(event -> type());
            field.focusedProperty().subscribe(focused -> {
                if (!focused) {
                    type();
                }
            });
        }
        slider.lowValueProperty().subscribe(this::slide);
        slider.highValueProperty().subscribe(this::slide);
        model.region().portsProperty().subscribe(this::follow);
    }

    /// Puts the focus into the first number.
    void enter() {
        from.requestFocus();
        from.selectAll();
    }

    private void follow(@Nullable PortSet ports) {
        if (ports != null) {
            following = true;
            from.setText(Integer.toString(ports.first()));
            to.setText(Integer.toString(ports.last()));
            if (!sliding) {
                // Wide first: neither end may pass the other on its way.
                slider.setLowValue(0);
                slider.setHighValue(ports.last());
                slider.setLowValue(ports.first());
            }
            following = false;
        }
    }

    private void slide() {
        if (!following) {
            sliding = true;
            model.region().set((int) Math.round(slider.getLowValue()), (int) Math.round(slider.getHighValue()));
            sliding = false;
        }
    }

    /// Numbers that are as they were are not typed: a rectangle stays one.
    private void type() {
        PortSet ports = model.region().portsProperty().get();
        if (ports != null
                && !(from.getText().equals(Integer.toString(ports.first()))
                        && to.getText().equals(Integer.toString(ports.last())))) {
            model.type(from.getText(), to.getText());
        }
    }

    private static TextField field(String id, String tells) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(5);
        field.setMinWidth(USE_PREF_SIZE);
        field.setAccessibleText(tells);
        return field;
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
