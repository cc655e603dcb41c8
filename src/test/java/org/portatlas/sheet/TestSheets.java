package org.portatlas.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.portatlas.layer.Layer;
import org.portatlas.layer.LayerInput;
import org.portatlas.layer.LegendEntry;
import org.portatlas.map.Captions;
import org.portatlas.map.MapScene;
import org.portatlas.map.Mark;
import org.portatlas.map.PortLayout;
import org.portatlas.map.Regions;
import org.portatlas.map.TestGlyphs;
import org.portatlas.map.Theme;
import org.portatlas.map.Viewport;
import org.portatlas.registry.Registry;

/// Sheets of the embedded registry, in a typeface without a toolkit.
final class TestSheets {
    private static final Registry REGISTRY = Registry.embedded();
    private static final Captions CAPTIONS = new Captions(REGISTRY);
    private static final Regions REGIONS = new Regions(REGISTRY.gaps());
    private static final LayerInput INPUT = LayerInput.of(REGISTRY).with(LayerInput.Tables.read());

    private TestSheets() {}

    static Sheet whole(Layer layer, PortLayout layout, Theme theme, int width) {
        return of(layer, layout, theme, SheetView.whole(layout, width), OptionalInt.empty());
    }

    /// Around a port, in cells of so many pixels.
    static Sheet around(Layer layer, PortLayout layout, Theme theme, int port, int cell) {
        Viewport viewport = Viewport.whole(layout.frame(1000, 600, 1)).centredOn(port, cell, layout);
        return of(layer, layout, theme, viewport, OptionalInt.of(port));
    }

    static Sheet with(Sheet sheet, SheetWords words) {
        return new Sheet(sheet.scene(), words, sheet.legend(), sheet.type());
    }

    private static Sheet of(Layer layer, PortLayout layout, Theme theme, Viewport viewport, OptionalInt around) {
        SheetWords words = SheetWords.of(layer, INPUT, layout, around, LocalDate.of(2026, 11, 23));
        List<LegendEntry> legend = layer.legend(INPUT, theme);
        SheetType type =
                new SheetType(TestGlyphs.typefaces(), TestGlyphs.typefaces().heading());
        List<Mark> marks = List.of(
                new Mark(22, Mark.Shape.DIAMOND, false, true, "listening sshd"),
                new Mark(5353, Mark.Shape.RING_AND_DOT, true, false, ""),
                new Mark(30000, Mark.Shape.RING, false, false, "", true));
        MapScene scene = new MapScene(
                viewport,
                layout,
                layer.colour(INPUT, theme),
                REGIONS,
                CAPTIONS,
                theme,
                type.map(),
                true,
                REGISTRY.gapAt(793),
                marks);
        return new Sheet(scene, words, legend, type);
    }
}
