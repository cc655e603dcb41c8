package org.portatlas.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// All that the windows say at a moment, to eyes and to screen readers: texts, tips, menus that are closed yet, and
/// accessible texts. What somebody is typing is his own. FX thread.
final class SaidTexts {
    private static final String TOOLTIP = "javafx.scene.control.Tooltip";

    private final List<Said> all = new ArrayList<>();

    /// @param where the node, and which of its texts
    /// @param isMnemonic whether an underscore in it would be taken for a key and not be shown
    record Said(String where, String text, boolean isMnemonic) {}

    private SaidTexts() {}

    /// Of all windows that are open.
    static List<Said> now() {
        SaidTexts said = new SaidTexts();
        Window.getWindows().forEach(window -> said.read(window.getScene().getRoot()));
        return said.all;
    }

    private void read(Node node) {
        add(node, "spoken", node.getAccessibleText());
        add(node, "spoken help", node.getAccessibleHelp());
        add(node, "spoken role", node.getAccessibleRoleDescription());
        tip(node, (Tooltip) node.getProperties().get(TOOLTIP));
        if (node instanceof Control control) {
            tip(node, control.getTooltip());
            ContextMenu menu = control.getContextMenu();
            items(node, menu == null ? List.of() : menu.getItems());
        }
        if (node instanceof MenuButton button) {
            items(node, button.getItems());
        }
        switch (node) {
            case Text text -> add(node, "text", text.getText());
            case Labeled labeled -> add(node, "label", labeled.getText(), labeled.isMnemonicParsing());
            case TextInputControl input -> {
                add(node, "prompt", input.getPromptText());
                add(node, "field", input.isEditable() ? "" : input.getText());
            }
            default -> {}
        }
        if (node instanceof Parent parent && !(node instanceof TextInputControl)) {
            parent.getChildrenUnmodifiable().forEach(this::read);
        }
    }

    private void tip(Node node, @Nullable Tooltip tip) {
        if (tip != null) {
            add(node, "tip", tip.getText());
        }
    }

    private void items(Node node, List<MenuItem> items) {
        Consumer<MenuItem> read = item -> add(node, "entry", item.getText(), item.isMnemonicParsing());
        items.stream()
                .flatMap(item -> item instanceof Menu menu ? menu.getItems().stream() : Stream.of(item))
                .forEach(read);
    }

    private void add(Node node, String what, @Nullable String text) {
        add(node, what, text, false);
    }

    private void add(Node node, String what, @Nullable String text, boolean isMnemonic) {
        if (text != null && !text.isEmpty()) {
            String where =
                    what + " of " + node.getClass().getSimpleName() + " #" + node.getId() + " " + node.getStyleClass();
            all.add(new Said(where, text, isMnemonic));
        }
    }
}
