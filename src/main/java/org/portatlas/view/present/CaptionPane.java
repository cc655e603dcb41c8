package org.portatlas.view.present;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.portatlas.view.lesson.LessonTexts;

/// The caption beside the map. What is too long for it, as a teacher's own lesson may be, scrolls with
/// the keys that go on and back, before they do.
final class CaptionPane extends ScrollPane {
    private static final double PART = 0.8;

    private final VBox content = new VBox();

    CaptionPane() {
        setId("present-caption");
        getStyleClass().add("present-caption");
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        content.getStyleClass().add("present-page");
        setContent(content);
    }

    void show(Caption caption) {
        content.getChildren()
                .setAll(
                        switch (caption) {
                            case Caption.OfPort port -> port(port);
                            case Caption.OfSlide slide -> slide(slide);
                        });
        setVvalue(0);
    }

    /// Shows what comes below (1) or above (-1), if there is more of it.
    /// @return whether there was
    boolean scroll(int direction) {
        double hidden = content.getHeight() - getViewportBounds().getHeight();
        double way = getViewportBounds().getHeight() * PART / hidden;
        double next = Math.clamp(getVvalue() + direction * way, 0, 1);
        if (hidden < 1 || next == getVvalue()) {
            return false;
        }
        setVvalue(next);
        return true;
    }

    private static List<Node> port(Caption.OfPort port) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(label(port.number(), "present-number"));
        if (!port.bits().isEmpty()) {
            nodes.add(label(port.bits(), "present-muted"));
        }
        nodes.add(label(port.title(), "present-title"));
        port.facts().forEach(fact -> nodes.add(label(fact, "present-line")));
        if (!port.here().isEmpty()) {
            nodes.add(rule());
            nodes.add(label("On this computer", "present-muted"));
            port.here().forEach(line -> nodes.add(label(line, "present-line")));
        }
        if (!port.recent().isEmpty()) {
            nodes.add(rule());
            nodes.add(label(port.recent(), "present-line"));
        }
        return nodes;
    }

    private static List<Node> slide(Caption.OfSlide slide) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(label(slide.place(), "present-muted"));
        nodes.add(label(slide.title(), slide.isOpening() ? "present-opening" : "present-title"));
        nodes.addAll(LessonTexts.of(slide.text()));
        slide.answers().forEach(answer -> nodes.add(answer(answer)));
        slide.lines().forEach(line -> nodes.add(label(line, "present-line")));
        if (!slide.offer().isEmpty()) {
            Label key = label("Enter", "present-key");
            key.setMinWidth(Region.USE_PREF_SIZE);
            Label offer = label(slide.offer(), "present-line");
            HBox.setHgrow(offer, Priority.ALWAYS);
            HBox line = new HBox(key, offer);
            line.getStyleClass().add("present-offer");
            line.setAlignment(Pos.TOP_LEFT);
            nodes.add(line);
        }
        return nodes;
    }

    private static Node answer(Caption.Answer answer) {
        Label label = label((answer.isRight() ? "✓  " : "") + answer.text(), "present-answer");
        if (answer.isRight()) {
            label.getStyleClass().add("right");
        }
        return label;
    }

    private static Node rule() {
        Region rule = new Region();
        rule.getStyleClass().add("present-rule");
        return rule;
    }

    static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
