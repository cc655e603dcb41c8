package org.portatlas.view.layers;

import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.portatlas.layer.Layer;
import org.portatlas.text.Texts;

/// The control that chooses the layer. Closed it names the layer, with what it shows as a tooltip; open it explains
/// each. With the arrow keys one goes through the layers without opening it.
public final class LayerChoice extends SlimComboBox<Layer> {
    private static final Texts TEXTS = new Texts(LayerChoice.class);

    public LayerChoice(LayersViewModel model) {
        setId("layer");
        getStyleClass().add("layer-choice");
        setAccessibleText(TEXTS.get("layer.about"));
        getItems().setAll(model.choices());
        setVisibleRowCount(getItems().size());
        setButtonCell(new Chosen());
        setCellFactory(list -> new ExplainedCell<>(Layer::title, Layer::help));
        Tooltip help = new Tooltip();
        setTooltip(help);
        model.layerProperty().subscribe(layer -> {
            help.setText(layer.help());
            setAccessibleHelp(layer.help());
            getItems().stream()
                    .filter(each -> each.id().equals(layer.id()))
                    .findFirst()
                    .ifPresent(this::setValue);
        });
        valueProperty().subscribe(chosen -> {
            if (!chosen.id().equals(model.layerProperty().get().id())) {
                model.choose(chosen);
            }
        });
    }

    /// The choice of the layer, and beside it that of the transport.
    public static HBox withTransports(LayersViewModel model) {
        HBox both = new HBox(6, new LayerChoice(model), new TransportChoice(model));
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private static final class Chosen extends ListCell<Layer> {
        @Override
        protected void updateItem(@Nullable Layer layer, boolean empty) {
            super.updateItem(layer, empty);
            setText(layer == null ? "" : layer.title());
        }
    }
}
