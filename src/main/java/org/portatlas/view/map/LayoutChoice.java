package org.portatlas.view.map;

import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.portatlas.map.Layouts;
import org.portatlas.map.PortLayout;
import org.portatlas.text.Texts;
import org.portatlas.view.layers.ExplainedCell;
import org.portatlas.view.layers.SlimComboBox;

/// The control that chooses how ports stand on the map. It names the layout; the list explains each. With the arrow
/// keys one goes through the layouts without the list.
public final class LayoutChoice extends SlimComboBox<PortLayout> {
    private static final Texts TEXTS = new Texts(LayoutChoice.class);

    public LayoutChoice(MapViewModel model) {
        setId("layout");
        getStyleClass().add("layout-choice");
        setAccessibleText(TEXTS.get("layout.spoken"));
        getItems().setAll(Layouts.all());
        setVisibleRowCount(getItems().size());
        setButtonCell(new Chosen());
        setCellFactory(list -> new ExplainedCell<>(PortLayout::title, PortLayout::help));
        Tooltip help = new Tooltip();
        setTooltip(help);
        model.layoutProperty().subscribe(layout -> {
            help.setText(TEXTS.get("layout.about", layout.help()));
            setAccessibleHelp(layout.help());
            getItems().stream()
                    .filter(each -> each.id().equals(layout.id()))
                    .findFirst()
                    .ifPresent(this::setValue);
        });
        valueProperty().subscribe(model::arrange);
    }

    /// Chooses the one after this one; after the last comes the first.
    public void chooseNext() {
        setValue(
                getItems().get((getItems().indexOf(getValue()) + 1) % getItems().size()));
    }

    private static final class Chosen extends ListCell<PortLayout> {
        @Override
        protected void updateItem(@Nullable PortLayout layout, boolean empty) {
            super.updateItem(layout, empty);
            setText(layout == null ? "" : layout.title());
        }
    }
}
