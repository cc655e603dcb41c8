package org.portatlas.view.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.portatlas.lesson.TextBlock;
import org.portatlas.lesson.TextRun;
import org.portatlas.view.pane.WrappedLabel;
import org.portatlas.view.pane.Wrapping;

/// Texts of lessons as nodes.
public final class LessonTexts {
    private LessonTexts() {}

    public static List<Node> of(List<TextBlock> blocks) {
        List<Node> nodes = new ArrayList<>();
        for (TextBlock block : blocks) {
            switch (block) {
                case TextBlock.Paragraph(List<TextRun> runs) -> nodes.add(flow(runs));
                case TextBlock.Items(List<List<TextRun>> items, boolean isNumbered) -> {
                    for (int i = 0; i < items.size(); i++) {
                        nodes.add(item(isNumbered ? (i + 1) + "." : "•", items.get(i)));
                    }
                }
                case TextBlock.Listing(String text) -> nodes.add(listing(text));
            }
        }
        return nodes;
    }

    /// A paragraph.
    static TextFlow flow(List<TextRun> runs) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("lesson-text");
        for (TextRun run : runs) {
            for (String piece : Wrapping.pieces(run.text())) {
                Text text = new Text(piece);
                text.getStyleClass().add("lesson-" + run.style().name().toLowerCase(Locale.ROOT));
                flow.getChildren().add(text);
            }
            String url = run.url();
            if (url != null) {
                Text address = new Text(" (" + url + ")");
                address.getStyleClass().add("lesson-address");
                flow.getChildren().add(address);
            }
        }
        return flow;
    }

    /// A paragraph after a sign.
    static Node item(String sign, List<TextRun> runs) {
        Label label = new Label(sign);
        label.getStyleClass().add("lesson-sign");
        label.setMinWidth(Region.USE_PREF_SIZE);
        TextFlow flow = flow(runs);
        HBox.setHgrow(flow, Priority.ALWAYS);
        return new HBox(8, label, flow);
    }

    private static Node listing(String text) {
        Label label = new WrappedLabel(text, "lesson-listing");
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
