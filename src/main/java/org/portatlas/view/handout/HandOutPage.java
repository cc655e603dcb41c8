package org.portatlas.view.handout;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.text.TextFlow;
import javafx.scene.transform.Scale;
import org.portatlas.export.handout.Block;
import org.portatlas.export.handout.HandOut;
import org.portatlas.export.handout.Run;
import org.portatlas.text.Texts;

/// A hand-out as one printed page: a node as large as what a printer leaves between its margins, in the largest type
/// that lets all of it stand there; what is too long for the smallest type is made smaller as a whole. FX thread.
final class HandOutPage extends Pane {
    private static final Texts TEXTS = new Texts(HandOutPage.class);
    private static final double[] SIZES = {11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7};
    private static final double BETWEEN = 18;

    private final HandOut sheet;
    private final Pane content = new Pane();

    /// @param width and `height`: of the page between its margins, points
    HandOutPage(HandOut sheet, double width, double height) {
        this.sheet = sheet;
        setBackground(new Background(new BackgroundFill(Color.WHITE, CornerRadii.EMPTY, Insets.EMPTY)));
        getChildren().setAll(content);
        double needed = 0;
        for (double size : SIZES) {
            needed = set(new PaperType(size), width, height);
            if (needed <= height) {
                break;
            }
        }
        if (needed > height) {
            double factor = height / needed;
            content.getTransforms().setAll(new Scale(factor, factor));
        }
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        resize(width, height);
        // Nodes that are in no window are laid out when told to.
        layout();
    }

    /// Sets all of it in a type.
    /// @return how high it is
    private double set(PaperType type, double width, double height) {
        content.getChildren().clear();
        double y = place(head(type), 0, 0, width);
        y += rule(y + 0.3 * type.size(), width, 1.5) + 1.3 * type.size();
        double column = sheet.columns() == 1 ? width : (width - BETWEEN) / 2;
        List<Region> blocks = new ArrayList<>();
        List<Boolean> headings = new ArrayList<>();
        PaperBlocks maker = new PaperBlocks(type);
        for (Block block : sheet.blocks()) {
            blocks.add(maker.of(block));
            headings.add(block instanceof Block.Heading);
        }
        double deepest = columns(blocks, headings, y, column);
        Region foot = foot(type, width);
        double footHeight = Math.ceil(foot.prefHeight(width));
        // The foot stands at the foot of the page, if there is room.
        double footTop = Math.max(deepest + type.size(), height - footHeight);
        rule(footTop - 0.4 * type.size(), width, 0.75);
        place(foot, 0, footTop, width);
        return footTop + footHeight;
    }

    /// Fills the columns one after the other, as evenly as they can be.
    /// @return where the deepest one ends
    private double columns(List<Region> blocks, List<Boolean> headings, double top, double width) {
        double[] heights =
                blocks.stream().mapToDouble(block -> block.prefHeight(width)).toArray();
        int split = heights.length;
        if (sheet.columns() == 2) {
            double all = java.util.Arrays.stream(heights).sum();
            double best = Double.MAX_VALUE;
            double left = 0;
            for (int i = 0; i < heights.length; i++) {
                left += heights[i];
                double deeper = Math.max(left, all - left);
                if (deeper < best && !headings.get(i)) {
                    best = deeper;
                    split = i + 1;
                }
            }
        }
        double deepest = top;
        double y = top;
        for (int i = 0; i < heights.length; i++) {
            y = i == split ? top : y;
            y = place(blocks.get(i), i < split ? 0 : width + BETWEEN, y, width);
            deepest = Math.max(deepest, y);
        }
        return deepest;
    }

    private Region head(PaperType type) {
        VBox head = new VBox(type.quiet(sheet.kind(), 0.85), type.flow(sheet.title(), Run.Style.STRONG, 2));
        if (!sheet.subtitle().isEmpty()) {
            head.getChildren().add(type.quiet(sheet.subtitle(), 1));
        }
        return head;
    }

    private Region foot(PaperType type, double width) {
        VBox foot = new VBox(0.3 * type.size());
        if (!sheet.answers().isEmpty()) {
            VBox answers = new VBox(type.flow(TEXTS.get("answers"), Run.Style.STRONG, 0.82));
            sheet.answers().forEach(each -> answers.getChildren().add(type.flow(each, Run.Style.PLAIN, 0.82)));
            answers.setRotate(180);
            foot.getChildren().add(answers);
        }
        if (!sheet.sources().isEmpty()) {
            foot.getChildren().add(type.flow(TEXTS.get("sources"), Run.Style.STRONG, 0.82));
            for (List<Run> source : sheet.sources()) {
                foot.getChildren().add(type.flow(source, 0.76));
            }
        }
        TextFlow imprint = type.quiet(sheet.imprint().words(), 0.8);
        foot.getChildren().add(imprint);
        foot.setPrefWidth(width);
        return foot;
    }

    /// @return where it ends
    private double place(Region node, double x, double y, double width) {
        double height = Math.ceil(node.prefHeight(width));
        // A pane would give it another size.
        node.setManaged(false);
        content.getChildren().add(node);
        node.resizeRelocate(x, y, width, height);
        return y + height;
    }

    /// @return its thickness
    private double rule(double y, double width, double thickness) {
        Line line = new Line(0, y, width, y);
        line.setStrokeWidth(thickness);
        content.getChildren().add(line);
        return thickness;
    }
}
