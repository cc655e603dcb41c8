package org.portatlas.view.map;

import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;
import org.jspecify.annotations.Nullable;
import org.portatlas.map.Colouring;
import org.portatlas.map.MapFrame;
import org.portatlas.map.MapRaster;
import org.portatlas.map.MapScene;
import org.portatlas.map.Minimap;
import org.portatlas.map.PixelBox;
import org.portatlas.map.PortLayout;
import org.portatlas.map.Theme;

/// While a part of the map is shown: all of it, small, in a corner, and a frame round that part, to be dragged or put
/// elsewhere by a click. Its picture is drawn once for a colouring; a move of the map moves the frame alone.
final class MinimapPane extends Region {
    private static final double SMALL = 128;
    private static final double LARGE = 192;
    private static final double MARGIN = 10;
    private static final double LEAST_FRAME = 7;

    /// Round the picture, so that it stands out from the map.
    private static final double BORDER = 3;

    /// Where the map is not this many times as wide and high, the minimap would hide too much of it.
    private static final double ROOM = 2.5;

    private final MapViewModel model;
    private final MapRaster raster;
    private final PixelPicture picture = new PixelPicture();
    private final Rectangle casing = new Rectangle();
    private final Rectangle ink = new Rectangle();
    private Minimap minimap = new Minimap(SMALL);
    private @Nullable Drawn drawn;
    private double grabX;
    private double grabY;

    /// All that the picture depends on.
    private record Drawn(Colouring colouring, Theme theme, PortLayout layout, int size) {}

    MinimapPane(MapViewModel model, MapRaster raster) {
        this.model = model;
        this.raster = raster;
        setId("minimap");
        getStyleClass().add("minimap");
        setManaged(false);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText("The whole port space; the frame is the part that the map shows");
        for (Rectangle each : new Rectangle[] {casing, ink}) {
            each.setFill(null);
            each.setMouseTransparent(true);
            each.setManaged(false);
        }
        casing.setStrokeType(StrokeType.OUTSIDE);
        casing.setStrokeWidth(3);
        ink.setStrokeType(StrokeType.OUTSIDE);
        ink.setStrokeWidth(2);
        picture.setManaged(false);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        getChildren().setAll(picture, casing, ink);
        addEventHandler(MouseEvent.ANY, this::mouse);
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    }

    /// Shows what belongs to a scene, in a map of this size; hides at whole view and where it would hide too much.
    void place(MapScene scene, double scale) {
        MapFrame frame = scene.viewport().frame();
        double plotWidth = frame.plotWidth() / scale;
        double side = plotWidth >= 900 ? LARGE : SMALL;
        setVisible(model.minimapProperty().get()
                && !scene.viewport().isWhole()
                && plotWidth >= ROOM * side
                && frame.plotHeight() / scale >= ROOM * side);
        if (!isVisible()) {
            return;
        }
        minimap = new Minimap(side);
        draw(scene, scale);
        resize(side + 2 * BORDER, side + 2 * BORDER);
        double x = frame.plotRight() / scale - getWidth() - MARGIN;
        double y = frame.plotBottom() / scale - getHeight() - MARGIN;
        relocate(Math.rint(hidesSelection(x, y, scale) ? frame.plotX() / scale + MARGIN : x), Math.rint(y));
        placeFrame();
    }

    private void draw(MapScene scene, double scale) {
        int size = (int) Math.round(minimap.side() * scale);
        Drawn wanted = new Drawn(scene.colouring(), scene.theme(), scene.layout(), size);
        if (!wanted.equals(drawn)) {
            drawn = wanted;
            picture.draw(size, size, scale, pixels -> Minimap.paint(scene, raster, size, pixels));
            picture.relocate(BORDER, BORDER);
            casing.setStroke(SelectionMarks.colour(scene.theme().casing()));
            ink.setStroke(SelectionMarks.colour(scene.theme().ink()));
        }
    }

    /// What is selected stays in sight: then the other corner takes the minimap.
    private boolean hidesSelection(double x, double y, double scale) {
        var port = model.selectedPortProperty().get();
        if (port.isEmpty()) {
            return false;
        }
        PixelBox cell = model.viewport()
                .cell(port.getAsInt(), model.layout())
                .within(model.viewport().grid());
        PixelBox here = new PixelBox(
                (int) (x * scale), (int) (y * scale), (int) (getWidth() * scale), (int) (getHeight() * scale));
        return !cell.isEmpty() && cell.overlaps(here.grown((int) (MARGIN * scale)));
    }

    private void placeFrame() {
        Minimap.Frame frame = minimap.frame(model.viewport());
        double width = Math.max(frame.width(), LEAST_FRAME);
        double height = Math.max(frame.height(), LEAST_FRAME);
        for (Rectangle each : new Rectangle[] {casing, ink}) {
            each.setX(BORDER + frame.x() + (frame.width() - width) / 2);
            each.setY(BORDER + frame.y() + (frame.height() - height) / 2);
            each.setWidth(width);
            each.setHeight(height);
        }
    }

    /// Nothing of what a hand does here is meant for the map below.
    private void mouse(MouseEvent event) {
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            press(event.getX() - BORDER, event.getY() - BORDER);
        } else if (event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
            drag(event.getX() - BORDER, event.getY() - BORDER);
        } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            setCursor(null);
        } else if (event.getEventType() == MouseEvent.MOUSE_ENTERED || event.getEventType() == MouseEvent.MOUSE_MOVED) {
            model.hoverNothing();
        }
        event.consume();
    }

    /// Takes the frame where it is pressed; pressed beside it, its middle comes there first.
    private void press(double x, double y) {
        Minimap.Frame frame = minimap.frame(model.viewport());
        if (ink.getBoundsInLocal().contains(x + BORDER, y + BORDER) || frame.contains(x, y)) {
            grabX = x - frame.x();
            grabY = y - frame.y();
        } else {
            grabX = frame.width() / 2;
            grabY = frame.height() / 2;
            drag(x, y);
        }
        setCursor(Cursor.CLOSED_HAND);
    }

    private void drag(double x, double y) {
        model.pan(minimap.panX(model.viewport(), x - grabX), minimap.panY(model.viewport(), y - grabY));
    }

    /// A turn of the wheel comes closer to the middle of what is shown, or goes farther.
    private void scrolled(ScrollEvent event) {
        PixelBox grid = model.viewport().grid();
        double turned = event.getDeltaY();
        if (turned != 0 && !event.isInertia()) {
            model.zoomBy(MapGestures.factor(turned), grid.x() + grid.width() / 2.0, grid.y() + grid.height() / 2.0);
        }
        event.consume();
    }
}
