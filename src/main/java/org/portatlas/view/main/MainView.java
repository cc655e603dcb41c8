package org.portatlas.view.main;

import java.util.List;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.portatlas.map.Theme;
import org.portatlas.map.Veil;
import org.portatlas.view.compare.CompareDock;
import org.portatlas.view.gaps.GapsDock;
import org.portatlas.view.layers.LayerChoice;
import org.portatlas.view.lesson.LessonDock;
import org.portatlas.view.listeners.ListenersDrawer;
import org.portatlas.view.listeners.WatchNotice;
import org.portatlas.view.map.LayoutChoice;
import org.portatlas.view.map.MapPane;
import org.portatlas.view.overlays.OverlayKey;
import org.portatlas.view.overlays.ShowPane;
import org.portatlas.view.pick.PickDock;
import org.portatlas.view.practice.PracticeKey;
import org.portatlas.view.quiz.QuizDock;
import org.portatlas.view.region.RegionDock;
import org.portatlas.view.search.SearchField;
import org.portatlas.view.search.SearchViewModel;
import org.portatlas.view.search.SuggestionList;
import org.portatlas.view.twin.TwinDock;
import org.portatlas.view.way.WayBar;

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
    private final PickDock pick;
    private final GapsDock gaps;
    private final RegionDock region;
    private final CompareDock compare;
    private final TwinDock twin;
    private final LessonDock lessons;
    private final QuizDock quiz;
    private final Runnable present;
    private final KeyPane keyPane;
    private final KeyTable keys;
    private final LayoutChoice layoutChoice;
    private @Nullable ShowPane showPane;

    @FXML
    private StackPane root;

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
    private Button theme;

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

    public MainView(
            MainViewModel model,
            MapPane map,
            SearchViewModel search,
            Parent detail,
            ListenersDrawer listeners,
            PickDock pick,
            RegionDock region,
            CompareDock compare,
            TwinDock twin,
            LessonDock lessons,
            QuizDock quiz,
            Runnable present) {
        this.model = model;
        this.search = search;
        this.detail = detail;
        this.map = map;
        this.pick = pick;
        this.region = region;
        this.compare = compare;
        this.twin = twin;
        this.lessons = lessons;
        this.quiz = quiz;
        this.present = present;
        this.gaps = new GapsDock(model.gaps(), model.map(), map::requestFocus);
        this.suggestions = new SuggestionList(search);
        this.field = new SearchField(search, suggestions, map::requestFocus);
        this.listeners = listeners;
        this.notice = new WatchNotice(model.live().watched(), port -> model.show(port, port));
        this.layoutChoice = new LayoutChoice(model.map());
        this.keys = new KeyTable(
                model.map(),
                model.detail().check()::look,
                this::focusSearch,
                this::turnListeners,
                listeners::watchSelected,
                model.detail()::turnEvidence,
                this::showPick,
                this::turnShow,
                this::turnConnections,
                model.gaps(),
                this::turnGaps,
                this::turnTwin,
                lessons::turn,
                quiz::turn,
                model.history(),
                layoutChoice::chooseNext,
                region,
                compare.model(),
                field::pasteAnything,
                present,
                this::showKeys);
        this.keyPane = new KeyPane(keys, map::requestFocus);
    }

    @FXML
    private void initialize() {
        Ground.lay(root, model.map().themeProperty());
        searchBox.getChildren().setAll(field);
        HBox.setHgrow(field, Priority.ALWAYS);
        layerBox.getChildren().setAll(LayerChoice.withTransports(model.map().layers()));
        layoutBox.getChildren().setAll(layoutChoice);
        VBox.setVgrow(map, Priority.ALWAYS);
        map.takeGestures(region.region());
        List<Node> docks = List.of(listeners, pick, gaps, region, compare, twin);
        Legend legend = new Legend(model.map().layers());
        mapBox.getChildren().setAll(map, legend);
        mapBox.getChildren().addAll(docks);
        docks.forEach(dock -> dock.visibleProperty().subscribe(shown -> {
            if (shown) {
                alone(dock, docks);
            }
        }));
        pick.tie(port -> model.show(port, port), map::requestFocus);
        model.detail().setPicking(this::showPick);
        show.setOnAction(event -> turnShow());
        listenersButton.setOnAction(event -> turnListeners());
        gapsButton.setOnAction(event -> turnGaps());
        twinButton.managedProperty().bind(twinButton.visibleProperty());
        twinButton.setOnAction(event -> turnTwin());
        lessonsButton.managedProperty().bind(lessonsButton.visibleProperty());
        lessonsButton.setOnAction(event -> lessons.turn());
        VBox.setVgrow(detail, Priority.ALWAYS);
        Node port = new VBox(
                new WayBar(model.way(), model.history()),
                detail,
                new PracticeKey(model.detail().practice()),
                new OverlayKey(
                        model.overlays(), model.connections(), model.map().themeProperty()));
        detailBox.getChildren().setAll(port, lessons, quiz);
        // A lesson or the quiz takes the pane's place; what it covers takes no focus meanwhile.
        port.visibleProperty()
                .bind(lessons.visibleProperty().or(quiz.visibleProperty()).not());
        List<Node> teachers = List.of(lessons, quiz);
        teachers.forEach(dock -> dock.visibleProperty().subscribe(shown -> {
            if (shown) {
                alone(dock, teachers);
            }
        }));
        lessons.offerQuiz(quiz::show);
        model.map().veilProperty().subscribe(veil -> veil(veil != Veil.NONE, legend, docks));
        root.getChildren().addAll(notice, suggestions, keyPane);
        notice.maxWidthProperty().bind(mapBox.widthProperty());
        root.addEventFilter(KeyEvent.KEY_PRESSED, notice::dismissOn);
        closer.setOnAction(event -> model.map().zoomSteps(1));
        farther.setOnAction(event -> model.map().zoomSteps(-1));
        whole.setOnAction(event -> model.map().showWhole());
        theme.setOnAction(event -> toggleTheme());
        model.map().themeProperty().subscribe(shown -> theme.setText(shown == Theme.DARK ? "Light" : "Dark"));
        help.setOnAction(event -> showKeys());
        portLine.textProperty().bind(model.portLine());
        StillLine line = new StillLine(portLine);
        HBox.setHgrow(line, Priority.ALWAYS);
        status.getChildren().addFirst(line);
        CalmText.show(factsLine, model.factsLine());
        map.addEventHandler(KeyEvent.ANY, this::key);
        // Wherever the focus is, and after the control that has it.
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isAltDown() || event.isShortcutDown() || event.getCode() == KeyCode.F5) {
                key(event);
            }
        });
        root.addEventFilter(MouseEvent.ANY, this::sideButton);
        root.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                RestingCaret.in(scene);
            }
        });
        root.widthProperty().subscribe(width -> sizePane(width.doubleValue()));
        Platform.runLater(() -> (model.map().selectedPortProperty().get().isPresent() ? map : field).requestFocus());
    }

    /// While a question stands, nothing else in the window may tell its answer.
    private void veil(boolean isVeiled, Node legend, List<Node> docks) {
        for (Node each : List.of(searchBox, layerBox, show, listenersButton, gapsButton, twinButton, lessonsButton)) {
            each.setDisable(isVeiled);
        }
        legend.setVisible(!isVeiled);
        if (isVeiled) {
            docks.forEach(dock -> dock.setVisible(false));
            if (showPane != null) {
                showPane.setVisible(false);
            }
        }
    }

    private void sizePane(double width) {
        double pane = MainLayout.paneWidth(width);
        detailBox.setMinWidth(pane);
        detailBox.setPrefWidth(pane);
        detailBox.setMaxWidth(pane);
        twinButton.setVisible(width >= MainLayout.WIDE_BAR);
        lessonsButton.setVisible(width >= MainLayout.WIDE_BAR);
    }

    private void toggleTheme() {
        var property = model.map().themeProperty();
        property.set(property.get() == Theme.DARK ? Theme.LIGHT : Theme.DARK);
    }

    private void key(KeyEvent event) {
        if (quiz.press(event)) {
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

    /// The buttons at a mouse's side go back and forward, and mean nothing else to what is under the pointer.
    private void sideButton(MouseEvent event) {
        boolean isBack = event.getButton() == MouseButton.BACK;
        if (isBack || event.getButton() == MouseButton.FORWARD) {
            boolean isPressed = event.getEventType() == MouseEvent.MOUSE_PRESSED;
            if (isPressed && isBack) {
                model.history().back();
            } else if (isPressed) {
                model.history().forward();
            }
            event.consume();
        }
    }

    /// The pane is made when it is first asked for.
    private void turnShow() {
        ShowPane pane = showPane;
        if (pane == null) {
            pane = new ShowPane(
                    model.map().gapsShownProperty(),
                    model.live().liveProperty(),
                    model.map().minimapProperty(),
                    model.connections(),
                    model.overlays(),
                    model.map().themeProperty(),
                    map::requestFocus);
            pane.offer("show-twin", "The ports on the map, as a table (D)", this::turnTwin);
            pane.offer("show-present", "The presenter's view: map and lesson on a wall (F5)", present);
            pane.offer("show-lessons", "Lessons that lead over the map (S)", lessons::turn);
            pane.offer("show-quiz", "A quiz on the map (Q)", quiz::turn);
            root.getChildren().add(pane);
            root.addEventFilter(MouseEvent.MOUSE_PRESSED, this::hideShowBeside);
            showPane = pane;
        }
        if (pane.isVisible()) {
            pane.hide();
        } else {
            pane.show(show.localToScene(0, 0).getX(), MainLayout.TOOL_BAR, root.getWidth(), root.getHeight());
        }
    }

    private void hideShowBeside(MouseEvent event) {
        ShowPane pane = showPane;
        boolean beside = pane != null
                && !pane.getBoundsInParent().contains(event.getX(), event.getY())
                && !show.contains(show.sceneToLocal(event.getSceneX(), event.getSceneY()));
        if (pane != null && beside && pane.isVisible()) {
            pane.hide();
        }
    }

    private void turnConnections() {
        var on = model.connections().onProperty();
        on.set(!on.get());
    }

    /// One pane at a time stands below the map.
    private static void alone(Node dock, List<Node> docks) {
        docks.stream().filter(other -> other != dock).forEach(other -> other.setVisible(false));
    }

    private void turnListeners() {
        listeners.turn();
    }

    private void showPick() {
        pick.show();
    }

    private void turnGaps() {
        gaps.turn();
    }

    private void turnTwin() {
        twin.turn();
    }

    private void focusSearch() {
        field.requestFocus();
        field.selectAll();
    }

    private void showKeys() {
        keyPane.show();
    }
}
