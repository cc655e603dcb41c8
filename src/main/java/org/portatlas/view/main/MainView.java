package org.portatlas.view.main;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.portatlas.map.Veil;
import org.portatlas.view.InScene;
import org.portatlas.view.TextSize;
import org.portatlas.view.layers.LayerChoice;
import org.portatlas.view.listeners.WatchNotice;
import org.portatlas.view.map.LayoutChoice;
import org.portatlas.view.map.MapPane;
import org.portatlas.view.menu.MenuEntry;
import org.portatlas.view.menu.MenuPane;
import org.portatlas.view.notice.NoticeBar;
import org.portatlas.view.notice.NoticesViewModel;
import org.portatlas.view.overlays.OverlayKey;
import org.portatlas.view.overlays.ShowPane;
import org.portatlas.view.practice.PracticeKey;
import org.portatlas.view.room.RoomKeys;
import org.portatlas.view.room.Rooms;
import org.portatlas.view.search.SearchField;
import org.portatlas.view.search.SearchViewModel;
import org.portatlas.view.search.SuggestionList;
import org.portatlas.view.way.SideButtons;
import org.portatlas.view.way.WayBar;

/// Puts the parts of the window in their places and ties controls to the view model.
public final class MainView {
    private final MainViewModel model;
    private final SearchViewModel search;
    private final Parent detail;
    private final MapPane map;
    private final Docks docks;
    private final SuggestionList suggestions;
    private final SearchField field;
    private final WatchNotice watchNotice;
    private final NoticeBar notices;
    private final KeyPane keyPane;
    private final KeyTable keys;
    private final LayoutChoice layoutChoice;
    private final MenuPane menuPane;
    private @Nullable Flyouts flyouts;
    private @Nullable Rooms rooms;

    @FXML
    private StackPane root;

    @FXML
    private HBox toolBar;

    @FXML
    private HBox searchBox;

    @FXML
    private StackPane layerBox;

    @FXML
    private StackPane layoutBox;

    @FXML
    private Button show;

    @FXML
    private Button listenersButton;

    @FXML
    private Button gapsButton;

    @FXML
    private Button twinButton;

    @FXML
    private Button lessonsButton;

    @FXML
    private Button closer;

    @FXML
    private Button farther;

    @FXML
    private Button whole;

    @FXML
    private Button menu;

    @FXML
    private Button help;

    @FXML
    private VBox mapBox;

    @FXML
    private StackPane detailBox;

    @FXML
    private HBox status;

    @FXML
    private Label portLine;

    @FXML
    private Label factsLine;

    /// @param files what the menu offers of the user's files
    /// @param present shows the presenter's view
    public MainView(
            MainViewModel model,
            MapPane map,
            SearchViewModel search,
            Parent detail,
            Docks docks,
            NoticesViewModel notices,
            Supplier<List<MenuEntry>> files,
            Runnable present) {
        this.model = model;
        this.search = search;
        this.detail = detail;
        this.map = map;
        this.docks = docks;
        this.suggestions = new SuggestionList(search);
        this.field = new SearchField(search, suggestions, map::requestFocus);
        this.watchNotice = new WatchNotice(model.live().watched(), port -> model.show(port, port));
        this.notices = new NoticeBar(notices);
        this.layoutChoice = new LayoutChoice(model.map());
        this.keys = new KeyTable(
                model,
                docks,
                new KeyTable.Actions(
                        this::focusSearch,
                        () -> flyouts().turnShow(),
                        this::turnConnections,
                        layoutChoice::chooseNext,
                        field::pasteAnything,
                        present,
                        () -> flyouts().turnMenu(),
                        () -> flyouts().showKeys()),
                RoomKeys.of(step -> rooms().walk(step)));
        this.keyPane = new KeyPane(keys, map::requestFocus);
        this.menuPane = new MenuPane(
                () -> AtlasMenu.of(
                        docks,
                        files.get(),
                        model.map().themeProperty().get(),
                        model::turnTheme,
                        model.detail(),
                        present,
                        () -> flyouts().showKeys()),
                map::requestFocus);
    }

    @FXML
    private void initialize() {
        WindowGround.lay(root, model.map().themeProperty());
        Legend legend = new Legend(model.map().layers());
        VBox told = told();
        fillToolBar();
        fillMapBox(legend);
        fillDetailBox();
        fillStatus();
        docks.lessons().offerQuiz(docks.quiz()::show);
        root.getChildren().addAll(told, suggestions);
        Flyouts over = new Flyouts(root, this::layout, menu, menuPane, show, this::showPane, keyPane);
        flyouts = over;
        help.setOnAction(event -> over.showKeys());
        rooms = new Rooms(
                root,
                List.of(
                        Rooms.Room.of(List.of(toolBar)),
                        Rooms.Room.of(List.of(told)),
                        new Rooms.Room(List.of(map, legend), map),
                        Rooms.Room.of(List.of(detailBox)),
                        Rooms.Room.of(docks.below()),
                        new Rooms.Room(List.of(status), status)),
                over::hide);
        model.map().veilProperty().subscribe(veil -> veil(veil != Veil.NONE, legend));
        takeKeys();
        followSizes();
        InScene.of(root, RestingCaret::in);
        Platform.runLater(() -> (model.map().selectedPortProperty().get().isPresent() ? map : field).requestFocus());
    }

    private void fillToolBar() {
        searchBox.getChildren().setAll(field);
        HBox.setHgrow(field, Priority.ALWAYS);
        layerBox.getChildren().setAll(LayerChoice.withTransports(model.map().layers()));
        layoutBox.getChildren().setAll(layoutChoice);
        listenersButton.setOnAction(event -> docks.listeners().turn());
        gapsButton.setOnAction(event -> docks.gaps().turn());
        twinButton.setOnAction(event -> docks.twin().turn());
        lessonsButton.setOnAction(event -> docks.lessons().turn());
        closer.setOnAction(event -> model.map().zoomSteps(1));
        farther.setOnAction(event -> model.map().zoomSteps(-1));
        whole.setOnAction(event -> model.map().showWhole());
        for (Node each : List.of(
                listenersButton, gapsButton, twinButton, lessonsButton, whole, help, layoutBox, farther, closer)) {
            each.managedProperty().bind(each.visibleProperty());
        }
    }

    private void fillMapBox(Legend legend) {
        VBox.setVgrow(map, Priority.ALWAYS);
        map.takeGestures(docks.region().region());
        mapBox.getChildren().setAll(map, legend);
        mapBox.getChildren().addAll(docks.below());
        Docks.takeTurns(docks.below());
    }

    private void fillDetailBox() {
        model.detail().setPicking(docks.pick()::show);
        VBox.setVgrow(detail, Priority.ALWAYS);
        Node port = new VBox(
                new WayBar(model.way(), model.history()),
                detail,
                new PracticeKey(model.detail().practice()),
                new OverlayKey(
                        model.overlays(), model.connections(), model.map().themeProperty()));
        detailBox.getChildren().setAll(port);
        detailBox.getChildren().addAll(docks.beside());
        Docks.takeTurns(docks.beside());
        // What stands beside the map takes the pane's place; what it covers takes no focus meanwhile.
        docks.beside()
                .forEach(dock -> dock.visibleProperty()
                        .subscribe(() -> port.setVisible(docks.beside().stream().noneMatch(Node::isVisible))));
        PaneDivider divider = new PaneDivider(detailBox, model.paneWidthProperty());
        StackPane.setAlignment(divider, Pos.CENTER_LEFT);
        detailBox.getChildren().add(divider);
    }

    /// What waits over the map until it is read.
    private VBox told() {
        VBox told = new VBox(watchNotice, notices);
        told.getStyleClass().add("notices");
        told.setPickOnBounds(false);
        told.setMaxHeight(Region.USE_PREF_SIZE);
        told.maxWidthProperty().bind(mapBox.widthProperty());
        return told;
    }

    private void fillStatus() {
        portLine.textProperty().bind(model.portLine());
        StillLine line = new StillLine(portLine);
        HBox.setHgrow(line, Priority.ALWAYS);
        line.minWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> layout().portLine(root.getWidth()), root.widthProperty(), model.textSize()));
        status.getChildren().addFirst(line);
        CalmText.show(factsLine, model.factsLine());
        status.focusedProperty().subscribe(focused -> {
            if (focused) {
                status.setAccessibleText(portLine.getText() + ". " + factsLine.getText());
            }
        });
    }

    private void takeKeys() {
        root.addEventFilter(KeyEvent.KEY_PRESSED, watchNotice::dismissOn);
        root.addEventFilter(KeyEvent.KEY_PRESSED, notices::dismissOn);
        map.addEventHandler(KeyEvent.ANY, this::key);
        // Wherever the focus is, and after the control that has it.
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isAltDown() || event.isShortcutDown() || event.getCode().isFunctionKey()) {
                key(event);
            }
        });
        SideButtons.on(root, model.history());
    }

    private void followSizes() {
        root.widthProperty().subscribe(this::sizePane);
        model.paneWidthProperty().subscribe(this::sizePane);
        TextSize text = new TextSize(root);
        model.textSize().subscribe(percent -> {
            text.set(percent);
            map.magnificationProperty().set(percent / 100.0);
            sizePane();
        });
    }

    /// While a question stands, nothing else in the window may tell its answer.
    private void veil(boolean isVeiled, Node legend) {
        for (Node each :
                List.of(searchBox, layerBox, show, listenersButton, gapsButton, twinButton, lessonsButton, menu)) {
            each.setDisable(isVeiled);
        }
        legend.setVisible(!isVeiled);
        if (isVeiled) {
            docks.below().forEach(dock -> dock.setVisible(false));
            flyouts().veil();
        }
    }

    private void sizePane() {
        double width = root.getWidth();
        MainLayout layout = layout();
        double pane = layout.paneWidth(width, model.paneWidthProperty().get());
        detailBox.setMinWidth(pane);
        detailBox.setPrefWidth(pane);
        detailBox.setMaxWidth(pane);
        twinButton.setVisible(layout.isWide(width));
        lessonsButton.setVisible(layout.isWide(width));
        for (Node each : List.of(listenersButton, gapsButton, whole, help)) {
            each.setVisible(!layout.isNarrow(width));
        }
        for (Node each : List.of(layoutBox, farther, closer)) {
            each.setVisible(!layout.isTiny(width));
        }
    }

    private MainLayout layout() {
        return MainLayout.of(model.textSize().getValue());
    }

    private void key(KeyEvent event) {
        if (docks.quiz().press(event)) {
            event.consume();
            return;
        }
        keys.action(event).ifPresent(action -> {
            action.run();
            event.consume();
        });
        if (!event.isConsumed()
                && event.getEventType() == KeyEvent.KEY_TYPED
                && event.getCharacter().matches("\\d")) {
            search.queryProperty().set(event.getCharacter());
            focusSearch();
            field.end();
            event.consume();
        }
    }

    private void turnConnections() {
        var on = model.connections().onProperty();
        on.set(!on.get());
    }

    private void focusSearch() {
        field.requestFocus();
        field.selectAll();
    }

    private ShowPane showPane() {
        return new ShowPane(
                model.map().gapsShownProperty(),
                model.live().liveProperty(),
                model.map().minimapProperty(),
                model.connections(),
                model.overlays(),
                model.map().themeProperty(),
                map::requestFocus);
    }

    private Flyouts flyouts() {
        return Objects.requireNonNull(flyouts, "the window has been made");
    }

    private Rooms rooms() {
        return Objects.requireNonNull(rooms, "the window has been made");
    }
}
