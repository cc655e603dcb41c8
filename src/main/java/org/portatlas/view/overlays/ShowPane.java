package org.portatlas.view.overlays;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.portatlas.layer.Overlay;
import org.portatlas.map.Theme;
import org.portatlas.text.Texts;
import org.portatlas.view.pane.PaneScroll;
import org.portatlas.view.pane.WrappedLabel;

/// What the map shows beside its colours, to be turned on and off, each with a sentence that says what it is. It lies
/// over the map inside the window, and stays while several are tried; Esc, the key or button that showed it, or a click
/// beside it hides it.
public final class ShowPane extends VBox {
    private static final Texts TEXTS = new Texts(ShowPane.class);
    private static final double WIDTH = 560;
    private static final double SENTENCE = 512;
    private static final double MARGIN = 8;

    private final ScrollPane scroll = new PaneScroll();
    private final VBox content = new VBox(10);
    private final VBox rows = new VBox();
    private final VBox overlayRows = new VBox();
    private final OverlaysViewModel overlays;
    private final ObservableValue<Theme> theme;
    private final Runnable leave;

    /// @param leave takes the focus back when the pane is hidden
    public ShowPane(
            BooleanProperty gaps,
            BooleanProperty live,
            BooleanProperty minimap,
            ConnectionsViewModel connections,
            OverlaysViewModel overlays,
            ObservableValue<Theme> theme,
            Runnable leave) {
        this.overlays = overlays;
        this.theme = theme;
        this.leave = leave;
        setId("show-pane");
        getStyleClass().add("show-pane");
        setPrefWidth(WIDTH);
        setMaxSize(WIDTH, USE_PREF_SIZE);
        setVisible(false);
        rows.getStyleClass().add("show-rows");
        overlayRows.getStyleClass().add("show-rows");
        rows.getChildren()
                .setAll(
                        row(bound("gaps", TEXTS.get("gaps"), gaps), TEXTS.get("gaps.about"), null),
                        row(bound("live", TEXTS.get("live"), live), TEXTS.get("live.about"), null),
                        row(
                                bound("connections", TEXTS.get("connections"), connections.onProperty()),
                                TEXTS.get("connections.about"),
                                null),
                        row(bound("minimap-shown", TEXTS.get("minimap"), minimap), TEXTS.get("minimap.about"), null));
        Label title = new Label(TEXTS.get("over"));
        title.getStyleClass().add("section-title");
        content.getChildren().setAll(rows, new Separator(), title, overlayRows);
        content.getStyleClass().add("show-content");
        scroll.setContent(content);
        getChildren().setAll(scroll);
        overlays.allProperty().subscribe(this::fill);
        theme.subscribe(this::fill);
        fill();
        PassingOver.letTab(this);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                hide();
                event.consume();
            }
        });
    }

    /// Shows the pane with the focus on its first box, below a point of the window and inside of it, logical pixels.
    public void show(double x, double y, double width, double height) {
        setVisible(true);
        setTranslateY(y);
        applyCss();
        // Of its own accord a scroll pane does not know how high wrapped texts are.
        scroll.setPrefViewportHeight(content.prefHeight(WIDTH - 2));
        scroll.setMaxHeight(height - y - MARGIN);
        setTranslateX(Math.max(0, Math.min(x, width - WIDTH - MARGIN)));
        rows.lookup(".check-box").requestFocus();
    }

    public void hide() {
        setVisible(false);
        leave.run();
    }

    private void fill() {
        List<Node> lines = new ArrayList<>();
        for (Overlay overlay : overlays.allProperty().get()) {
            boolean isEmpty = overlay.runs().isEmpty();
            CheckBox box = new CheckBox(overlay.line());
            box.setId(overlay.id());
            box.setSelected(overlays.isOn(overlay.id()));
            box.selectedProperty().subscribe(isOn -> overlays.turn(overlay.id(), isOn));
            // Nothing to draw: the sentence says why.
            box.setDisable(isEmpty);
            Node sample = isEmpty ? null : PatternSample.overlay(overlay.ink(), theme.getValue());
            lines.add(row(box, overlay.sentence(), sample));
        }
        overlayRows.getChildren().setAll(lines);
    }

    private static CheckBox bound(String id, String title, BooleanProperty on) {
        CheckBox box = new CheckBox(title);
        box.setId(id);
        box.selectedProperty().bindBidirectional(on);
        return box;
    }

    private static Node row(CheckBox box, String sentence, @Nullable Node sample) {
        box.getStyleClass().add("show-title");
        box.setAccessibleHelp(sentence);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox head = new HBox(8, box, between);
        if (sample != null) {
            head.getChildren().add(sample);
        }
        head.setAlignment(Pos.CENTER_LEFT);
        Label text = new WrappedLabel(sentence, "caption", "show-sentence");
        text.setId(box.getId() + "-sentence");
        text.setPrefWidth(SENTENCE);
        return new VBox(head, text);
    }
}
