package org.portatlas.view.listeners;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.portatlas.export.FileForm;
import org.portatlas.text.Texts;
import org.portatlas.view.table.ExportButton;
import org.portatlas.view.table.ExportMessage;

/// What listens here, below the map: the table, what has changed, the watched ports, and what differs from a list that
/// was remembered. A row leads to its port on the map, and the port selected there is selected here.
public final class ListenersPane extends VBox {
    private static final Texts TEXTS = new Texts(ListenersPane.class);

    /// Of the window's height, logical pixels.
    private static final double SHARE = 0.4;

    private static final double LEAST_HEIGHT = 220;
    private static final double MOST_HEIGHT = 420;

    private final ListenersViewModel model;
    private final ListenerTable table;
    private final SteadyTable<ListenerItem> steady;
    private final WatchedBox watchedBox;
    private final RefreshBox refresh;
    private final TextField filter = new TextField();
    private final TabPane tabs = new TabPane();
    private final ExportButton export = new ExportButton("listeners-export", "listeners", this::export);
    private boolean following;

    /// @param goTo shows a port on the map
    /// @param leave hides the pane
    public ListenersPane(ListenersViewModel model, IntConsumer goTo, Runnable leave) {
        this.model = model;
        LiveViewModel live = model.live();
        getStyleClass().add("listeners-pane");
        setMinSize(0, USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
        sceneProperty().flatMap(Scene::heightProperty).subscribe(this::takeShare);
        table = new ListenerTable(live);
        steady = new SteadyTable<>(table);
        refresh = new RefreshBox(live);
        watchedBox = new WatchedBox(live.watched(), goTo);
        live.setSteadily(steady::keep);
        model.baseline().load();
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<ListenerItem>)
                change -> lead(goTo));
        table.setContextMenu(new ListenerMenu(model, table).menu());
        addEventHandler(KeyEvent.ANY, this::key);
        ListView<String> events = new ListView<>(live.events());
        events.setPlaceholder(new Label(TEXTS.get("events.nothing")));
        events.setAccessibleText(TEXTS.get("events"));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getTabs()
                .setAll(
                        tab(count(), table),
                        tab(new SimpleStringProperty(TEXTS.get("tab.events")), events),
                        tab(watchedTitle(), watchedBox),
                        tab(model.baseline().titleProperty(), new BaselineBox(model.baseline(), goTo)));
        tabs.setAccessibleText(TEXTS.get("tabs"));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        getChildren()
                .addAll(
                        head(leave),
                        new ExportMessage("listeners-message", model.export().files()),
                        unread(live),
                        tabs);
    }

    private static Label unread(LiveViewModel live) {
        Label unread = new Label();
        unread.setId("listeners-unread");
        unread.getStyleClass().add("caption");
        unread.setWrapText(true);
        unread.setMinHeight(USE_PREF_SIZE);
        unread.textProperty().bind(live.unreadProperty());
        unread.visibleProperty().bind(live.unreadProperty().isNotEmpty());
        unread.managedProperty().bind(unread.visibleProperty());
        return unread;
    }

    private void takeShare(@Nullable Number sceneHeight) {
        if (sceneHeight != null) {
            setPrefHeight(Math.rint(Math.clamp(sceneHeight.doubleValue() * SHARE, LEAST_HEIGHT, MOST_HEIGHT)));
        }
    }

    /// The port selected on the map: its row is selected too, if it has one.
    void follow(OptionalInt port) {
        boolean isSelected = table.getSelectionModel().getSelectedItems().stream()
                .anyMatch(item -> port.equals(OptionalInt.of(item.row().port())));
        if (!isSelected) {
            following = true;
            table.getSelectionModel().clearSelection();
            port.ifPresent(selected -> table.getItems().stream()
                    .filter(item -> item.row().port() == selected)
                    .findFirst()
                    .ifPresent(item -> table.getSelectionModel().select(item)));
            following = false;
        }
    }

    /// A single row that a person has chosen leads to its port; several are chosen to be copied.
    private void lead(IntConsumer goTo) {
        List<ListenerItem> chosen = table.getSelectionModel().getSelectedItems();
        if (chosen.size() == 1 && !following && !steady.isChanging()) {
            goTo.accept(chosen.getFirst().row().port());
        }
    }

    void takeFocus() {
        filter.requestFocus();
    }

    /// How a file is chosen, from a proposed name; empty if none was.
    void setChooser(Function<String, Optional<Path>> chooser) {
        export.setChooser(chooser);
    }

    private void key(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_TYPED
                && !(event.getTarget() instanceof TextInputControl)
                && !event.isShortcutDown()
                && !event.isAltDown()) {
            switch (event.getCharacter()) {
                case "p", "P" -> {
                    refresh.turn();
                    event.consume();
                }
                case "w", "W" -> {
                    watchSelected();
                    event.consume();
                }
                default -> {
                    // A letter that means nothing here.
                }
            }
        }
    }

    private void watchSelected() {
        WatchedPorts watched = model.live().watched();
        if (tabs.getSelectionModel().getSelectedItem().getContent() == watchedBox) {
            watchedBox.selectedPort().ifPresent(watched::toggle);
        } else {
            watched.toggleAll(
                    table.selected().stream().map(ListenerRow::port).distinct().toList());
        }
    }

    private ObservableValue<String> count() {
        return Bindings.createStringBinding(
                () -> {
                    int shown = table.shown().size();
                    long all = model.live().items().stream()
                            .filter(item -> !item.isGone())
                            .count();
                    return shown == all ? TEXTS.get("tab.sockets", all) : TEXTS.get("tab.sockets.some", shown, all);
                },
                table.getItems(),
                model.live().items());
    }

    private ObservableValue<String> watchedTitle() {
        return model.live()
                .watched()
                .portsProperty()
                .map(ports -> ports.isEmpty() ? TEXTS.get("tab.watched") : TEXTS.get("tab.watched.some", ports.size()));
    }

    private static Tab tab(ObservableValue<String> title, Node content) {
        Tab tab = new Tab();
        tab.textProperty().bind(title);
        tab.setContent(content);
        return tab;
    }

    private Node head(Runnable leave) {
        filter.setId("listeners-filter");
        filter.setAccessibleText(TEXTS.get("filter"));
        filter.setAccessibleHelp(TEXTS.get("filter.help"));
        filter.setTooltip(new Tooltip(TEXTS.get("filter.help")));
        filter.promptTextProperty()
                .bind(filter.widthProperty()
                        .map(width -> width.doubleValue() < 380
                                ? TEXTS.get("filter.prompt.short")
                                : TEXTS.get("filter.prompt")));
        filter.textProperty().subscribe(table::filter);
        filter.setMinWidth(100);
        Button hide = new Button(TEXTS.get("hide"));
        hide.setTooltip(new Tooltip(TEXTS.get("hide.help")));
        hide.setOnAction(event -> leave.run());
        hide.setMinWidth(USE_PREF_SIZE);
        return new ListenersHead(filter, refresh, export, hide);
    }

    private void export(FileForm form, Path file) {
        model.export().write(table.shown(), form, file);
    }
}
