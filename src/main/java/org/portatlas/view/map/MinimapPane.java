package org.portatlas.view.map;

import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.portatlas.map.MapFrame;
import org.portatlas.map.MapRaster;
import org.portatlas.map.MapScene;
import org.portatlas.map.Minimap;
import org.portatlas.map.MinimapPicture;
import org.portatlas.map.PixelBox;
import org.portatlas.text.Texts;

/// While a part of the map is shown: all of it, small, in a corner, and a frame round that part, to be dragged or put
/// elsewhere by a click. One picture and no shapes: those would cost more in each frame than all of the map.
final class MinimapPane extends Region {
    private static final Texts TEXTS = new Texts(MinimapPane.class);
    private static final double SMALL = 128;
    private static final double LARGE = 192;
    private static final double MARGIN = 10;
    private static final double BORDER = MinimapPicture.BORDER;

    /// How far a hand may miss the frame that it means to take.
    private static final double GRIP = 7;

    /// Where the map is not this many times as wide and high, the minimap would hide too much of it.
    private static final double ROOM = 2.5;

    private final MapViewModel model;
    private final MinimapPicture drawing;
    private final PixelPicture picture = new PixelPicture();
    private Minimap minimap = new Minimap(SMALL);
    private double grabX;
    private double grabY;

    MinimapPane(MapViewModel model, MapRaster raster) {
        this.model = model;
        this.drawing = new MinimapPicture(raster);
        setId("minimap");
        setManaged(false);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(TEXTS.get("minimap"));
        picture.setManaged(false);
        getChildren().setAll(picture);
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
        int pixels = MinimapPicture.side(minimap, scale);
        picture.draw(pixels, pixels, scale, target -> drawing.paint(scene, minimap, target));
        resize(side + 2 * BORDER, side + 2 * BORDER);
        giveWay(scale);
    }

    /// Stands in the corner where it does not hide the selected port.
    void giveWay(double scale) {
        MapFrame frame = model.viewport().frame();
        double x = frame.plotRight() / scale - getWidth() - MARGIN;
        double y = frame.plotBottom() / scale - getHeight() - MARGIN;
        relocate(Math.rint(hidesSelection(x, y, scale) ? frame.plotX() / scale + MARGIN : x), Math.rint(y));
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
        if (frame.atLeast(GRIP).contains(x, y)) {
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
