package org.portatlas.view.detail;

import java.util.function.IntConsumer;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;
import org.portatlas.text.Texts;
import org.portatlas.view.detail.PortPage.GapFacts;

/// A gap to scale between its neighbours: `780 wpgs | 781 ····▲793···· 799 | 800 mdbs-daemon`. The ends lead to the
/// ports.
final class GapStrip extends Region {
    private static final Texts TEXTS = new Texts(GapStrip.class);
    private static final double BAR_TOP = 0;
    private static final double BAR_HEIGHT = 30;
    private static final double END_WIDTH = 88;

    private final GapFacts facts;
    private final int port;
    private final Button previous;
    private final Button next;
    private final Region bar = new Region();
    private final Label first;
    private final Label last;
    private final Polygon pointer = new Polygon(0, 0, 6, 8, -6, 8);
    private final Label here;

    GapStrip(GapFacts facts, int port, IntConsumer goTo) {
        this.facts = facts;
        this.port = port;
        previous = end(facts.previous(), facts.previousName(), goTo);
        next = end(facts.next(), facts.nextName(), goTo);
        first = label(facts.gap().first());
        last = label(facts.gap().last());
        here = label(port);
        here.getStyleClass().add("gap-here");
        bar.getStyleClass().add("gap-bar");
        pointer.getStyleClass().add("gap-pointer");
        getStyleClass().add("gap-strip");
        getChildren().addAll(bar, previous, next, first, last, pointer, here);
        first.setVisible(facts.gap().length() > 1);
        last.setVisible(facts.gap().length() > 1);
        setMinHeight(BAR_HEIGHT + 26);
        setPrefHeight(BAR_HEIGHT + 26);
    }

    private static Button end(int port, String name, IntConsumer goTo) {
        Button end = new Button(port < 0 ? "" : port + (name.isEmpty() ? "" : " " + name));
        end.setMnemonicParsing(false);
        end.getStyleClass().add("gap-end");
        end.setVisible(port >= 0);
        end.setAccessibleText(TEXTS.get("go.port", port));
        end.setOnAction(event -> goTo.accept(port));
        return end;
    }

    private static Label label(int port) {
        Label label = new Label(Integer.toString(port));
        label.getStyleClass().add("gap-number");
        return label;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double barWidth = width - 2 * END_WIDTH;
        previous.resizeRelocate(0, BAR_TOP, END_WIDTH, BAR_HEIGHT);
        bar.resizeRelocate(END_WIDTH, BAR_TOP, barWidth, BAR_HEIGHT);
        next.resizeRelocate(width - END_WIDTH, BAR_TOP, END_WIDTH, BAR_HEIGHT);
        layoutInArea(first, END_WIDTH + 6, BAR_TOP, barWidth, BAR_HEIGHT, 0, javafx.geometry.HPos.LEFT, VPos.CENTER);
        layoutInArea(last, END_WIDTH, BAR_TOP, barWidth - 6, BAR_HEIGHT, 0, javafx.geometry.HPos.RIGHT, VPos.CENTER);
        double share = (port - facts.gap().first() + 0.5) / facts.gap().length();
        double x = END_WIDTH + share * barWidth;
        pointer.relocate(x - 6, BAR_HEIGHT + 2);
        here.autosize();
        here.relocate(Math.clamp(x - here.getWidth() / 2, 0, width - here.getWidth()), BAR_HEIGHT + 10);
    }
}
