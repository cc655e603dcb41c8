package org.portatlas.view.handout;

import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Polygon;
import javafx.scene.text.TextFlow;
import org.portatlas.export.handout.Block;
import org.portatlas.export.handout.Run;

/// A gap to scale between its neighbours, on paper.
final class PaperStrip extends Region {
    private static final double ENDS = 0.22;

    private final Block.Strip strip;
    private final double line;
    private final Region before = bar(Color.gray(0.86));
    private final Region gap = bar(Color.WHITE);
    private final Region after = bar(Color.gray(0.86));
    private final TextFlow beforeName;
    private final TextFlow afterName;
    private final TextFlow first;
    private final TextFlow last;
    private final TextFlow here;
    private final Polygon pointer = new Polygon(0, 0, 5, 7, -5, 7);

    PaperStrip(Block.Strip strip, PaperType type) {
        this.strip = strip;
        line = type.size() * 1.3;
        beforeName = type.flow(strip.before(), Run.Style.PLAIN, 0.9);
        afterName = type.flow(strip.after(), Run.Style.PLAIN, 0.9);
        boolean isOne = strip.first() == strip.last();
        first = type.flow(isOne ? "" : Integer.toString(strip.first()), Run.Style.PLAIN, 0.9);
        last = type.flow(isOne ? "" : Integer.toString(strip.last()), Run.Style.PLAIN, 0.9);
        here = type.flow(Integer.toString(strip.port()), Run.Style.STRONG, 1);
        before.setVisible(!strip.before().isEmpty());
        after.setVisible(!strip.after().isEmpty());
        getChildren().addAll(before, gap, after, beforeName, afterName, first, last, pointer, here);
    }

    private static Region bar(Color fill) {
        Region bar = new Region();
        bar.setBackground(new Background(new BackgroundFill(fill, CornerRadii.EMPTY, Insets.EMPTY)));
        bar.setBorder(new Border(
                new BorderStroke(PaperType.GREY, BorderStrokeStyle.SOLID, CornerRadii.EMPTY, new BorderWidths(0.75))));
        return bar;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 2 * line + 10 + line;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double end = ENDS * width;
        double middle = width - 2 * end;
        double height = 2 * line;
        before.resizeRelocate(0, 0, end, height);
        gap.resizeRelocate(end, 0, middle, height);
        after.resizeRelocate(width - end, 0, end, height);
        layoutInArea(beforeName, 4, 0, end - 8, height, 0, Insets.EMPTY, false, false, HPos.CENTER, VPos.CENTER);
        layoutInArea(
                afterName,
                width - end + 4,
                0,
                end - 8,
                height,
                0,
                Insets.EMPTY,
                false,
                false,
                HPos.CENTER,
                VPos.CENTER);
        layoutInArea(first, end + 5, 0, middle, height, 0, Insets.EMPTY, false, false, HPos.LEFT, VPos.CENTER);
        layoutInArea(last, end, 0, middle - 5, height, 0, Insets.EMPTY, false, false, HPos.RIGHT, VPos.CENTER);
        double x = end + strip.share() * middle;
        pointer.relocate(x - 5, height + 2);
        here.autosize();
        here.relocate(x - here.getWidth() / 2, height + 10);
    }
}
