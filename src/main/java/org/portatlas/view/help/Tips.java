package org.portatlas.view.help;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.portatlas.text.Texts;
import org.portatlas.view.pane.Wrapping;

/// Gives the controls of the window their tips. FX thread.
public final class Tips {
    private static final Texts TEXTS = new Texts(Tips.class);
    private static final Duration LONG_ENOUGH_TO_READ = Duration.seconds(30);
    private static final double WIDTH = 340;

    /// By which a control that has its tip is known.
    private static final Object GIVEN = Tip.class;

    private Tips() {}

    /// Gives them to all that stand in the window now, and to what the pane beside the map shows
    /// later.
    public static void give(Parent window) {
        giveWithin(window);
        if (window.lookup("#detail") instanceof Pane detail) {
            giveScrolled(detail);
            detail.getChildren().addListener((ListChangeListener<Node>) change -> {
                giveWithin(detail);
                giveScrolled(detail);
            });
        }
    }

    /// What stands in a scroll pane is found from outside only once that has its skin.
    private static void giveScrolled(Pane detail) {
        detail.getChildren().forEach(each -> {
            if (each instanceof ScrollPane scroll && scroll.getContent() instanceof Parent content) {
                giveWithin(content);
            }
        });
    }

    private static void giveWithin(Parent part) {
        for (Tip tip : Tip.values()) {
            if (control(part.lookup(tip.selector())) instanceof Control control
                    && control.getProperties().put(GIVEN, true) == null) {
                give(tip, control);
            }
        }
    }

    /// The name beside the mark of a range is what one points at.
    private static @Nullable Node control(@Nullable Node found) {
        return found != null && found.getStyleClass().contains("range-mark")
                ? found.getParent().lookup(".range-title")
                : found;
    }

    private static void give(Tip tip, Control control) {
        String sentence = TEXTS.of(tip);
        Tooltip own = control.getTooltip();
        Tooltip shown = new Tooltip(sentence);
        if (own != null && tip.isAboveOwnWords()) {
            shown.textProperty().bind(own.textProperty().map(words -> sentence + "\n" + words));
        } else if (control.getAccessibleHelp() == null) {
            control.setAccessibleHelp(sentence);
        }
        Wrapping.of(shown);
        shown.setMaxWidth(WIDTH);
        shown.setShowDuration(LONG_ENOUGH_TO_READ);
        control.setTooltip(shown);
    }
}
