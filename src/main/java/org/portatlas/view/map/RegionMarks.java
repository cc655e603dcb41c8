package org.portatlas.view.map;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;
import org.portatlas.map.MapFrame;
import org.portatlas.map.PixelBox;
import org.portatlas.map.PortLayout;
import org.portatlas.map.PortOutline;
import org.portatlas.map.Viewport;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.PortSet;

/// The outline of the region, over the picture: true polygons round its ports, in the grid and in the System strip, ink
/// dashes on a casing, so that it is no gap's outline. The polygons are traced when the region or the layout changes; a
/// move of the map moves them alone.
final class RegionMarks extends Group {
    private static final double CASING = 5;
    private static final double INK = 2;

    /// As much of a line on the map's edge lies outside of it.
    private static final double RIM = CASING / 2;

    /// How far beyond what is seen a line is still drawn, so that its bends there stay unseen; device pixels.
    private static final int BEYOND = 24;

    private final RegionViewModel region;
    private final Scale magnification = new Scale();
    private final Piece grid = new Piece();
    private final Piece strip = new Piece();
    private @Nullable PortSet traced;
    private @Nullable PortLayout tracedIn;

    RegionMarks(RegionViewModel region) {
        this.region = region;
        setId("region-outline");
        setManaged(false);
        setMouseTransparent(true);
        getTransforms().setAll(magnification);
        getChildren().addAll(grid, strip);
    }

    /// Draws lines this many times as strong, from the next [#place(double)] on.
    void magnify(double times) {
        magnification.setX(times);
        magnification.setY(times);
    }

    /// Puts the outline where the ports are now; between two layouts, where they are scattered, there is none.
    void place(double scale) {
        PortSet ports = region.portsProperty().get();
        MapViewModel map = region.map();
        setVisible(ports != null && map.passageProperty().get() == null);
        if (ports == null || !isVisible()) {
            return;
        }
        trace(ports, map.layout());
        Viewport viewport = map.viewport();
        grid.place(viewport.grid(), viewport::edgeX, viewport::edgeY, scale);
        strip.place(viewport.strip(), viewport::edgeX, row -> stripEdge(viewport, row), scale);
    }

    private static int stripEdge(Viewport viewport, int row) {
        return viewport.stripEdgeY(Math.min(row, MapFrame.STRIP_ROWS));
    }

    private void trace(PortSet ports, PortLayout layout) {
        if (!ports.equals(traced) || layout != tracedIn) {
            traced = ports;
            tracedIn = layout;
            grid.polygons = PortOutline.of(ports::contains, ports.first(), ports.last(), layout);
            strip.polygons = PortOutline.of(
                    port -> port <= PortRange.SYSTEM.last() && ports.contains(port),
                    ports.first(),
                    PortRange.SYSTEM.last(),
                    layout);
        }
    }

    @FunctionalInterface
    private interface Edge {
        int at(int cell);
    }

    /// The outline in one part of the view.
    private final class Piece extends Group {
        private final Path casing = new Path();
        private final Path ink = new Path();
        private final Rectangle clip = new Rectangle();
        private List<PortOutline.Polygon> polygons = List.of();

        Piece() {
            casing.setStrokeWidth(CASING);
            ink.setStrokeWidth(INK);
            ink.getStrokeDashArray().setAll(7.0, 4.0);
            for (Path path : List.of(casing, ink)) {
                path.setFill(null);
                path.setStrokeLineJoin(StrokeLineJoin.MITER);
            }
            setClip(clip);
            getChildren().addAll(casing, ink);
        }

        void place(PixelBox seen, Edge columns, Edge rows, double scale) {
            setVisible(!seen.isEmpty() && !polygons.isEmpty());
            casing.getElements().clear();
            ink.getElements().clear();
            if (isVisible()) {
                clip.setX(seen.x() / scale - RIM);
                clip.setY(seen.y() / scale - RIM);
                clip.setWidth(seen.width() / scale + 2 * RIM);
                clip.setHeight(seen.height() / scale + 2 * RIM);
                PixelBox near = seen.grown(BEYOND);
                polygons.forEach(polygon -> add(polygon, near, columns, rows, scale));
                casing.setStroke(
                        SelectionMarks.colour(region.map().themeProperty().get().casing()));
                ink.setStroke(
                        SelectionMarks.colour(region.map().themeProperty().get().ink()));
            }
        }

        /// Corners that lie far off come to just beyond the edge: what is seen stays the same, and a line has no
        /// thousands of dashes that nobody sees.
        private void add(PortOutline.Polygon polygon, PixelBox near, Edge columns, Edge rows, double scale) {
            int left = Integer.MAX_VALUE;
            int right = Integer.MIN_VALUE;
            int top = Integer.MAX_VALUE;
            int bottom = Integer.MIN_VALUE;
            for (int i = 0; i < polygon.xs().size(); i++) {
                left = Math.min(left, columns.at(polygon.xs().get(i)));
                right = Math.max(right, columns.at(polygon.xs().get(i)));
                top = Math.min(top, rows.at(polygon.ys().get(i)));
                bottom = Math.max(bottom, rows.at(polygon.ys().get(i)));
            }
            if (!near.overlaps(PixelBox.between(left, top, right, bottom))) {
                return;
            }
            for (int i = 0; i < polygon.xs().size(); i++) {
                double x = Math.clamp(columns.at(polygon.xs().get(i)), near.x(), near.right()) / scale;
                double y = Math.clamp(rows.at(polygon.ys().get(i)), near.y(), near.bottom()) / scale;
                casing.getElements().add(i == 0 ? new MoveTo(x, y) : new LineTo(x, y));
                ink.getElements().add(i == 0 ? new MoveTo(x, y) : new LineTo(x, y));
            }
            casing.getElements().add(new ClosePath());
            ink.getElements().add(new ClosePath());
        }
    }
}
