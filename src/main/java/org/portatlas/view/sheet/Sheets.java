package org.portatlas.view.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.portatlas.layer.LayerInput;
import org.portatlas.layer.LegendEntry;
import org.portatlas.map.MapScene;
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
        Viewport shown = map.destination().settled();
        boolean all = whole || shown.isWhole();
        Viewport viewport = all ? SheetView.whole(map.layout(), width) : SheetView.visible(shown, map.layout(), width);
        LayerInput input = map.layers().inputProperty().get();
        SheetWords words = SheetWords.of(
                map.layers().layerProperty().get(),
                input,
                map.layout(),
                all ? OptionalInt.empty() : OptionalInt.of(map.middlePort()),
                today);
        List<LegendEntry> legend = map.layers().legend().getValue();
        SheetType type = typefaces.of(viewport.frame().scale(), words, Sheet.characters(words, legend));
        MapScene scene = map.scene(type.map()).through(viewport);
        return new Sheet(scene, words, legend, type);
    }
}
