package org.portatlas.view.map;

import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.portatlas.map.CellPassage;
import org.portatlas.map.CellPoint;
import org.portatlas.map.MapFrame;
import org.portatlas.map.PixelBox;
import org.portatlas.map.PortLayout;
import org.portatlas.map.Viewport;
import org.portatlas.registry.PortSet;

/// Where the map looks: the layout of its ports, the viewport of this moment and the one it flies to,
/// the port selected, which is kept in sight, and the port under the pointer. What is seen there is for
/// [MapViewModel] to say. FX thread.
abstract class MapCamera {
    /// A click on a port comes so close that a cell is a target for a pointer and shows its name, in logical pixels.
    private static final int CLOSE = 44;

    private static final double STEP = 1.25;

    private final ReadOnlyObjectWrapper<PortLayout> layout;
    private final ReadOnlyObjectWrapper<@Nullable CellPassage> passage = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Viewport> viewport = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Flight> flight = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<OptionalInt> selectedPort = new SimpleObjectProperty<>(OptionalInt.empty());
    private final ReadOnlyObjectWrapper<OptionalInt> hoveredPort = new ReadOnlyObjectWrapper<>(OptionalInt.empty());
    private double wantedHeight;

    MapCamera(PortLayout layout) {
        this.layout = new ReadOnlyObjectWrapper<>(layout);
        viewport.set(Viewport.whole(layout.frame(640, 640, 1)));
    }

    public final ReadOnlyObjectProperty<Viewport> viewportProperty() {
        return viewport.getReadOnlyProperty();
    }

    public final Viewport viewport() {
        return viewport.get();
    }

    /// The way to another viewport that is to be shown now; a new one replaces the old one wherever that was.
    /// `null` at rest.
    public final ReadOnlyObjectProperty<@Nullable Flight> flightProperty() {
        return flight.getReadOnlyProperty();
    }

    /// Where the map comes to rest if nothing else happens.
    public final Viewport destination() {
        @Nullable Flight underWay = flight.get();
        return underWay == null ? viewport.get() : underWay.target();
    }

    /// Where ports stand. A new one counts at once for all that is asked of this model; only the picture is on its way
    /// there for a moment.
    public final ReadOnlyObjectProperty<PortLayout> layoutProperty() {
        return layout.getReadOnlyProperty();
    }

    public final PortLayout layout() {
        return layout.get();
    }

    /// How far the picture is on its way to the layout and the viewport of this model; `null` when it shows them.
    public final ReadOnlyObjectProperty<@Nullable CellPassage> passageProperty() {
        return passage.getReadOnlyProperty();
    }

    public final ObjectProperty<OptionalInt> selectedPortProperty() {
        return selectedPort;
    }

    /// The port under the pointer, empty if there is none.
    public final ReadOnlyObjectProperty<OptionalInt> hoveredPortProperty() {
        return hoveredPort.getReadOnlyProperty();
    }

    /// Selects a port and comes close to it; one who is close already stays as close.
    public final void select(int port) {
        selectedPort.set(OptionalInt.of(port));
        double height =
                Math.max(viewport.get().cellHeight(), viewport.get().frame().px(CLOSE));
        fly(viewport.get().centredOn(port, height, layout()));
    }

    /// Selects the first port of a run and shows all of it.
    public final void select(int first, int last) {
        selectedPort.set(OptionalInt.of(first));
        fly(viewport.get().fitting(first, last, layout()));
    }

    public final void selectNothing() {
        selectedPort.set(OptionalInt.empty());
    }

    /// Moves the selection to a neighbouring cell ([PortLayout#neighbour]) and keeps it in view.
    public final void moveSelection(int columns, int rows) {
        OptionalInt port = selectedPort.get();
        if (port.isEmpty()) {
            select(0);
            return;
        }
        layout().neighbour(port.getAsInt(), columns, rows).ifPresent(next -> {
            selectedPort.set(OptionalInt.of(next));
            reveal(next);
        });
    }

    /// The pointer stands here, device pixels.
    public final void hover(double viewX, double viewY) {
        hoveredPort.set(passage.get() == null ? portAt(viewX, viewY) : OptionalInt.empty());
    }

    public final void hoverNothing() {
        hoveredPort.set(OptionalInt.empty());
    }

    /// The port that is seen at a point of the view, of itself or as a ghost.
    final OptionalInt portAt(double viewX, double viewY) {
        @Nullable CellPassage underWay = passage.get();
        if (underWay != null) {
            return underWay.portAt(viewX, viewY);
        }
        OptionalInt port = viewport.get().portAt(viewX, viewY, layout());
        return port.isPresent() ? port : viewport.get().ghostAt(viewX, viewY, layout());
    }

    /// Flies to what was shown before, in the frame of today; the selection stays, and stays in sight if it was.
    ///
    /// @param then where ports stood in it
    public final void flyTo(Viewport before, PortLayout then) {
        arrange(then);
        MapFrame frame = viewport.get().frame();
        Viewport now = before.frame().equals(frame) ? before : before.inFrame(frame);
        fly(keepingSelection(before, now));
    }

    /// Shows all of a run as large as it goes, but no port larger than when it is selected; the selection stays.
    public final void flyTo(int first, int last) {
        Viewport now = viewport.get();
        fly(first == last ? now.centredOn(first, now.frame().px(CLOSE), layout()) : now.fitting(first, last, layout()));
    }

    /// Shows all of these ports as large as it goes, and comes no closer than to a selected port; the selection stays.
    public final void flyTo(PortSet ports) {
        Viewport now = viewport.get();
        fly(now.fitting(ports.stream(), now.frame().px(CLOSE), layout()));
    }

    /// Shows at once what was shown before, of another frame too, until the view says how large it is
    /// now.
    ///
    /// @param then where ports stood in it
    public final void comeBackTo(Viewport before, PortLayout then) {
        hoverNothing();
        passage.set(null);
        layout.set(then);
        rest(before);
    }

    /// Moves the map if it must, so that a port is in view.
    public final void reveal(int port) {
        Viewport now = viewport.get();
        if (!sees(now, port)) {
            fly(now.centredOn(port, now.cellHeight(), layout()));
        }
    }

    /// Puts a port in the middle at once, in cells of this many logical pixels.
    public final void lookAt(int port, double logicalHeight) {
        Viewport now = viewport.get();
        rest(now.centredOn(port, logicalHeight * now.frame().scale(), layout()));
    }

    public final void showWhole() {
        fly(Viewport.whole(viewport.get().frame()));
    }

    /// The view has a new size or scale: what was in its middle stays there, at once, as long as the selected port
    /// stays in sight.
    public final void resize(MapFrame frame) {
        if (!frame.equals(viewport.get().frame())) {
            @Nullable Flight underWay = flight.get();
            Viewport shown = underWay == null ? viewport.get() : underWay.target();
            rest(keepingSelection(shown, shown.inFrame(frame)));
        }
    }

    /// The later one of two views, moved if the selected port was in sight and is no more.
    private Viewport keepingSelection(Viewport before, Viewport now) {
        OptionalInt port = selectedPort.get();
        boolean lost = port.isPresent() && sees(before, port.getAsInt()) && !sees(now, port.getAsInt());
        return lost ? now.centredOn(port.getAsInt(), now.cellHeight(), layout()) : now;
    }

    private boolean sees(Viewport view, int port) {
        PixelBox cell = view.cell(port, layout());
        return cell.within(view.grid()).equals(cell);
    }

    /// The port in the middle of the view.
    public final int middlePort() {
        return middlePort(viewport.get());
    }

    private int middlePort(Viewport shown) {
        CellPoint middle = shown.middle();
        return middle.onMap() ? layout().portAt((int) middle.x(), (int) middle.y()) : 0;
    }

    public final double logicalCellHeight() {
        return viewport.get().cellHeight() / viewport.get().frame().scale();
    }

    /// Zooms by a factor with the point under (`viewX`, `viewY`) fixed.
    public final void zoomBy(double factor, double viewX, double viewY) {
        Viewport now = viewport.get();
        if (flight.get() == null) {
            wantedHeight = now.cellHeight();
        }
        wantedHeight = Math.clamp(wantedHeight * factor, now.frame().wholeCellHeight(), now.maxCellHeight());
        fly(now.zoomedToWholePixels(wantedHeight, viewX, viewY), Flight.Pace.BRISK);
    }

    /// One step closer (`steps` above 0) or farther, about the selected port if it is in view, else about the middle.
    public final void zoomSteps(int steps) {
        Viewport now = viewport.get();
        var grid = now.grid();
        double x = grid.x() + grid.width() / 2.0;
        double y = grid.y() + grid.height() / 2.0;
        OptionalInt port = selectedPort.get();
        if (port.isPresent()) {
            var cell = now.cell(port.getAsInt(), layout());
            if (grid.overlaps(cell)) {
                x = cell.x() + cell.width() / 2.0;
                y = cell.y() + cell.height() / 2.0;
            }
        }
        zoomBy(Math.pow(STEP * STEP, steps), x, y);
    }

    /// Moves the map with the hand that drags it, device pixels.
    public final void pan(double deltaX, double deltaY) {
        rest(viewport.get().panned(deltaX, deltaY));
    }

    /// Zooms with the fingers of a hand: what is under (`viewX`, `viewY`) stays there, to the pixel, and sizes are
    /// fractions until [#settle].
    public final void pinch(double factor, double viewX, double viewY) {
        Viewport now = viewport.get();
        rest(now.zoomedTo(now.cellHeight() * factor, viewX, viewY));
    }

    /// Moves the map with the fingers that stroke it, device pixels, in the midst of a pinch too.
    public final void slide(double deltaX, double deltaY) {
        Viewport now = viewport.get();
        rest(now.isSettled() ? now.panned(deltaX, deltaY) : now.moved(deltaX, deltaY));
    }

    /// The fingers are lifted: cells become whole pixels, about a point of the view, and no ground stays empty.
    public final void settle(double viewX, double viewY) {
        Viewport now = viewport.get();
        if (!now.isSettled() && flight.get() == null && passage.get() == null) {
            fly(now.zoomedToWholePixels(now.cellHeight(), viewX, viewY).settled(), Flight.Pace.BRISK);
        }
    }

    /// Puts the ports where another layout has them: the whole stays the whole, and whoever is close stays as close,
    /// with the selected port, or else the middle one, where it is. In the midst of a change it goes on from there.
    public final void arrange(PortLayout next) {
        PortLayout now = layout.get();
        if (!next.id().equals(now.id())) {
            @Nullable Flight underWay = flight.get();
            Viewport shown =
                    underWay == null ? viewport.get() : underWay.target().settled();
            Viewport target = shown.rearranged(now, next, heldPort(shown));
            @Nullable CellPassage moving = passage.get();
            CellPassage start = moving == null
                    ? CellPassage.between(viewport.get(), now, target, next)
                    : moving.turnedTo(target, next);
            hoverNothing();
            flight.set(null);
            layout.set(next);
            viewport.set(target);
            passage.set(start);
        }
    }

    /// The port that stays in its place when all others leave theirs.
    private int heldPort(Viewport shown) {
        OptionalInt selected = selectedPort.get();
        return selected.isPresent() && shown.grid().overlaps(shown.cell(selected.getAsInt(), layout()))
                ? selected.getAsInt()
                : middlePort(shown);
    }

    /// Shows a moment of a passage, `time` from 0 to 1; called by the view, once a pulse. It starts and ends gently.
    public final void pass(CellPassage underWay, double time) {
        @Nullable CellPassage seen = passage.get();
        if (seen != null && underWay.isOf(seen)) {
            passage.set(time < 1 ? underWay.at(time * time * (3 - 2 * time)) : null);
        }
    }

    /// Shows a point of the flight; called by the view, once a pulse.
    public final void fly(Flight underWay, double way) {
        if (underWay.equals(flight.get())) {
            if (way < 1) {
                viewport.set(underWay.at(way));
            } else {
                Viewport target = underWay.target();
                rest(target);
                // A zoom about the pointer may leave empty ground beside the map: come to rest once it has arrived.
                fly(target.settled());
            }
        }
    }

    final void fly(Viewport target) {
        if (target.equals(viewport.get())) {
            flight.set(null);
        } else {
            fly(target, Flight.Pace.CALM);
        }
    }

    /// Cells that are on their way to another layout turn to the new target instead.
    private void fly(Viewport target, Flight.Pace pace) {
        @Nullable CellPassage underWay = passage.get();
        if (underWay == null) {
            flight.set(new Flight(viewport.get(), target, pace));
        } else {
            viewport.set(target.settled());
            passage.set(underWay.turnedTo(viewport.get(), layout()));
        }
    }

    private void rest(Viewport at) {
        passage.set(null);
        // In this order, so that nobody ever takes a point of a flight for its end.
        viewport.set(at);
        flight.set(null);
    }
}
