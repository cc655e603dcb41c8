package org.portatlas.view.pick;

import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.portatlas.text.Texts;
import org.portatlas.view.pick.PickPage.Offer;
import org.portatlas.view.table.Copying;

/// The proposals. A click or Enter shows one on the map, Ctrl+C copies its number.
final class OfferList extends ListView<Offer> {
    private static final Texts TEXTS = new Texts(OfferList.class);

    /// @param goTo shows a port on the map
    /// @param toMap puts the focus on the map, where Enter checks
    OfferList(IntConsumer goTo, Runnable toMap) {
        setId("pick-list");
        setAccessibleText(TEXTS.get("offers"));
        setPlaceholder(new Label());
        setCellFactory(list -> new OfferCell(goTo));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            @Nullable Offer offer = getSelectionModel().getSelectedItem();
            if (offer != null && event.getCode() == KeyCode.ENTER) {
                goTo.accept(offer.port());
                toMap.run();
                event.consume();
            } else if (offer != null && event.isShortcutDown() && event.getCode() == KeyCode.C) {
                copy();
                event.consume();
            }
        });
    }

    /// Shows other proposals, the first one selected.
    void show(@Nullable PickPage page) {
        getSelectionModel().clearSelection();
        if (page == null) {
            getItems().clear();
        } else {
            getItems().setAll(page.offers());
            getSelectionModel().selectFirst();
        }
    }

    /// Copies the number of the selected proposal, or the row's, as in `28534-28537`.
    void copy() {
        @Nullable Offer offer = getSelectionModel().getSelectedItem();
        if (offer != null) {
            Copying.copy(offer.number().replace('–', '-'));
        }
    }

    private static final class OfferCell extends ListCell<Offer> {
        private final Label number = new Label();
        private final Label brief = new Label();
        private final HBox box = new HBox(8, number, brief);

        OfferCell(IntConsumer goTo) {
            number.getStyleClass().add("offer-number");
            brief.getStyleClass().add("caption");
            HBox.setHgrow(number, Priority.ALWAYS);
            number.setMaxWidth(Double.MAX_VALUE);
            box.setAlignment(Pos.CENTER_LEFT);
            setOnMouseClicked(event -> {
                Offer offer = getItem();
                if (offer != null && event.getButton() == MouseButton.PRIMARY) {
                    goTo.accept(offer.port());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Offer offer, boolean empty) {
            super.updateItem(offer, empty);
            if (empty || offer == null) {
                setGraphic(null);
                setAccessibleText("");
            } else {
                number.setText(offer.number());
                brief.setText(offer.brief());
                setAccessibleText(TEXTS.get("offer.spoken", offer.number(), offer.brief()));
                setGraphic(box);
            }
        }
    }
}
