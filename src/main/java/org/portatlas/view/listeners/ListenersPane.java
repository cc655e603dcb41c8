package org.portatlas.view.listeners;

import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The table of what listens here, below the map, and what has changed behind it. A row leads to its port on the map,
/// and the port selected there is selected here.
public final class ListenersPane extends VBox {
    private final TableView<ListenerRow> table = new TableView<>();
    private final TextField filter = new TextField();
    private boolean following;

    /// @param goTo shows a port on the map
    /// @param leave hides the pane
    public ListenersPane(LiveViewModel model, IntConsumer goTo, Runnable leave) {
        setId("listeners");
        getStyleClass().add("listeners-pane");
        FilteredList<ListenerRow> filtered = new FilteredList<>(model.rows());
        SortedList<ListenerRow> sorted = new SortedList<>(filtered);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        filter.setId("listeners-filter");
        filter.setPromptText("Filter:  :8080   3000-4000   exposed   udp   hidden   a name");
        filter.textProperty().subscribe(typed -> filtered.setPredicate(ListenerFilter.of(typed)));
        HBox.setHgrow(filter, Priority.ALWAYS);
        addColumns();
        table.setPlaceholder(new Label("Nothing listens here that can be seen, or nothing passes the filter."));
        table.setAccessibleText("What listens on this computer");
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !following) {
                goTo.accept(row.port());
            }
        });
        ListView<String> events = new ListView<>(model.events());
        events.setPlaceholder(new Label("What starts or stops while you look is written here."));
        events.setAccessibleText("What has started and stopped");
        TabPane tables = new TabPane(tab("Sockets", table), tab("What has changed", events));
        tables.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox.setVgrow(tables, Priority.ALWAYS);
        getChildren().addAll(head(leave), tables);
    }

    /// The port selected on the map: its row is selected too, if it has one.
    public void follow(OptionalInt port) {
        following = true;
        table.getSelectionModel().clearSelection();
        port.ifPresent(selected -> table.getItems().stream()
                .filter(row -> row.port() == selected)
                .findFirst()
                .ifPresent(row -> table.getSelectionModel().select(row)));
        following = false;
    }

    @Override
    public void requestFocus() {
        filter.requestFocus();
    }

    private static Tab tab(String title, Node content) {
        return new Tab(title, content);
    }

    private HBox head(Runnable leave) {
        Label title = new Label("Listening here");
        title.getStyleClass().add("section-title");
        Button hide = new Button("Hide");
        hide.setOnAction(event -> leave.run());
        HBox head = new HBox(10, title, filter, hide);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(Region.USE_PREF_SIZE);
        return head;
    }

    private void addColumns() {
        table.getColumns().add(column("Port", 64, ListenerRow::port));
        table.getColumns().add(column("Transport", 84, ListenerRow::protocol));
        table.getColumns().add(column("Address", 120, ListenerRow::address));
        table.getColumns().add(column("Exposure", 124, ListenerRow::exposure));
        table.getColumns().add(column("Held by", 180, ListenerRow::program));
        table.getColumns().add(column("User", 64, ListenerRow::user));
        table.getColumns().add(column("Registered as", 120, ListenerRow::registered));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    private static <T> TableColumn<ListenerRow, T> column(String title, double width, Function<ListenerRow, T> value) {
        TableColumn<ListenerRow, T> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setCellValueFactory(cell ->
                (ObservableValue<T>) new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())).getReadOnlyProperty());
        return column;
    }
}
