package org.portatlas.view.handout;

import javafx.geometry.Insets;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.TextFlow;
import org.portatlas.export.handout.Block;
import org.portatlas.export.handout.Run;

/// The blocks of a hand-out as nodes of a printed page.
///
/// @param type in which they are set
record PaperBlocks(PaperType type) {
    /// A block with the room that it keeps below itself.
    Region of(Block block) {
        Region node = node(block);
        VBox box = new VBox(node);
        double above = block instanceof Block.Heading ? 0.5 : 0;
        double below = block instanceof Block.Heading ? 0.1 : 0.45;
        box.setPadding(new Insets(above * type.size(), 0, below * type.size(), 0));
        return box;
    }

    private Region node(Block block) {
        return switch (block) {
            case Block.Heading heading -> type.flow(heading.text(), Run.Style.STRONG, 1.1);
            case Block.Paragraph paragraph -> type.flow(paragraph.runs(), 1);
            case Block.Items items -> items(items);
            case Block.Listing listing -> framed(type.flow(listing.text(), Run.Style.CODE, 0.9), Color.gray(0.8));
            case Block.Question question -> question(question);
            case Block.Table table -> new PaperTable(table, type);
            case Block.Strip strip -> new PaperStrip(strip, type);
        };
    }

    private Region items(Block.Items items) {
        VBox list = new VBox(0.15 * type.size());
        for (int i = 0; i < items.items().size(); i++) {
            list.getChildren()
                    .add(marked(
                            type.flow(items.isNumbered() ? (i + 1) + "." : "•", Run.Style.PLAIN, 1),
                            type.flow(items.items().get(i), 1)));
        }
        return list;
    }

    private Region question(Block.Question question) {
        VBox box = new VBox(0.3 * type.size(), type.flow(question.ask(), Run.Style.STRONG, 1));
        for (String choice : question.choices()) {
            Region tick = new Region();
            double side = 0.8 * type.size();
            tick.setMinSize(side, side);
            tick.setMaxSize(side, side);
            tick.setBorder(border(Color.BLACK));
            box.getChildren().add(marked(tick, type.flow(choice, Run.Style.PLAIN, 1)));
        }
        if (question.choices().isEmpty()) {
            Region line = new Region();
            line.setMinHeight(1.6 * type.size());
            line.setBorder(new Border(new BorderStroke(
                    PaperType.GREY, BorderStrokeStyle.SOLID, CornerRadii.EMPTY, new BorderWidths(0, 0, 0.75, 0))));
            box.getChildren().add(line);
        }
        return framed(box, PaperType.GREY);
    }

    private Region marked(Region sign, TextFlow words) {
        HBox.setHgrow(words, Priority.ALWAYS);
        sign.setMinWidth(1.3 * type.size() < sign.getMinWidth() ? sign.getMinWidth() : Region.USE_PREF_SIZE);
        HBox line = new HBox(0.6 * type.size(), sign, words);
        HBox.setMargin(sign, new Insets(sign instanceof TextFlow ? 0 : 0.2 * type.size(), 0, 0, 0));
        return line;
    }

    private Region framed(Region content, Color colour) {
        VBox box = new VBox(content);
        box.setPadding(new Insets(0.5 * type.size()));
        box.setBorder(border(colour));
        return box;
    }

    private static Border border(Color colour) {
        return new Border(new BorderStroke(colour, BorderStrokeStyle.SOLID, CornerRadii.EMPTY, new BorderWidths(0.75)));
    }
}
