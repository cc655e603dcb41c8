package org.portatlas.view.main;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.portatlas.layer.LayerParameter;
import org.portatlas.layer.LegendEntry;
import org.portatlas.text.Texts;
import org.portatlas.view.layers.LayersViewModel;
import org.portatlas.view.layers.ParameterStrip;

/// The legend under the map, and above it the bar of the layer's parameter if it has one. What is shown alone is said
/// in words just above, over the map's edge, so that nothing moves.
final class Legend extends VBox {
    private static final Texts TEXTS = new Texts(Legend.class);

    private final LayersViewModel layers;
    private final HBox row = new HBox();
    private final Label words = new Label();
    private @Nullable ParameterStrip strip;

    /// Kept, for a binding that nobody holds is collected.
    private final ObservableValue<List<LegendEntry>> entries;

    private final ObservableValue<Optional<LayerParameter>> parameter;

    Legend(LayersViewModel layers) {
        this.layers = layers;
        setId("legend");
        setMinWidth(0);
        row.getStyleClass().add("legend");
        row.setMinWidth(0);
        words.setId("legend-words");
        words.getStyleClass().add("legend-words");
        words.setManaged(false);
        words.setVisible(false);
        words.setMouseTransparent(true);
        getChildren().setAll(row, words);
        entries = layers.legend();
        entries.subscribe(this::show);
        // What is shown alone may look as before.
        layers.isolatedProperty().subscribe(() -> show(entries.getValue()));
        widthProperty().subscribe(this::fit);
        sceneProperty().subscribe(this::fit);
        parameter = layers.parameter();
        parameter.subscribe(this::makeStrip);
    }

    /// The bar is made for the first layer that asks for one.
    private void makeStrip(Optional<LayerParameter> now) {
        if (strip == null && now.isPresent()) {
            strip = new ParameterStrip(layers);
            getChildren().addFirst(strip);
        }
    }

    /// Entries that stay keep their buttons, and so the focus.
    private void show(List<LegendEntry> shown) {
        String alone = layers.isolatedProperty().get();
        if (!hasButtonsFor(shown)) {
            row.getChildren().setAll(shown.stream().map(this::node).toList());
        }
        for (int i = 0; i < shown.size(); i++) {
            LegendEntry entry = shown.get(i);
            if (row.getChildren().get(i) instanceof LegendButton button) {
                button.show(entry, entry.text().equals(alone));
            }
        }
        shown.stream()
                .filter(entry -> entry.text().equals(alone))
                .findFirst()
                .ifPresentOrElse(this::say, () -> words.setVisible(false));
        fit();
        requestLayout();
    }

    private void say(LegendEntry alone) {
        words.setText(TEXTS.get("legend.alone", alone.text(), alone.ports()));
        words.setVisible(true);
    }

    private boolean hasButtonsFor(List<LegendEntry> shown) {
        if (shown.size() != row.getChildren().size()) {
            return false;
        }
        for (int i = 0; i < shown.size(); i++) {
            Node node = row.getChildren().get(i);
            LegendEntry entry = shown.get(i);
            if (entry.isRemark()
                    ? !entry.equals(node.getUserData())
                    : !entry.text().equals(node.getUserData())) {
                return false;
            }
        }
        return true;
    }

    private Node node(LegendEntry entry) {
        if (entry.isRemark()) {
            Label remark = new Label(entry.label());
            remark.getStyleClass().add("legend-remark");
            remark.setTooltip(new Tooltip(entry.detail()));
            remark.setMinWidth(Region.USE_PREF_SIZE);
            remark.setUserData(entry);
            return remark;
        }
        LegendButton button = new LegendButton(layers);
        button.setUserData(entry.text());
        return button;
    }

    /// What does not fit is written smaller, then closer together, then without its numbers, before it would be cut.
    private void fit() {
        if (isMeasurable()) {
            row.getStyleClass().removeAll("small", "tight");
            count(true);
            row.applyCss();
            for (String style : List.of("small", "tight")) {
                if (row.prefWidth(-1) > getWidth()) {
                    row.getStyleClass().add(style);
                    row.applyCss();
                }
            }
            count(row.prefWidth(-1) <= getWidth());
        }
    }

    /// A late answer may change the legend of a window that was closed, and its styles are gone.
    private boolean isMeasurable() {
        Scene scene = getScene();
        return scene != null && (scene.getWindow() == null || scene.getWindow().isShowing()) && getWidth() > 0;
    }

    private void count(boolean isCounted) {
        for (Node node : row.getChildren()) {
            if (node instanceof LegendButton button) {
                button.count(isCounted);
            }
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (words.isVisible()) {
            words.autosize();
            words.relocate(8, -words.getHeight() - 6);
        }
    }
}
