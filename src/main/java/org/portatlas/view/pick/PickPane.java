package org.portatlas.view.pick;

import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.portatlas.layer.PortWish;
import org.portatlas.text.Texts;
import org.portatlas.view.pane.WrappedLabel;
import org.portatlas.view.pick.PickViewModel.Transports;

/// A port for a new service, below the map: what is wished, the proposals, and why them and not others.
final class PickPane extends VBox {
    private static final Texts TEXTS = new Texts(PickPane.class);

    private final PickViewModel model;
    private final OfferList offers;
    private final Tab why = tab(TEXTS.get("tab.why"));
    private final Tab others = tab(TEXTS.get("tab.others"));

    /// @param goTo shows a port on the map
    /// @param toMap puts the focus on the map
    /// @param hide closes the pane
    PickPane(PickViewModel model, IntConsumer goTo, Runnable toMap, Runnable hide) {
        this.model = model;
        setId("pick");
        getStyleClass().add("pick-pane");
        offers = new OfferList(goTo, toMap);
        Tab publish = tab(TEXTS.get("tab.publish"));
        publish.setContent(PickNodes.publishing());
        TabPane tabs = new TabPane(why, others, publish);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setAccessibleText(TEXTS.get("tabs"));
        HBox.setHgrow(tabs, Priority.ALWAYS);
        HBox columns = new HBox(caption(TEXTS.get("column.port")), gap(), caption(TEXTS.get("column.away")));
        columns.getStyleClass().add("pick-columns");
        VBox list = new VBox(columns, offers);
        list.getStyleClass().add("pick-offers");
        VBox.setVgrow(offers, Priority.ALWAYS);
        HBox body = new HBox(10, list, tabs);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head(hide), wishes(), body);
        offers.getSelectionModel().selectedItemProperty().subscribe(this::explain);
        model.pageProperty().subscribe(this::show);
    }

    /// Puts the focus on the proposals.
    void enter() {
        offers.requestFocus();
    }

    private void show(@Nullable PickPage page) {
        offers.show(page);
        others.setContent(page == null ? null : PickNodes.refusals(page));
    }

    private void explain(PickPage.@Nullable Offer offer) {
        why.setContent(offer == null ? null : PickNodes.reasons(offer));
    }

    private HBox head(Runnable hide) {
        Label title = new Label(TEXTS.get("title"));
        title.getStyleClass().add("section-title");
        Label message = new WrappedLabel("", "caption");
        message.setId("pick-message");
        message.textProperty().bind(model.messageProperty());
        HBox.setHgrow(message, Priority.ALWAYS);
        message.setMaxWidth(Double.MAX_VALUE);
        ProgressIndicator progress = new ProgressIndicator();
        progress.setMaxSize(16, 16);
        progress.setAccessibleText(TEXTS.get("looking"));
        progress.visibleProperty().bind(model.busyProperty());
        progress.managedProperty().bind(progress.visibleProperty());
        Button close = new Button(TEXTS.get("hide"));
        close.setOnAction(event -> hide.run());
        title.setMinWidth(Region.USE_PREF_SIZE);
        close.setMinWidth(Region.USE_PREF_SIZE);
        return row(title, message, progress, close);
    }

    private HBox wishes() {
        TextField near = new TextField();
        near.setId("pick-near");
        near.setPromptText(TEXTS.get("near.any"));
        near.setPrefColumnCount(5);
        near.setAccessibleText(TEXTS.get("near.spoken"));
        near.textProperty().bindBidirectional(model.nearProperty());
        near.setOnAction(event -> {
            model.ask();
            offers.requestFocus();
        });
        ComboBox<Transports> transports = new ComboBox<>();
        transports.getItems().setAll(Transports.values());
        transports.setId("pick-transport");
        transports.setAccessibleText(TEXTS.get("transport"));
        transports.valueProperty().bindBidirectional(model.transportsProperty());
        Spinner<Integer> inARow = new Spinner<>(1, PortWish.MOST_IN_A_ROW, 1);
        inARow.setId("pick-in-a-row");
        inARow.setEditable(true);
        inARow.setPrefWidth(78);
        inARow.setAccessibleText(TEXTS.get("row.spoken"));
        SpinnerValueFactory<Integer> values = inARow.getValueFactory();
        values.valueProperty().subscribe(wanted -> {
            if (wanted != null) {
                model.inARowProperty().set(wanted);
            }
        });
        Button another = new Button(TEXTS.get("another"));
        another.setId("pick-another");
        another.setTooltip(new Tooltip(TEXTS.get("another.about")));
        another.setMinWidth(Region.USE_PREF_SIZE);
        another.setOnAction(event -> model.another());
        Button copy = new Button(TEXTS.get("copy"));
        copy.setAccessibleText(TEXTS.get("copy.spoken"));
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.disableProperty()
                .bind(offers.getSelectionModel().selectedItemProperty().isNull());
        copy.setOnAction(event -> offers.copy());
        return row(label(TEXTS.get("near")), near, transports, label(TEXTS.get("row")), inARow, another, copy);
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(8, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(USE_PREF_SIZE);
        return row;
    }

    private static Label caption(String text) {
        Label label = label(text);
        label.getStyleClass().add("caption");
        return label;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Tab tab(String title) {
        return new Tab(title);
    }
}
