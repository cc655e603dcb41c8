package org.portatlas.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portatlas.map.Theme;

/// The whole window for those who hear it and those who use the keyboard alone, in each of its states: every control
/// that takes the focus has a name, Tab comes to every one of them and out again, and where the focus is, is seen, as
/// is where one writes, chooses or ticks (WCAG 2.1, 1.4.11). An ordinary run looks at some states; with
/// `-Dportatlas.panes=true`, as in CI, at all.
class AccessTest extends RunningAtlas {
    /// More than any state has.
    private static final int STEPS = 160;

    /// What lies over the window.
    private static final List<String> PANES_ABOVE = List.of("#show-pane", "#hand-out");

    /// What was looked at in one state need not be looked at in the others, which all have the tool bar.
    private static final Set<String> SEEN = new HashSet<>();

    static Stream<AccessState> states() {
        return Boolean.getBoolean("portatlas.panes")
                ? Arrays.stream(AccessState.values())
                : Stream.of(
                        AccessState.START,
                        AccessState.PORT,
                        AccessState.TABLE,
                        AccessState.REGION,
                        AccessState.SETTINGS,
                        AccessState.HELP,
                        AccessState.FAULT);
    }

    @ParameterizedTest
    @MethodSource("states")
    void everyControl_hasAName_isReachedByTab_andIsSeen_alsoItsFocus(AccessState state) throws Exception {
        state.enter(this);
        SoftAssertions all = new SoftAssertions();
        all.assertThat(namelessControls()).as("without a name").isEmpty();
        all.assertThat(controlsThatTabMisses()).as("missed by Tab").isEmpty();
        for (Theme theme : Theme.values()) {
            robot.interact(() -> atlas().model().map().themeProperty().set(theme));
            all.assertThat(controlsThatAreNotSeen(theme))
                    .as("focus or edge not seen, %s", theme)
                    .isEmpty();
        }
        all.assertAll();
    }

    private List<String> namelessControls() {
        List<String> nameless = new ArrayList<>();
        robot.interact(() -> focusable()
                .filter(node -> !name(node).matches("(?s).*[\\p{L}\\d].*"))
                .forEach(node -> nameless.add(told(node))));
        return nameless;
    }

    /// Goes on until Tab is twice where it started: so it is caught nowhere on its way. All at once, for the events of
    /// the keyboard are handled at once too.
    private List<String> controlsThatTabMisses() {
        List<String> missed = new ArrayList<>();
        robot.interact(() -> {
            Set<Node> reached = new LinkedHashSet<>();
            Node first = owner();
            int again = 0;
            for (int step = 0; step < STEPS && again < 2; step++) {
                Node now = tab();
                again += now == first ? 1 : 0;
                reached.add(now);
            }
            if (again < 2) {
                missed.add("a way back to " + told(first) + "; the last is " + told(owner()));
            }
            focusable()
                    .filter(node -> !isCovered(node))
                    .filter(node -> !reached.contains(node) && !isReachedByArrows(node, reached))
                    .forEach(node -> missed.add(told(node)));
            // The first is where the focus was before.
            reached.stream().filter(this::isCovered).forEach(node -> missed.add("a way past hidden " + told(node)));
        });
        return missed;
    }

    private List<String> controlsThatAreNotSeen(Theme theme) {
        List<String> unseen = new ArrayList<>();
        robot.interact(() -> {
            Node first = owner();
            Node now = null;
            for (int step = 0; step < STEPS && now != first; step++) {
                now = tab();
                if (SEEN.add(theme + place(now))) {
                    SeenControl seen = SeenControl.of(atlas().root(), now);
                    if (!seen.edge()) {
                        unseen.add("edge of " + told(now));
                    }
                    if (!seen.focus()) {
                        unseen.add(told(now));
                    }
                }
            }
        });
        return unseen;
    }

    /// Tab comes to one of a group of which one is chosen, and the arrows lead to the others.
    private static boolean isReachedByArrows(Node node, Set<Node> reached) {
        return node instanceof ToggleButton toggle
                && toggle.getToggleGroup() != null
                && toggle.getToggleGroup().getToggles().stream().anyMatch(reached::contains);
    }

    /// Whether a pane lies over it.
    private boolean isCovered(Node node) {
        return PANES_ABOVE.stream()
                .anyMatch(pane -> isCovered(node, atlas().root().lookup(pane)));
    }

    private static boolean isCovered(Node node, Node pane) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == pane) {
                return false;
            }
        }
        return pane != null && pane.isVisible() && (meet(node, pane) || isOutOfView(node, pane));
    }

    /// Whether it would be scrolled to, and that perhaps beneath the pane.
    private static boolean isOutOfView(Node node, Node pane) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane && meet(each, pane)) {
                return !each.localToScene(each.getLayoutBounds()).contains(node.localToScene(node.getLayoutBounds()));
            }
        }
        return false;
    }

    private static boolean meet(Node one, Node other) {
        return one.localToScene(one.getLayoutBounds()).intersects(other.localToScene(other.getLayoutBounds()));
    }

    /// Presses Tab where the focus is.
    private Node tab() {
        Event.fireEvent(owner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false));
        return owner();
    }

    private Stream<Node> focusable() {
        // The field within a spinner is a part of it.
        return Nodes.in(atlas().root())
                .filter(node -> !(node.getParent() instanceof Spinner<?>))
                .filter(node -> node.isFocusTraversable() && !node.isDisabled() && Nodes.isShown(node));
    }

    private String name(Node node) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
            return node.getAccessibleText();
        }
        if (node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank()) {
            return labeled.getText();
        }
        return Nodes.in(atlas().root())
                .filter(each -> each instanceof Label label && label.getLabelFor() == node)
                .map(each -> ((Label) each).getText())
                .findFirst()
                .orElse("");
    }

    private static String kind(Node node) {
        return node.getClass().getSimpleName() + new LinkedHashSet<>(node.getStyleClass());
    }

    /// What a node is, in what it is: where these are alike, so is the focus.
    private static String place(Node node) {
        StringBuilder place = new StringBuilder();
        for (Node each = node; each != null; each = each.getParent()) {
            place.append(' ').append(kind(each));
        }
        return place.toString();
    }

    private static String told(Node node) {
        return node == null
                ? "nothing"
                : kind(node) + " #" + node.getId() + " in "
                        + node.getParent().getClass().getSimpleName()
                        + node.getParent().getStyleClass()
                        + (node instanceof Labeled labeled ? " “" + labeled.getText() + "”" : "");
    }

    private Node owner() {
        return atlas().root().getScene().getFocusOwner();
    }
}
