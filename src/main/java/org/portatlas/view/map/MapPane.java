package org.portatlas.view.map;

import java.util.Objects;
import javafx.animation.AnimationTimer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.portatlas.map.CellPassage;
import org.portatlas.map.DetailLevel;
import org.portatlas.map.MapRaster;
import org.portatlas.map.MapScene;
import org.portatlas.map.MapType;
import org.portatlas.registry.Gap;
import org.portatlas.text.Texts;

/// The map on the screen. A change of the model marks it dirty; the next pulse lays it out, fills one buffer of the
/// region's size in device pixels, and shows it one to one. What moves with the pointer or the selection lies over
/// the picture as a few nodes, so that it costs no new picture. At rest nothing runs.
public final class MapPane extends Region {
    private static final Texts TEXTS = new Texts(MapPane.class);

    /// How much larger the type of a card is that fills a good part of the map.
    private static final double LARGE_TYPE = 1.7;

    private final MapViewModel model;
    private final MapRaster raster;
    private final PixelPicture picture = new PixelPicture();
    private final DoubleProperty magnification = new SimpleDoubleProperty(1);
    private final AnimationTimer flying = new AnimationTimer() {
        @Override
        public void handle(long now) {
            fly(now);
        }
    };
    private @Nullable SelectionMarks marks;
    private @Nullable Loupe loupe;
    private @Nullable MinimapPane minimap;
    private @Nullable RegionViewModel region;
    private @Nullable RegionMarks regionMarks;
    private @Nullable Region ring;
    private @Nullable RenderedType type;
    private @Nullable Flight flight;
    private @Nullable CellPassage passage;
    private long flightStart;
    private @Nullable Gap drawnGap;
    private boolean dirty = true;

    public MapPane(MapViewModel model) {
        this(model, null);
    }

    /// @param rendered what is written with, if it was rendered beforehand; another scale is rendered anew
    public MapPane(MapViewModel model, @Nullable RenderedType rendered) {
        this.model = model;
        this.raster = new MapRaster();
        setId("map");
        getStyleClass().add("map-pane");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(280, 320);
        picture.setManaged(false);
        getChildren().setAll(picture);
        Runnable redraw = this::markDirty;
        model.viewportProperty().subscribe(redraw);
        model.colouringProperty().subscribe(redraw);
        model.gapsShownProperty().subscribe(redraw);
        model.marksProperty().subscribe(redraw);
        model.overdrawProperty().subscribe(redraw);
        model.minimapProperty().subscribe(redraw);
        model.veilProperty().subscribe(redraw);
        magnification.subscribe(redraw);
        model.selectedPortProperty().subscribe(this::select);
        Runnable speak = this::speak;
        model.selectedPortProperty().subscribe(speak);
        model.colouringProperty().subscribe(speak);
        model.veilProperty().subscribe(speak);
        focusedProperty().subscribe(this::showRing);
        model.hoveredPortProperty().subscribe(this::pointerMoved);
        model.flightProperty().subscribe(this::startFlight);
        model.passageProperty().subscribe(redraw);
        model.passageProperty().subscribe(this::followPassage);
        type = rendered;
    }

    private void speak() {
        setAccessibleText(model.spoken());
    }

    /// From now on hands move the map, and it can be heard. Not before it is on the screen, where they would find
    /// nothing yet.
    ///
    /// @param drawn the region that they draw
    public void takeGestures(RegionViewModel drawn) {
        region = drawn;
        setAccessibleRoleDescription(TEXTS.get("map"));
        setAccessibleHelp(TEXTS.get("map.about"));
        speak();
        drawn.portsProperty().subscribe(this::placeRegion);
        new MapGestures(this, model, new RegionGestures(this, drawn));
    }

    public MapViewModel model() {
        return model;
    }

    /// How many times as large as on a desk all is drawn that has a size of its own: type, rulers,
    /// marks, lines, and the cells that a level of detail asks for. 1 at first. Above it the map is
    /// looked at from afar, by many: then nothing
    /// of it follows the pointer, and no small map stands in its corner.
    public DoubleProperty magnificationProperty() {
        return magnification;
    }

    /// The device pixels that what has a size of its own is measured by, for one of its pixels.
    private double measure() {
        return scale() * magnification.get();
    }

    boolean isMagnified() {
        return magnification.get() != 1;
    }

    /// Device pixels for one logical pixel where this map is shown.
    double scale() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
    }

    private void markDirty() {
        dirty = true;
        requestLayout();
    }

    /// A gap that is selected is drawn into the picture; a frame round a port lies over it.
    private void select() {
        RenderedType known = type;
        if (known == null || !Objects.equals(model.selectedGap(), drawnGap)) {
            markDirty();
        } else {
            pointerMoved();
            MinimapPane made = minimap;
            if (made != null) {
                made.giveWay(scale());
            }
        }
    }

    private void pointerMoved() {
        RenderedType known = type;
        if (known != null) {
            placeMarks();
            placeLoupe(known.type());
        }
    }

    /// Marks are made when there is something to mark, and the loupe when there is something to look at: the first
    /// picture does not wait for what it does not show.
    private void placeMarks() {
        SelectionMarks made = marks;
        if (made == null
                && (model.selectedPortProperty().get().isPresent()
                        || model.hoveredPortProperty().get().isPresent())) {
            made = new SelectionMarks(model);
            marks = made;
            getChildren().add(regionMarks == null ? 1 : 2, made);
        }
        if (made != null) {
            made.magnify(magnification.get());
            made.place(measure());
        }
    }

    private void placeLoupe(MapType known) {
        Loupe made = loupe;
        if (isMagnified()) {
            if (made != null) {
                made.hide();
            }
            return;
        }
        if (made == null && model.hoveredPortProperty().get().isPresent()) {
            made = new Loupe(model, raster);
            loupe = made;
            getChildren().add(made);
        }
        if (made != null) {
            MinimapPane kept = minimap;
            made.place(
                    model.scene(known),
                    scale(),
                    getWidth(),
                    getHeight(),
                    kept == null || !kept.isVisible() ? null : kept.getBoundsInParent());
        }
    }

    /// Above the picture and below all else.
    private void placeRegion() {
        RegionViewModel drawn = region;
        RegionMarks made = regionMarks;
        if (made == null && drawn != null && drawn.portsProperty().get() != null) {
            made = new RegionMarks(drawn);
            regionMarks = made;
            getChildren().add(1, made);
        }
        if (made != null) {
            made.magnify(magnification.get());
            made.place(measure());
        }
    }

    /// Where the focus is, is seen: a ring over the picture, which would hide a border.
    private void showRing(boolean shown) {
        Region made = ring;
        if (made == null && shown) {
            made = new Region();
            made.getStyleClass().add("map-ring");
            made.setManaged(false);
            made.setMouseTransparent(true);
            ring = made;
            getChildren().add(made);
            made.resizeRelocate(0, 0, getWidth(), getHeight());
        }
        if (made != null) {
            made.setVisible(shown);
        }
    }

    private void placeMinimap(MapScene scene) {
        MinimapPane made = minimap;
        if (isMagnified()) {
            if (made != null) {
                made.setVisible(false);
            }
            return;
        }
        if (made == null && model.minimapProperty().get() && !scene.viewport().isWhole()) {
            made = new MinimapPane(model, raster);
            minimap = made;
            getChildren().add(1 + (marks == null ? 0 : 1) + (regionMarks == null ? 0 : 1), made);
        }
        if (made != null) {
            made.place(scene, scale());
        }
    }

    @Override
    protected void layoutChildren() {
        double scale = scale();
        int width = (int) Math.round(getWidth() * scale);
        int height = (int) Math.round(getHeight() * scale);
        if (width < 1 || height < 1) {
            return;
        }
        model.resize(model.layout().frame(width, height, measure()));
        Region shown = ring;
        if (shown != null) {
            shown.resizeRelocate(0, 0, getWidth(), getHeight());
        }
        if (dirty) {
            dirty = false;
            draw(width, height, scale);
            pointerMoved();
            placeRegion();
        }
    }

    private void draw(int width, int height, double scale) {
        MapScene scene = model.scene(typefaces(measure()));
        drawnGap = scene.selectedGap();
        CellPassage moment = model.passageProperty().get();
        picture.draw(width, height, scale, pixels -> {
            if (moment == null) {
                raster.paint(scene, pixels);
            } else {
                raster.paint(scene, moment, pixels);
            }
        });
        placeMinimap(scene);
    }

    private MapType typefaces(double scale) {
        RenderedType known = type;
        if (known == null || known.scale() != scale) {
            known = RenderedType.of(MapFaces.of(scale));
            type = known;
        }
        MapType usual = known.type();
        if (usual.large() == null && DetailLevel.of(model.viewport()) == DetailLevel.CARDS) {
            usual = usual.with(GlyphSnapshots.of(MapFaces.of(scale * LARGE_TYPE)));
            type = new RenderedType(scale, usual);
        }
        return usual;
    }

    private void startFlight(@Nullable Flight next) {
        flight = next;
        flightStart = 0;
        if (next != null && isReduced()) {
            model.fly(next, 1);
        } else {
            run();
        }
    }

    /// A passage under way comes with each of its moments; another one starts anew.
    private void followPassage(@Nullable CellPassage next) {
        CellPassage before = passage;
        passage = next;
        if (next == null || before == null || !next.isOf(before)) {
            flightStart = 0;
            if (next != null && isReduced()) {
                model.pass(next, 1);
            } else {
                run();
            }
        }
    }

    private void run() {
        if (flight == null && passage == null) {
            flying.stop();
        } else {
            flying.start();
        }
    }

    /// A window that nobody sees, and a person who asked for less motion, get a cut.
    boolean isReduced() {
        return getScene() == null
                || getScene().getWindow() == null
                || getScene().getPreferences().isReducedMotion();
    }

    private void fly(long now) {
        flightStart = flightStart == 0 ? now : flightStart;
        Flight underWay = flight;
        CellPassage passing = passage;
        if (underWay != null) {
            model.fly(underWay, since(underWay.pace(), now));
        } else if (passing != null) {
            model.pass(passing, since(Flight.Pace.CALM, now));
        }
    }

    private double since(Flight.Pace pace, long now) {
        return (double) (now - flightStart) / pace.duration().toNanos();
    }
}
