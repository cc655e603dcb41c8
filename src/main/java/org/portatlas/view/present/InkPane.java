package org.portatlas.view.present;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.portatlas.map.CellPoint;
import org.portatlas.map.Viewport;

/// The drawing over the map, and the hand that draws: thick ink in a casing, so that it is seen on
/// every ground.
final class InkPane extends Region {
    private static final double INK = 6;
    private static final double CASING = 11;

    /// Points nearer to each other than this are one, logical pixels.
    private static final double NEAR = 2;

    private final PresentViewModel model;
    private final Rectangle clip = new Rectangle();
    private double times = 1;
    private double lastX;
    private double lastY;

    InkPane(PresentViewModel model) {
        this.model = model;
        setId("present-ink");
        setClip(clip);
        setCursor(Cursor.CROSSHAIR);
        model.penProperty().subscribe(on -> setMouseTransparent(!on));
        model.drawing().changesProperty().subscribe(this::draw);
        model.map().viewportProperty().subscribe(this::draw);
        model.map().passageProperty().subscribe(this::draw);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    }

    /// Draws lines this many times as thick.
    void magnify(double factor) {
        times = factor;
        draw();
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            lastX = event.getX();
            lastY = event.getY();
            model.drawing().begin(model.map().layout().id(), cell(lastX, lastY));
        }
    }

    private void drag(MouseEvent event) {
        if (event.isPrimaryButtonDown() && Math.hypot(event.getX() - lastX, event.getY() - lastY) >= NEAR) {
            lastX = event.getX();
            lastY = event.getY();
            model.drawing().extend(cell(lastX, lastY));
        }
    }

    /// Of the grid, which goes on beyond its edges: a stroke may lead off the map.
    private CellPoint cell(double x, double y) {
        return model.map().viewport().viewToCell(x * scale(), y * scale());
    }

    private double scale() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
    }

    private void draw() {
        List<Node> paths = new ArrayList<>();
        for (Drawing.Stroke stroke : model.drawing().strokes()) {
            if (model.isDrawnHere(stroke)) {
                paths.add(path(stroke, "present-casing", CASING));
                paths.add(path(stroke, "present-pen", INK));
            }
        }
        if (!paths.isEmpty() || !getChildren().isEmpty()) {
            getChildren().setAll(paths);
        }
    }

    private Path path(Drawing.Stroke stroke, String style, double width) {
        Path path = new Path();
        path.getStyleClass().add(style);
        path.setManaged(false);
        path.setFill(null);
        path.setStrokeWidth(width * times);
        path.setStrokeLineCap(StrokeLineCap.ROUND);
        path.setStrokeLineJoin(StrokeLineJoin.ROUND);
        Viewport viewport = model.map().viewport();
        double scale = scale();
        for (CellPoint point : stroke.points()) {
            double x = viewport.cellToViewX(point.x()) / scale;
            double y = viewport.cellToViewY(point.y()) / scale;
            path.getElements().add(path.getElements().isEmpty() ? new MoveTo(x, y) : new LineTo(x, y));
        }
        if (stroke.points().size() == 1) {
            // A dot is a line of no length.
            MoveTo only = (MoveTo) path.getElements().getFirst();
            path.getElements().add(new LineTo(only.getX(), only.getY()));
        }
        return path;
    }
}
