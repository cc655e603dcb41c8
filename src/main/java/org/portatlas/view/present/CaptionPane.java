package org.portatlas.view.present;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.portatlas.text.Texts;
import org.portatlas.view.lesson.LessonTexts;
import org.portatlas.view.pane.WrappedLabel;

/// The caption beside the map. What is too long for it, as a teacher's own lesson may be, scrolls with
/// the keys that go on and back, before they do. No scroll pane: that keeps a picture of its content
/// and takes keys of its own.
final class CaptionPane extends Region {
    private static final Texts TEXTS = new Texts(CaptionPane.class);
    private static final double PART = 0.8;

    private final VBox content = new VBox();
    private final Rectangle clip = new Rectangle();
    private double above;

    CaptionPane() {
        setId("present-caption");
        content.getStyleClass().add("present-page");
        setClip(clip);
        getChildren().setAll(content);
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        double height = content.prefHeight(getWidth());
        above = Math.clamp(above, 0, Math.max(0, height - getHeight()));
        content.resizeRelocate(0, -above, getWidth(), height);
    }

    void show(Caption caption) {
        content.getChildren()
                .setAll(
                        switch (caption) {
                            case Caption.OfPort port -> port(port);
                            case Caption.OfSlide slide -> slide(slide);
                        });
        above = 0;
        requestLayout();
    }

    /// Shows what comes below (1) or above (-1), if there is more of it.
    /// @return whether there was
    boolean scroll(int direction) {
        double before = above;
        above = Math.clamp(above + direction * PART * getHeight(), 0, hidden());
        requestLayout();
        return above != before;
    }

    /// How much of what is to be read has no room, logical pixels.
    double hidden() {
        return Math.max(0, content.prefHeight(getWidth()) - getHeight());
    }

    private static List<Node> port(Caption.OfPort port) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new WrappedLabel(port.number(), "present-number"));
        if (!port.bits().isEmpty()) {
            nodes.add(new WrappedLabel(port.bits(), "present-muted"));
        }
        nodes.add(new WrappedLabel(port.title(), "present-title"));
        port.facts().forEach(fact -> nodes.add(new WrappedLabel(fact, "present-line")));
        if (!port.here().isEmpty()) {
            nodes.add(rule());
            nodes.add(new WrappedLabel(TEXTS.get("here"), "present-muted"));
            port.here().forEach(line -> nodes.add(new WrappedLabel(line, "present-line")));
        }
        if (!port.recent().isEmpty()) {
            nodes.add(rule());
            nodes.add(new WrappedLabel(port.recent(), "present-line"));
        }
        return nodes;
    }

    private static List<Node> slide(Caption.OfSlide slide) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new WrappedLabel(slide.place(), "present-muted"));
        nodes.add(new WrappedLabel(slide.title(), slide.isOpening() ? "present-opening" : "present-title"));
        nodes.addAll(LessonTexts.of(slide.text()));
        slide.answers().forEach(answer -> nodes.add(answer(answer)));
        slide.lines().forEach(line -> nodes.add(new WrappedLabel(line, "present-line")));
        if (!slide.offer().isEmpty()) {
            Label key = new WrappedLabel(TEXTS.get("key.enter"), "present-key");
            key.setMinWidth(Region.USE_PREF_SIZE);
            Label offer = new WrappedLabel(slide.offer(), "present-line");
            HBox.setHgrow(offer, Priority.ALWAYS);
            HBox line = new HBox(key, offer);
            line.getStyleClass().add("present-offer");
            line.setAlignment(Pos.TOP_LEFT);
            nodes.add(line);
        }
        return nodes;
    }

    private static Node answer(Caption.Answer answer) {
        Label label = new WrappedLabel((answer.isRight() ? "✓  " : "") + answer.text(), "present-answer");
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
}
