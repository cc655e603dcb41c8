package org.portatlas.view.present;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.portatlas.text.Texts;
import org.portatlas.view.map.MapPane;

/// What is on the wall: the map, a caption beside it, a line below. All of it grows with the window,
/// for the last row sees a wall and not pixels: type of 24 pixels and more in a window of 1280 × 720
/// is type of 36 in one of 1920 × 1080.
final class PresentView extends Region {
    private static final Texts TEXTS = new Texts(PresentView.class);
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;

    /// The smallest type, in a window of that size and in smaller ones.
    private static final double TYPE = 24;

    /// The map's smallest type, which stands at its rulers, is of 11 pixels on a desk.
    private static final double MAGNIFICATION = 2.2;

    /// The caption's share of the width.
    private static final double CAPTION = 0.4;

    private static final double LIGHT = 150;

    private final PresentViewModel model;
    private final MapPane map;
    private final PresentKeys keys;
    private final CaptionPane caption = new CaptionPane();
    private final BadgeBar badges;
    private final InkPane ink;
    private final PortPlate plate;
    private final Spotlight spotlight = new Spotlight();
    private final PresentKeyPane keyPane;
    private final StackPane keyGround;
    private final Region black = new Region();
    private Point2D pointer = Point2D.ZERO;
    private double times;
    private double magnificationBefore = 1;

    /// Whether the pointer was moved after the last arrow key.
    private boolean isPointed;

    /// Whether the key that ended the black screen is still held.
    private boolean waking;

    /// @param leave is run when the presenter is done
    PresentView(PresentViewModel model, MapPane map, Runnable leave) {
        this.model = model;
        this.map = map;
        setId("present");
        getStyleClass().add("present");
        getStylesheets().add(PresentView.class.getResource("present.css").toExternalForm());
        keys = new PresentKeys(model, this::step, this::move, () -> escape(leave));
        badges = new BadgeBar(model);
        ink = new InkPane(model);
        plate = new PortPlate(model);
        keyPane = new PresentKeyPane(keys.shown());
        keyGround = new StackPane(keyPane);
        keyGround.getStyleClass().add("present-ground");
        keyGround.visibleProperty().bind(model.keysProperty());
        black.setId("present-black");
        black.getStyleClass().add("present-black");
        black.setCursor(Cursor.NONE);
        black.setAccessibleRole(AccessibleRole.TEXT);
        black.setAccessibleText(TEXTS.get("black"));
        black.visibleProperty().bind(model.blackProperty());
        model.captionProperty().subscribe(caption::show);
        model.spotlightProperty().subscribe(this::light);
        model.penProperty().subscribe(this::point);
        model.map().hoveredPortProperty().subscribe(this::point);
        model.map().viewportProperty().subscribe(this::followSelection);
        model.map().selectedPortProperty().subscribe(this::followSelection);
        addEventFilter(KeyEvent.ANY, this::key);
        addEventFilter(MouseEvent.ANY, this::mouse);
        widthProperty().subscribe(this::grow);
        heightProperty().subscribe(this::grow);
    }

    /// Takes the map in; it has been taken from where it was.
    void take() {
        getChildren().setAll(map, ink, caption, badges, plate, spotlight, keyGround, black);
        times = 0;
        magnificationBefore = map.magnificationProperty().get();
        grow();
        map.requestFocus();
    }

    /// Lets the map go, as it was.
    void release() {
        getChildren().clear();
        map.magnificationProperty().set(magnificationBefore);
    }

    /// Type in whole pixels, and all else by it.
    private void grow() {
        double type = Math.max(TYPE, Math.floor(TYPE * Math.min(getWidth() / WIDTH, getHeight() / HEIGHT)));
        if (type / TYPE != times && getWidth() > 0 && getHeight() > 0 && map.getParent() == this) {
            times = type / TYPE;
            setStyle("-fx-font-size: " + type + "px");
            map.magnificationProperty().set(MAGNIFICATION * times);
            ink.magnify(times);
        }
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double below = Math.rint(badges.prefHeight(width));
        double height = Math.max(0, getHeight() - below);
        double beside = Math.rint(width * CAPTION);
        map.resizeRelocate(0, 0, width - beside, height);
        ink.resizeRelocate(0, 0, width - beside, height);
        caption.resizeRelocate(width - beside, 0, beside, height);
        badges.resizeRelocate(0, height, width, below);
        keyGround.resizeRelocate(0, 0, width, getHeight());
        black.resizeRelocate(0, 0, width, getHeight());
        light();
    }

    private void step(int direction) {
        if (!caption.scroll(direction)) {
            model.step(direction);
        }
    }

    private void move(int columns, int rows) {
        if (!(model.isReading() && caption.scroll(columns + rows))) {
            model.move(columns, rows);
        }
    }

    private void escape(Runnable leave) {
        if (!model.endInnermost()) {
            leave.run();
        }
    }

    /// No key means what it means in the window. One that ends the black screen does nothing else.
    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB) {
            return;
        }
        isPointed &=
                event.getEventType() != KeyEvent.KEY_PRESSED || !event.getCode().isArrowKey();
        boolean isReleased = event.getEventType() == KeyEvent.KEY_RELEASED;
        if (black.isVisible() && !isReleased) {
            model.blackProperty().set(false);
            waking = event.getEventType() == KeyEvent.KEY_PRESSED;
        } else if (isReleased || waking) {
            waking &= !isReleased;
        } else if (PresentKeys.DIGIT.matches(event)) {
            model.type(event.getCharacter());
        } else {
            keys.action(event).ifPresent(Runnable::run);
        }
        event.consume();
    }

    /// The light follows the pointer even where all else is frozen.
    private void mouse(MouseEvent event) {
        if (black.isVisible() && event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            model.blackProperty().set(false);
            event.consume();
            return;
        }
        pointer = new Point2D(event.getX(), event.getY());
        isPointed = true;
        light();
        if (model.frozenProperty().get() && event.getEventType() == MouseEvent.MOUSE_MOVED) {
            event.consume();
        }
    }

    private void point() {
        boolean isTold = !model.penProperty().get() && !model.frozenProperty().get() && map.getParent() == this;
        if (isTold) {
            plate.follow(pointer.getX(), pointer.getY(), map.getBoundsInParent());
        } else {
            plate.setVisible(false);
        }
    }

    /// For those without a mouse the light goes with the selected port.
    private void followSelection() {
        if (!isPointed) {
            light();
        }
    }

    private void light() {
        spotlight.setVisible(model.spotlightProperty().get());
        if (spotlight.isVisible()) {
            Point2D at = isPointed ? pointer : selection();
            spotlight.light(at.getX(), at.getY(), LIGHT * times, getWidth(), getHeight());
        }
    }

    private Point2D selection() {
        Bounds shown = map.getBoundsInParent();
        double scale = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
        return model.map().selectedPortProperty().get().stream()
                .mapToObj(port -> model.map().viewport().cell(port, model.map().layout()))
                .map(cell ->
                        new Point2D((cell.x() + cell.width() / 2.0) / scale, (cell.y() + cell.height() / 2.0) / scale))
                .filter(shown::contains)
                .findFirst()
                .orElse(new Point2D(shown.getCenterX(), shown.getCenterY()));
    }
}
