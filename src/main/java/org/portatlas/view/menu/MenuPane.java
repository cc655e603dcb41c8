package org.portatlas.view.menu;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.portatlas.text.Texts;
import org.portatlas.view.pane.PaneScroll;

/// The menu: it lies over the window inside of it, below its button at the right. Up and down walk through it, a click
/// or Enter does what is written, and Esc or a click beside it hides it. Made anew each time it is shown, for what it
/// offers depends on what there is. FX thread.
public final class MenuPane extends VBox {
    private static final Texts TEXTS = new Texts(MenuPane.class);
    private static final double WIDTH = 340;
    private static final double MARGIN = 8;

    /// Beside the text of an entry.
    private static final double ROOM = 40;

    private final Supplier<List<MenuGroup>> groups;
    private final Runnable leave;
    private final VBox content = new VBox();
    private final ScrollPane scroll = new PaneScroll();

    /// @param groups what there is to offer now
    /// @param leave takes the focus back when nothing was chosen
    public MenuPane(Supplier<List<MenuGroup>> groups, Runnable leave) {
        this.groups = groups;
        this.leave = leave;
        setId("menu-pane");
        getStyleClass().addAll("show-pane", "menu-pane");
        setAccessibleRole(AccessibleRole.MENU);
        setAccessibleText(TEXTS.get("menu.name"));
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setVisible(false);
        content.getStyleClass().add("menu-content");
        scroll.setContent(content);
        getChildren().setAll(scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    }

    /// Shows the menu with the focus on its first entry, below a height of the window and at its right.
    ///
    /// @param times how much larger than usual text is
    public void show(double times, double y, double width, double height) {
        content.getChildren().clear();
        for (MenuGroup group : groups.get()) {
            Label title = new Label(group.title());
            title.getStyleClass().add("menu-title");
            content.getChildren().add(title);
            group.entries().forEach(entry -> content.getChildren().add(button(entry)));
        }
        setVisible(true);
        double wide = Math.min(WIDTH * times, width - 2 * MARGIN);
        setPrefWidth(wide);
        setTranslateX(width - wide - MARGIN);
        setTranslateY(y);
        applyCss();
        // Of its own accord a scroll pane does not know how high its content is.
        scroll.setPrefViewportHeight(Math.min(content.prefHeight(wide), height - y - MARGIN));
        content.lookup(".menu-entry").requestFocus();
    }

    /// Hides the menu, and gives the focus back.
    public void hide() {
        if (isVisible()) {
            setVisible(false);
            // What is hidden is not in the scene: each frame walks over all that is.
            content.getChildren().clear();
            leave.run();
        }
    }

    private Button button(MenuEntry entry) {
        Label text = new Label(entry.text());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Label key = new Label(entry.key());
        key.setMinWidth(USE_PREF_SIZE);
        key.getStyleClass().add("menu-key");
        HBox line = new HBox(12, text, between, key);
        line.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button();
        button.setGraphic(line);
        line.prefWidthProperty().bind(content.widthProperty().subtract(ROOM));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setId("menu-" + entry.id());
        button.getStyleClass().addAll("flat", "menu-entry");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(entry.text());
        button.setAccessibleHelp(entry.key().isEmpty() ? "" : TEXTS.get("menu.key", entry.key()));
        button.setOnAction(event -> {
            // First, so that the focus ends where the action puts it.
            hide();
            entry.action().run();
        });
        return button;
    }

    private void walk(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (event.getCode() == KeyCode.ESCAPE) {
            hide();
            event.consume();
        } else if (step != 0) {
            List<Node> entries = content.getChildren().stream()
                    .filter(node -> node.getStyleClass().contains("menu-entry"))
                    .toList();
            int now = getScene() == null ? 0 : entries.indexOf(getScene().getFocusOwner());
            Node next = entries.get(Math.floorMod(now + step, entries.size()));
            next.requestFocus();
            reveal(next);
            event.consume();
        }
    }

    /// Where the window is too low for all of the menu, the chosen entry is brought into sight.
    private void reveal(Node entry) {
        double room = scroll.getViewportBounds().getHeight();
        double hidden = content.getHeight() - room;
        if (hidden > 0) {
            double middle = (entry.getBoundsInParent().getMinY()
                            + entry.getBoundsInParent().getMaxY()
                            - room)
                    / 2;
            scroll.setVvalue(Math.clamp(middle / hidden, 0, 1));
        }
    }
}
