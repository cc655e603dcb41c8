package org.portatlas.view.layers;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.portatlas.registry.Transport;
import org.portatlas.text.Texts;

/// The control that chooses for which transport protocol the registry is shown. With the arrow keys one goes through
/// them without opening it.
public final class TransportChoice extends SlimComboBox<TransportChoice.Counting> {
    private static final Texts TEXTS = new Texts(TransportChoice.class);

    /// What counts.
    ///
    /// @param transport the one that counts alone; null for all
    public record Counting(@Nullable Transport transport) {
        String name() {
            return transport == null ? TEXTS.get("any") : transport.name();
        }

        String words() {
            return transport == null ? TEXTS.get("any.transport") : TEXTS.get("alone", transport.name());
        }
    }

    public TransportChoice(LayersViewModel model) {
        setId("transport");
        getStyleClass().addAll("layer-choice", "transport-choice");
        setAccessibleText(TEXTS.get("transport.about"));
        setTooltip(new Tooltip(TEXTS.get("transport.help")));
        List<Counting> offered = new ArrayList<>();
        offered.add(new Counting(null));
        for (Transport transport : Transport.values()) {
            offered.add(new Counting(transport));
        }
        getItems().setAll(offered);
        setVisibleRowCount(offered.size());
        setButtonCell(new Named(true));
        setCellFactory(list -> new Named(false));
        model.inputProperty().subscribe(input -> setValue(new Counting(input.transport())));
        valueProperty().subscribe(chosen -> {
            if (chosen.transport() != model.inputProperty().get().transport()) {
                model.count(chosen.transport());
            }
        });
    }

    private static final class Named extends ListCell<Counting> {
        private final boolean narrow;

        Named(boolean narrow) {
            this.narrow = narrow;
        }

        @Override
        protected void updateItem(@Nullable Counting counting, boolean empty) {
            super.updateItem(counting, empty);
            setText(counting == null ? "" : narrow ? counting.name() : counting.words());
        }
    }
}
