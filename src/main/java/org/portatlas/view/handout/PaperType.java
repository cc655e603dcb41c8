package org.portatlas.view.handout;

import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.portatlas.export.handout.Run;
import org.portatlas.view.pane.Wrapping;

/// The type of a printed page, black and grey on white whatever the theme. The toolkit's style sheets are for windows,
/// so nothing of them is used.
///
/// @param size of the text, points
record PaperType(double size) {
    /// What is less important.
    static final Color GREY = Color.gray(0.34);

    private static final double LEADING = 0.12;

    /// A paragraph.
    ///
    /// @param scale of the text's size
    TextFlow flow(List<Run> runs, double scale) {
        TextFlow flow = new TextFlow();
        flow.setLineSpacing(LEADING * size * scale);
        for (Run run : runs) {
            for (String piece : Wrapping.pieces(run.text())) {
                flow.getChildren().add(text(piece, font(run.style(), scale)));
            }
            String url = run.url();
            if (url != null) {
                Text address = text(" (" + url + ")", font(Run.Style.PLAIN, scale));
                address.setFill(GREY);
                flow.getChildren().add(address);
            }
        }
        return flow;
    }

    /// A paragraph in one style.
    TextFlow flow(String text, Run.Style style, double scale) {
        return flow(List.of(new Run(text, style, null)), scale);
    }

    /// A paragraph in grey.
    TextFlow quiet(String text, double scale) {
        TextFlow flow = flow(text, Run.Style.PLAIN, scale);
        flow.getChildren().forEach(each -> ((Text) each).setFill(GREY));
        return flow;
    }

    private static Text text(String words, Font font) {
        Text text = new Text(words);
        text.setFont(font);
        text.setFill(Color.BLACK);
        return text;
    }

    private Font font(Run.Style style, double scale) {
        String family = Font.getDefault().getFamily();
        return switch (style) {
            case PLAIN -> Font.font(family, size * scale);
            case EMPHASIS -> Font.font(family, FontPosture.ITALIC, size * scale);
            case STRONG -> Font.font(family, FontWeight.BOLD, size * scale);
            case CODE -> Font.font("Monospaced", size * scale * 0.92);
        };
    }
}
