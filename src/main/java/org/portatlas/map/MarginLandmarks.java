package org.portatlas.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.portatlas.registry.PortRange;

/// The System Ports' landmarks on a whole map of squares: there the range is so small that labels beside its ports
/// would hide it. So they stand in the margin, each with a line to its port, as near to its height as the others allow.
final class MarginLandmarks {
    /// A label may stand this much higher or lower than its port, logical pixels.
    private static final int SLACK = 26;

    private static final int SPACING = 15;
    private static final int CASING_STRENGTH = 170;

    private final PixelSurface surface;
    private final MapScene scene;
    private final Viewport viewport;
    private final MapFrame frame;
    private final Glyphs glyphs;
    private final int edge;

    MarginLandmarks(PixelSurface surface, MapScene scene) {
        this.surface = surface;
        this.scene = scene;
        this.viewport = scene.viewport();
        this.frame = viewport.frame();
        this.glyphs = scene.type().label();
        this.edge = viewport.grid().x();
    }

    /// Whether these landmarks stand in the margin now.
    static boolean hold(MapScene scene) {
        return scene.layout().ruling() == Ruling.SQUARES && scene.viewport().isWhole();
    }

    /// Those that there is room for, the most wanted first.
    void paint() {
        List<Integer> ports = new ArrayList<>();
        for (int port : scene.colouring().landmarks().ports()) {
            if (port <= PortRange.SYSTEM.last()) {
                List<Integer> more = new ArrayList<>(ports);
                more.add(port);
                more.sort(Comparator.comparingInt(each -> scene.layout().cellY(each)));
                if (fit(more, heights(more))) {
                    ports = more;
                }
            }
        }
        double[] heights = heights(ports);
        for (boolean casing : new boolean[] {true, false}) {
            for (int i = 0; i < ports.size(); i++) {
                point(ports.get(i), heights[i], casing);
            }
        }
    }

    private boolean fit(List<Integer> ports, double[] heights) {
        for (int i = 0; i < heights.length; i++) {
            if (Math.abs(heights[i] - middle(ports.get(i))) > frame.px(SLACK)) {
                return false;
            }
        }
        return true;
    }

    /// The heights nearest to those of the ports that keep the labels apart. Labels that would touch form a pile,
    /// which stands where it is off by least, and piles that would touch become one. None is above the map, where
    /// the title stands.
    private double[] heights(List<Integer> ports) {
        double spacing = frame.px(SPACING);
        double[] level = new double[ports.size()];
        int[] size = new int[ports.size()];
        int piles = 0;
        for (int i = 0; i < ports.size(); i++) {
            level[piles] = middle(ports.get(i)) - i * spacing;
            size[piles] = 1;
            piles++;
            while (piles > 1 && level[piles - 1] < level[piles - 2]) {
                int both = size[piles - 2] + size[piles - 1];
                level[piles - 2] = (level[piles - 2] * size[piles - 2] + level[piles - 1] * size[piles - 1]) / both;
                size[piles - 2] = both;
                piles--;
            }
        }
        double[] heights = new double[ports.size()];
        for (int pile = 0, i = 0; pile < piles; pile++) {
            for (int inPile = 0; inPile < size[pile]; inPile++, i++) {
                heights[i] = Math.max(level[pile], viewport.grid().y() + frame.px(3)) + i * spacing;
            }
        }
        return heights;
    }

    private double middle(int port) {
        return viewport.cellToViewY(scene.layout().cellY(port) + 0.5);
    }

    private void point(int port, double height, boolean casing) {
        PixelBox cell = viewport.cell(port, scene.layout());
        StrokePainter stroke = new StrokePainter(surface, surface.bounds());
        int from = edge - frame.px(4);
        double to = cell.x() + cell.width() / 2.0;
        if (casing) {
            stroke.line(
                    from, height, to, middle(port), frame.px(3), scene.theme().casing(), CASING_STRENGTH);
            surface.fill(cell.grown(frame.px(1)), scene.theme().casing());
        } else {
            stroke.line(
                    from, height, to, middle(port), frame.px(1), scene.theme().ink(), 255);
            surface.fill(cell, scene.theme().ink());
            write(port, (int) Math.round(height), from - frame.px(3));
        }
    }

    private void write(int port, int middle, int right) {
        String label = scene.colouring().landmarks().label(port, scene.captions());
        if (glyphs.width(label) > right - frame.px(4)) {
            label = Integer.toString(port);
        }
        int top = middle - glyphs.capHeight() / 2;
        glyphs.draw(
                surface,
                surface.bounds(),
                label,
                right - glyphs.width(label),
                top,
                scene.theme().text());
    }
}
