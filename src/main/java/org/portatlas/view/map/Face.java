package org.portatlas.view.map;

import javafx.geometry.VPos;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/// A font and how much room its characters take, as JavaFX lays them out. Immutable, made on any thread; what it laid
/// out, the renderer need not lay out again.
final class Face {
    private final Font font;
    private final String characters;
    private final boolean bold;
    private final double[] advances;
    private final double capTop;

    /// @param characters each once, among them a zero
    /// @param bold whether the font is
    Face(Font font, String characters, boolean bold) {
        this.font = font;
        this.characters = characters;
        this.bold = bold;
        this.advances = advances(font, characters);
        this.capTop = capTop(font);
    }

    private static double[] advances(Font font, String characters) {
        Text measure = new Text();
        measure.setFont(font);
        double[] advances = new double[characters.length()];
        for (int i = 0; i < advances.length; i++) {
            measure.setText(characters.substring(i, i + 1));
            advances[i] = measure.getLayoutBounds().getWidth();
        }
        return advances;
    }

    private static double capTop(Font font) {
        Text digit = new Text("0");
        digit.setFont(font);
        digit.setTextOrigin(VPos.BASELINE);
        digit.setBoundsType(TextBoundsType.VISUAL);
        return digit.getLayoutBounds().getMinY();
    }

    Font font() {
        return font;
    }

    String characters() {
        return characters;
    }

    boolean isBold() {
        return bold;
    }

    /// From the pen's position to the next, pixels.
    ///
    /// @param place of a character in [#characters]
    double advance(int place) {
        return advances[place];
    }

    double digitAdvance() {
        return advances[characters.indexOf('0')];
    }

    /// Where a digit begins above its baseline, negative pixels.
    double capTop() {
        return capTop;
    }
}
