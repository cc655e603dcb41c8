package org.portatlas.view.map;

import java.util.List;
import java.util.OptionalInt;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.portatlas.layer.RegistryView;
import org.portatlas.map.Captions;
import org.portatlas.map.CellPassage;
import org.portatlas.map.CellPoint;
import org.portatlas.map.Colouring;
import org.portatlas.map.MapFrame;
import org.portatlas.map.MapScene;
import org.portatlas.map.MapType;
import org.portatlas.map.Mark;
import org.portatlas.map.Overdraw;
import org.portatlas.map.PixelBox;
import org.portatlas.map.PortLayout;
import org.portatlas.map.Regions;
import org.portatlas.map.Ruling;
import org.portatlas.map.Theme;
import org.portatlas.map.Veil;
import org.portatlas.map.Viewport;
import org.portatlas.registry.Gap;
import org.portatlas.registry.PortSet;
import org.portatlas.registry.Registry;
import org.portatlas.registry.Transport;
import org.portatlas.text.Texts;
import org.portatlas.view.PortWords;
import org.portatlas.view.layers.LayersViewModel;

/// What the map shows and where it looks: the viewport of this moment, the one it flies to, the port selected and the
/// port under the pointer. FX thread.
public final class MapViewModel {
    private static final Texts TEXTS = new Texts(MapViewModel.class);

    /// A click on a port comes so close that a cell is a target for a pointer and shows its name, in logical pixels.
    private static final int CLOSE = 44;

    private static final double STEP = 1.25;

    private final Registry registry;
    private final LayersViewModel layers;
    private final ReadOnlyObjectWrapper<PortLayout> layout;
    private final ReadOnlyObjectWrapper<@Nullable CellPassage> passage = new ReadOnlyObjectWrapper<>();
    private final Captions allCaptions;
    private Captions captions;
    private Regions regions;
    private final ReadOnlyObjectWrapper<Viewport> viewport = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Flight> flight = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<OptionalInt> selectedPort = new SimpleObjectProperty<>(OptionalInt.empty());
    private final ReadOnlyObjectWrapper<OptionalInt> hoveredPort = new ReadOnlyObjectWrapper<>(OptionalInt.empty());
    private final ObjectProperty<List<Mark>> marks = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Overdraw> overdraw = new SimpleObjectProperty<>(Overdraw.NONE);
    private final BooleanProperty gapsShown = new SimpleBooleanProperty(true);
    private final BooleanProperty minimap = new SimpleBooleanProperty(true);
    private final ObjectProperty<Veil> veil = new SimpleObjectProperty<>(Veil.NONE);
    private @Nullable VeiledMap veiled;
    private double wantedHeight;

    public MapViewModel(Registry registry, Captions captions, LayersViewModel layers, PortLayout layout) {
        this.registry = registry;
        this.allCaptions = captions;
        this.captions = captions;
        this.layers = layers;
        this.layout = new ReadOnlyObjectWrapper<>(layout);
        this.regions = new Regions(registry.gaps());
        RegistryView view = layers.inputProperty().get().view();
        if (view.transport() != null) {
            follow(view);
        }
        viewport.set(Viewport.whole(layout.frame(640, 640, 1)));
        layers.beforeTransportChange(this::follow);
    }

    /// Names and gaps follow the transport that counts, as the colours do.
    private void follow(RegistryView view) {
        Transport transport = view.transport();
        captions = transport == null ? allCaptions : new Captions(registry, transport);
        regions = new Regions(view.gaps());
    }

    public ObjectProperty<Theme> themeProperty() {
        return layers.themeProperty();
    }

    public ReadOnlyObjectProperty<Colouring> colouringProperty() {
        return layers.colouringProperty();
    }

    public ReadOnlyObjectProperty<Viewport> viewportProperty() {
        return viewport.getReadOnlyProperty();
    }

    public Viewport viewport() {
        return viewport.get();
    }

    /// The way to another viewport that is to be shown now; a new one replaces the old one wherever that was.
    /// `null` at rest.
    public ReadOnlyObjectProperty<@Nullable Flight> flightProperty() {
        return flight.getReadOnlyProperty();
    }

    public ObjectProperty<OptionalInt> selectedPortProperty() {
        return selectedPort;
    }

    /// The port under the pointer, empty if there is none.
    public ReadOnlyObjectProperty<OptionalInt> hoveredPortProperty() {
        return hoveredPort.getReadOnlyProperty();
    }

    public BooleanProperty gapsShownProperty() {
        return gapsShown;
    }

    /// Whether the whole map stands small in a corner while a part of it is shown.
    public BooleanProperty minimapProperty() {
        return minimap;
    }

    /// What the map keeps to itself; while that is anything, a question stands.
    public ObjectProperty<Veil> veilProperty() {
        return veil;
    }

    /// The map under its veil; `null` while it has none.
    private @Nullable VeiledMap veiled() {
        VeiledMap known = veiled;
        if (veil.get() == Veil.NONE) {
            return null;
        }
        if (known == null || known.veil() != veil.get()) {
            known = new VeiledMap(registry, veil.get());
            veiled = known;
        }
        return known;
    }

    /// What may be said of a port in a line while the map is veiled; `null` if it is not.
    public @Nullable String veiledLine(OptionalInt port) {
        VeiledMap under = veiled();
        return under == null ? null : under.line(port);
    }

    /// This machine's marks.
    public ObjectProperty<List<Mark>> marksProperty() {
        return marks;
    }

    /// What is drawn over the cells on request.
    public ObjectProperty<Overdraw> overdrawProperty() {
        return overdraw;
    }

    public PortLayout layout() {
        return layout.get();
    }

    /// Where ports stand. A new one counts at once for all that is asked of this model; only the picture is on its way
    /// there for a moment.
    public ReadOnlyObjectProperty<PortLayout> layoutProperty() {
        return layout.getReadOnlyProperty();
    }

    /// How far the picture is on its way to the layout and the viewport of this model; `null` when it shows them.
    public ReadOnlyObjectProperty<@Nullable CellPassage> passageProperty() {
        return passage.getReadOnlyProperty();
    }

    /// Puts the ports where another layout has them: the whole stays the whole, and whoever is close stays as close,
    /// with the selected port, or else the middle one, where it is. In the midst of a change it goes on from there.
    public void arrange(PortLayout next) {
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
    public void pass(CellPassage underWay, double time) {
        @Nullable CellPassage seen = passage.get();
        if (seen != null && underWay.isOf(seen)) {
            passage.set(time < 1 ? underWay.at(time * time * (3 - 2 * time)) : null);
        }
    }

    /// The ports that a search lights up; all others recede meanwhile.
    public ObjectProperty<PortSet> hitsProperty() {
        return layers.hitsProperty();
    }

    /// Ends what a search lights up.
    /// @return whether it lit up anything
    public boolean endHits() {
        boolean lit = !layers.hitsProperty().get().isEmpty();
        layers.hitsProperty().set(PortSet.NONE);
        return lit;
    }

    /// What colours the map.
    public LayersViewModel layers() {
        return layers;
    }

    /// The gap of the selected port, `null` if it lies in none.
    public @Nullable Gap selectedGap() {
        OptionalInt port = selectedPort.get();
        return port.isPresent() ? registry.gapAt(port.getAsInt()) : null;
    }

    public List<Gap> gaps() {
        return registry.gaps();
    }

    /// A port in a few words: its number, and its name or its status.
    public String caption(int port) {
        if (veil.get() != Veil.NONE) {
            return Integer.toString(port);
        }
        String name = captions.name(port);
        return port + "  " + (name == null ? PortWords.of(registry.status(port)) : name);
    }

    /// The map for those who hear it: the selected port in words, or what the map is.
    String spoken() {
        OptionalInt port = selectedPort.get();
        VeiledMap under = veiled();
        if (under != null && port.isPresent()) {
            return under.spoken(port.getAsInt(), layout());
        }
        return port.isPresent()
                ? SpokenPort.of(port.getAsInt(), layers.inputProperty().get(), layers.words(port.getAsInt()))
                : TEXTS.get("spoken.nothing");
    }

    /// Where the map comes to rest if nothing else happens.
    public Viewport destination() {
        @Nullable Flight underWay = flight.get();
        return underWay == null ? viewport.get() : underWay.target();
    }

    /// Flies to what was shown before, in the frame of today; the selection stays, and stays in sight if it was.
    ///
    /// @param then where ports stood in it
    public void flyTo(Viewport before, PortLayout then) {
        arrange(then);
        MapFrame frame = viewport.get().frame();
        Viewport now = before.frame().equals(frame) ? before : before.inFrame(frame);
        fly(keepingSelection(before, now));
    }

    /// Shows at once what was shown before, of another frame too, until the view says how large it is
    /// now.
    ///
    /// @param then where ports stood in it
    public void comeBackTo(Viewport before, PortLayout then) {
        hoverNothing();
        passage.set(null);
        layout.set(then);
        rest(before);
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

    /// Shows all of a run as large as it goes, but no port larger than when it is selected; the selection stays.
    public void flyTo(int first, int last) {
        Viewport now = viewport.get();
        fly(first == last ? now.centredOn(first, now.frame().px(CLOSE), layout()) : now.fitting(first, last, layout()));
    }

    /// Shows all of these ports as large as it goes, and comes no closer than to a selected port; the selection stays.
    public void flyTo(PortSet ports) {
        Viewport now = viewport.get();
        fly(now.fitting(ports.stream(), now.frame().px(CLOSE), layout()));
    }

    /// Moves the map if it must, so that a port is in view.
    public void reveal(int port) {
        Viewport now = viewport.get();
        if (!sees(now, port)) {
            fly(now.centredOn(port, now.cellHeight(), layout()));
        }
    }

    /// Puts a port in the middle at once, in cells of this many logical pixels.
    public void lookAt(int port, double logicalHeight) {
        Viewport now = viewport.get();
        rest(now.centredOn(port, logicalHeight * now.frame().scale(), layout()));
    }

    /// The port in the middle of the view.
    public int middlePort() {
        return middlePort(viewport.get());
    }

    private int middlePort(Viewport shown) {
        CellPoint middle = shown.middle();
        return middle.onMap() ? layout().portAt((int) middle.x(), (int) middle.y()) : 0;
    }

    public double logicalCellHeight() {
        return viewport.get().cellHeight() / viewport.get().frame().scale();
    }

    /// What is to be drawn now, in the typefaces of the view's scale.
    public MapScene scene(MapType type) {
        VeiledMap under = veiled();
        if (under != null) {
            return under.scene(viewport.get(), layout(), layers.themeProperty().get(), type);
        }
        return new MapScene(
                viewport.get(),
                layout(),
                layers.colouringProperty().get(),
                regions,
                captions,
                layers.themeProperty().get(),
                type,
                gapsShown.get(),
                selectedGap(),
                marks.get(),
                overdraw.get());
    }

    /// The view has a new size or scale: what was in its middle stays there, at once, as long as the selected port
    /// stays
    /// in sight.
    public void resize(MapFrame frame) {
        if (!frame.equals(viewport.get().frame())) {
            @Nullable Flight underWay = flight.get();
            Viewport shown = underWay == null ? viewport.get() : underWay.target();
            rest(keepingSelection(shown, shown.inFrame(frame)));
        }
    }

    /// The pointer stands here, device pixels.
    public void hover(double viewX, double viewY) {
        hoveredPort.set(passage.get() == null ? portAt(viewX, viewY) : OptionalInt.empty());
    }

    public void hoverNothing() {
        hoveredPort.set(OptionalInt.empty());
    }

    /// Selects the port at a point of the view and comes close to it; where that is told by eye, only selects it.
    public void selectAt(double viewX, double viewY) {
        OptionalInt port = portAt(viewX, viewY);
        if (veil.get().hidesNumbers()) {
            selectedPort.set(port.isPresent() ? port : selectedPort.get());
        } else {
            port.ifPresent(this::select);
        }
    }

    /// The port that is seen at a point of the view, of itself or as a ghost.
    private OptionalInt portAt(double viewX, double viewY) {
        @Nullable CellPassage underWay = passage.get();
        if (underWay != null) {
            return underWay.portAt(viewX, viewY);
        }
        OptionalInt port = viewport.get().portAt(viewX, viewY, layout());
        return port.isPresent() ? port : viewport.get().ghostAt(viewX, viewY, layout());
    }

    /// Selects a port and comes close to it; one who is close already stays as close.
    public void select(int port) {
        selectedPort.set(OptionalInt.of(port));
        double height =
                Math.max(viewport.get().cellHeight(), viewport.get().frame().px(CLOSE));
        fly(viewport.get().centredOn(port, height, layout()));
    }

    /// Selects the first port of a run and shows all of it.
    public void select(int first, int last) {
        selectedPort.set(OptionalInt.of(first));
        fly(viewport.get().fitting(first, last, layout()));
    }

    public void selectNothing() {
        selectedPort.set(OptionalInt.empty());
    }

    /// Zooms by a factor with the point under (`viewX`, `viewY`) fixed.
    public void zoomBy(double factor, double viewX, double viewY) {
        Viewport now = viewport.get();
        if (flight.get() == null) {
            wantedHeight = now.cellHeight();
        }
        wantedHeight = Math.clamp(wantedHeight * factor, now.frame().wholeCellHeight(), now.maxCellHeight());
        fly(now.zoomedToWholePixels(wantedHeight, viewX, viewY), Flight.Pace.BRISK);
    }

    /// Zooms with the fingers of a hand: what is under (`viewX`, `viewY`) stays there, to the pixel, and sizes are
    /// fractions until [#settle].
    public void pinch(double factor, double viewX, double viewY) {
        Viewport now = viewport.get();
        rest(now.zoomedTo(now.cellHeight() * factor, viewX, viewY));
    }

    /// Moves the map with the fingers that stroke it, device pixels, in the midst of a pinch too.
    public void slide(double deltaX, double deltaY) {
        Viewport now = viewport.get();
        rest(now.isSettled() ? now.panned(deltaX, deltaY) : now.moved(deltaX, deltaY));
    }

    /// The fingers are lifted: cells become whole pixels, about a point of the view, and no ground stays empty.
    public void settle(double viewX, double viewY) {
        Viewport now = viewport.get();
        if (!now.isSettled() && flight.get() == null && passage.get() == null) {
            fly(now.zoomedToWholePixels(now.cellHeight(), viewX, viewY).settled(), Flight.Pace.BRISK);
        }
    }

    /// One step closer (`steps` above 0) or farther, about the selected port if it is in view, else about the middle.
    public void zoomSteps(int steps) {
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

    public void showWhole() {
        fly(Viewport.whole(viewport.get().frame()));
    }

    /// The selected port, or its gap, as large as the window allows.
    public void fitSelection() {
        @Nullable Gap gap = selectedGap();
        if (gap != null) {
            fly(viewport.get().fitting(gap.first(), gap.last(), layout()));
        } else {
            selectedPort.get().ifPresent(this::select);
        }
    }

    /// Moves the map with the hand that drags it, device pixels.
    public void pan(double deltaX, double deltaY) {
        rest(viewport.get().panned(deltaX, deltaY));
    }

    /// Moves the selection to a neighbouring cell and keeps it in view. In rows, left and right go through the ports in
    /// their order: after 255 comes 256.
    public void moveSelection(int columns, int rows) {
        OptionalInt port = selectedPort.get();
        if (port.isEmpty()) {
            select(0);
            return;
        }
        neighbour(port.getAsInt(), columns, rows).ifPresent(next -> {
            selectedPort.set(OptionalInt.of(next));
            reveal(next);
        });
    }

    private OptionalInt neighbour(int port, int columns, int rows) {
        int x = layout().cellX(port) + columns;
        int y = layout().cellY(port) + rows;
        if (rows == 0 && layout().ruling() == Ruling.ROWS) {
            // As text is read: the row goes on in the next one.
            y += Math.floorDiv(x, PortLayout.SIDE);
            x = Math.floorMod(x, PortLayout.SIDE);
        }
        return x >= 0 && y >= 0 && x < PortLayout.SIDE && y < PortLayout.SIDE
                ? OptionalInt.of(layout().portAt(x, y))
                : OptionalInt.empty();
    }

    /// Selects the next gap after the selection in port order (`direction` 1), or the one before it (-1); round the
    /// ends.
    public void selectNextGap(int direction) {
        List<Gap> gaps = registry.gaps();
        int port = selectedPort.get().orElse(-1);
        Gap next = direction > 0
                ? gaps.stream().filter(gap -> gap.first() > port).findFirst().orElse(gaps.getFirst())
                : gaps.reversed().stream()
                        .filter(gap -> gap.last() < port)
                        .findFirst()
                        .orElse(gaps.getLast());
        select(next.first());
    }

    /// Shows a point of the flight; called by the view, once a pulse.
    public void fly(Flight underWay, double way) {
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

    private void fly(Viewport target) {
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
