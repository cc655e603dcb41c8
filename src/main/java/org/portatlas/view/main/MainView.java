package org.portatlas.view.main;

import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.portatlas.map.Theme;
import org.portatlas.view.listeners.ListenersDrawer;
import org.portatlas.view.listeners.WatchNotice;
import org.portatlas.view.map.MapPane;
import org.portatlas.view.search.SearchField;
import org.portatlas.view.search.SearchViewModel;
import org.portatlas.view.search.SuggestionList;

/// Puts the parts of the window in their places and ties controls to the view model.
public final class MainView {
    private final MainViewModel model;
    private final SearchViewModel search;
    private final Parent detail;
    private final MapPane map;
    private final SuggestionList suggestions;
    private final SearchField field;
    private final ListenersDrawer listeners;
    private final WatchNotice notice;
    private final KeyPane keyPane;
    private final KeyTable keys;

    @FXML
    private StackPane root;

    @FXML
    private HBox searchBox;

    @FXML
    private CheckBox gaps;

    @FXML
    private CheckBox live;

    @FXML
    private Button listenersButton;

    @FXML
    private Button closer;

    @FXML
    private Button farther;

    @FXML
    private Button whole;

    @FXML
    private Button theme;

    @FXML
    private Button help;

    @FXML
    private VBox mapBox;

    @FXML
    private StackPane detailBox;

    @FXML
    private Label portLine;

    @FXML
    private Label factsLine;

    public MainView(
            MainViewModel model, MapPane map, SearchViewModel search, Parent detail, ListenersDrawer listeners) {
        this.model = model;
        this.search = search;
        this.detail = detail;
        this.map = map;
        this.suggestions = new SuggestionList(search);
        this.field = new SearchField(search, suggestions, map::requestFocus);
        this.listeners = listeners;
        this.notice = new WatchNotice(model.live().watched(), port -> model.show(port, port));
        this.keys = new KeyTable(
                model.map(),
                model.detail().check()::look,
                this::focusSearch,
                listeners::turn,
                listeners::watchSelected,
                this::showKeys);
        this.keyPane = new KeyPane(keys, map::requestFocus);
    }

    @FXML
    private void initialize() {
        searchBox.getChildren().setAll(field);
        HBox.setHgrow(field, Priority.ALWAYS);
        VBox.setVgrow(map, Priority.ALWAYS);
        mapBox.getChildren().setAll(map, new Legend(model.map()), listeners);
        live.selectedProperty().bindBidirectional(model.live().liveProperty());
        listenersButton.setOnAction(event -> listeners.turn());
        detailBox.getChildren().setAll(detail);
        root.getChildren().addAll(notice, suggestions, keyPane);
        notice.maxWidthProperty().bind(mapBox.widthProperty());
        root.addEventFilter(KeyEvent.KEY_PRESSED, notice::dismissOn);
        gaps.selectedProperty().bindBidirectional(model.map().gapsShownProperty());
        closer.setOnAction(event -> model.map().zoomSteps(1));
        farther.setOnAction(event -> model.map().zoomSteps(-1));
        whole.setOnAction(event -> model.map().showWhole());
        theme.setOnAction(event -> toggleTheme());
        model.map().themeProperty().subscribe(shown -> theme.setText(shown == Theme.DARK ? "Light" : "Dark"));
        help.setOnAction(event -> showKeys());
        portLine.textProperty().bind(model.portLine());
        factsLine.textProperty().bind(model.factsLine());
        map.addEventHandler(KeyEvent.ANY, this::key);
        root.widthProperty().subscribe(width -> sizePane(width.doubleValue()));
        Platform.runLater(() -> (model.map().selectedPortProperty().get().isPresent() ? map : field).requestFocus());
    }

    private void sizePane(double width) {
        double pane = MainLayout.paneWidth(width);
        detailBox.setMinWidth(pane);
        detailBox.setPrefWidth(pane);
        detailBox.setMaxWidth(pane);
    }

    private void toggleTheme() {
        var property = model.map().themeProperty();
        property.set(property.get() == Theme.DARK ? Theme.LIGHT : Theme.DARK);
    }

    private void key(KeyEvent event) {
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

    private void focusSearch() {
        field.requestFocus();
        field.selectAll();
    }

    private void showKeys() {
        keyPane.show();
    }
}
