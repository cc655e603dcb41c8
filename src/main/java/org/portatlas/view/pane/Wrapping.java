package org.portatlas.view.pane;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// Lets a text go on in the next line, but for one that has words from right to left, as in Hebrew or Arabic: where
/// JavaFX 26 parts a run of those between two lines, it breaks, and the window with it. Such a text stays on one line,
/// or, in a flow, is laid out word by word. FX thread.
public final class Wrapping {
    /// Before it, no character is written from right to left.
    private static final int FIRST_RIGHT_TO_LEFT = 0x590;

    private Wrapping() {}

    public static void of(Labeled labeled) {
        follow(labeled.wrapTextProperty(), labeled.textProperty());
    }

    public static void of(Tooltip tooltip) {
        follow(tooltip.wrapTextProperty(), tooltip.textProperty());
    }

    public static void of(TextArea area) {
        follow(area.wrapTextProperty(), area.textProperty());
    }

    /// The pieces that a text is laid out in, none of which has to be parted: all of it, or its words, each with the
    /// blanks behind it.
    public static List<String> pieces(String text) {
        if (isWrappable(text)) {
            return List.of(text);
        }
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int at = 1; at < text.length(); at++) {
            if (Character.isWhitespace(text.charAt(at - 1)) && !Character.isWhitespace(text.charAt(at))) {
                pieces.add(text.substring(from, at));
                from = at;
            }
        }
        pieces.add(text.substring(from));
        return pieces;
    }

    private static void follow(BooleanProperty wraps, ObservableValue<String> text) {
        wraps.bind(text.map(Wrapping::isWrappable).orElse(true));
    }

    private static boolean isWrappable(@Nullable String text) {
        if (text == null) {
            return true;
        }
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= FIRST_RIGHT_TO_LEFT && isRightToLeft(text.codePointAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRightToLeft(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER -> true;
            default -> false;
        };
    }
}
