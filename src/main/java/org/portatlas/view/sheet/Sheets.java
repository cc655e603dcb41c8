package org.portatlas.view.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.portatlas.layer.Layer;
import org.portatlas.layer.LayerInput;
import org.portatlas.layer.LegendEntry;
import org.portatlas.map.MapScene;
import org.portatlas.map.Ruling;
import org.portatlas.map.Theme;
import org.portatlas.map.Veil;
import org.portatlas.map.Viewport;
import org.portatlas.sheet.Sheet;
import org.portatlas.sheet.SheetType;
import org.portatlas.sheet.SheetView;
import org.portatlas.sheet.SheetWords;
import org.portatlas.view.map.MapViewModel;

/// Makes sheets of the map as the window shows it now. FX thread.
final class Sheets {
    /// Renders the typefaces of a sheet.
    @FunctionalInterface
    interface Typefaces {
        SheetType of(double scale, SheetWords words, String characters);
    }

    private final MapViewModel map;
    private final Typefaces typefaces;

    Sheets(MapViewModel map, Typefaces typefaces) {
        this.map = map;
        this.typefaces = typefaces;
    }

    /// A sheet so many pixels wide, of the whole map or of what is seen of it.
    Sheet make(boolean whole, int width, LocalDate today) {
        return make(whole, width, today, map.themeProperty().get());
    }

    /// The same for white paper: the dark themes would cost all the ink there is.
    Sheet onPaper(boolean whole, int width, LocalDate today) {
        // While a question stands, colours of the layer would tell its answer.
        boolean dressed =
                map.themeProperty().get().isDark() && map.veilProperty().get() == Veil.NONE;
        return make(
                whole, width, today, dressed ? Theme.LIGHT : map.themeProperty().get());
    }

    /// Whether the map is wider than high.
    boolean isWide() {
        return map.layout().ruling() == Ruling.ROWS;
    }

    private Sheet make(boolean whole, int width, LocalDate today, Theme theme) {
        Viewport shown = map.destination().settled();
        boolean all = whole || shown.isWhole();
        Viewport viewport = all ? SheetView.whole(map.layout(), width) : SheetView.visible(shown, map.layout(), width);
        LayerInput input = map.layers().inputProperty().get();
        Layer layer = map.layers().layerProperty().get();
        boolean same = theme == map.themeProperty().get();
        SheetWords words = SheetWords.of(
                layer, input, map.layout(), all ? OptionalInt.empty() : OptionalInt.of(map.middlePort()), today);
        List<LegendEntry> legend = same ? map.layers().legend().getValue() : layer.legend(input, theme);
        SheetType type = typefaces.of(viewport.frame().scale(), words, Sheet.characters(words, legend));
        MapScene scene = map.scene(type.map()).through(viewport);
        return new Sheet(same ? scene : scene.dressed(theme, layer.colour(input, theme)), words, legend, type);
    }
}
