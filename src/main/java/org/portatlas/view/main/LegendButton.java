package org.portatlas.view.main;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.portatlas.layer.LegendEntry;
import org.portatlas.layer.LegendEntry.Scale;
import org.portatlas.layer.LegendEntry.Tick;
import org.portatlas.text.Texts;
import org.portatlas.view.layers.LayersViewModel;

/// An entry of the legend: its swatches or its scale, what they mean, and how many ports it is. Pressed, with the
/// pointer or with Enter or Space, the map shows its ports alone; pressed again, all.
final class LegendButton extends ToggleButton {
    private static final Texts TEXTS = new Texts(LegendButton.class);

    /// How long a whole scale is, without its numbers.
    private static final double SCALE = 132;

    private final Tooltip help = new Tooltip();
    private @Nullable LegendEntry entry;

    LegendButton(LayersViewModel layers) {
        getStyleClass().add("legend-entry");
        setMinWidth(Region.USE_PREF_SIZE);
        setTooltip(help);
        setOnAction(event -> {
            LegendEntry shown = entry;
            if (shown != null) {
                layers.isolate(shown);
                setSelected(shown.text().equals(layers.isolatedProperty().get()));
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                fire();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && layers.endIsolation()) {
                event.consume();
            }
        });
    }

    /// @param alone whether the map shows these ports alone
    void show(LegendEntry shown, boolean alone) {
        if (!shown.equals(entry)) {
            entry = shown;
            setText(shown.label());
            Scale numbers = shown.scale();
            setGraphic(numbers == null ? swatches(shown) : scale(shown, numbers));
            setContentDisplay(numbers == null ? ContentDisplay.LEFT : ContentDisplay.RIGHT);
            help.setText(TEXTS.get("legend.help", shown.text(), shown.detail()));
            setAccessibleText(TEXTS.get("legend.name", shown.label(), shown.detail()));
        }
        setSelected(alone);
        setAccessibleHelp(alone ? TEXTS.get("legend.all") : TEXTS.get("legend.press"));
    }

    /// Whether it is written how many ports it is; the tool tip tells it in any case.
    void count(boolean isCounted) {
        LegendEntry shown = entry;
        if (shown != null) {
            setText(isCounted ? shown.label() : shown.text());
        }
    }

    private static HBox swatches(LegendEntry entry) {
        HBox swatches = new HBox(2);
        entry.swatches().forEach(swatch -> swatches.getChildren().add(new SwatchPicture(swatch)));
        swatches.setAlignment(Pos.CENTER);
        return swatches;
    }

    /// Number, piece, number, piece, number: all in one line.
    private static HBox scale(LegendEntry entry, Scale scale) {
        HBox line = new HBox(3);
        line.setAlignment(Pos.CENTER);
        List<Tick> ticks = scale.ticks();
        for (int i = 0; i < ticks.size(); i++) {
            Label number = new Label(ticks.get(i).label());
            number.getStyleClass().add("legend-number");
            line.getChildren().add(number);
            if (i < ticks.size() - 1) {
                double from = ticks.get(i).at();
                double to = ticks.get(i + 1).at();
                line.getChildren().add(new SwatchPicture(entry.swatches(), from, to, SCALE * (to - from)));
            }
        }
        return line;
    }
}
