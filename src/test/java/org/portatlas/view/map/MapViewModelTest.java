package org.portatlas.view.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portatlas.layer.LayerInput;
import org.portatlas.layer.RegistryLayer;
import org.portatlas.map.Captions;
import org.portatlas.map.CellPassage;
import org.portatlas.map.Glyphs;
import org.portatlas.map.HilbertLayout;
import org.portatlas.map.MapFrame;
import org.portatlas.map.MapRaster;
import org.portatlas.map.MapType;
import org.portatlas.map.PixelBox;
import org.portatlas.map.PortLayout;
import org.portatlas.map.RowsLayout;
import org.portatlas.map.Viewport;
import org.portatlas.registry.Gap;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.Registry;
import org.portatlas.registry.Transport;
import org.portatlas.view.layers.LayersViewModel;

class MapViewModelTest {
    private static final Registry REGISTRY = Registry.embedded();
    private static final MapFrame FRAME = new RowsLayout().frame(800, 800, 1);

    private static final PortLayout HILBERT = new HilbertLayout();

    private final MapViewModel model = TestMap.of(REGISTRY);

    @BeforeEach
    void size() {
        model.resize(FRAME);
    }

    /// Ends a flight, and the one that follows it.
    private void land() {
        for (Flight flight = model.flightProperty().get();
                flight != null;
                flight = model.flightProperty().get()) {
            model.fly(flight, 1);
        }
    }

    @Test
    void select_fromAfar_fliesUntilTheCellIsATarget() {
        model.select(793);
        assertThat(model.viewport().isWhole()).isTrue();
        land();
        assertThat(model.selectedPortProperty().get()).isEqualTo(OptionalInt.of(793));
        assertThat(model.viewport().cellHeight()).isGreaterThanOrEqualTo(28);
        assertThat(model.selectedGap()).isEqualTo(new Gap(781, 799));
    }

    @Test
    void select_whileAnotherFlightIsUnderWay_goesToTheNewPort() {
        model.select(793);
        Flight first = Objects.requireNonNull(model.flightProperty().get());
        model.fly(first, 0.5);
        model.select(40000);
        model.fly(first, 1);
        assertThat(model.flightProperty().get()).isNotNull();
        land();
        PixelBox cell = model.viewport().cell(40000, model.layout());
        assertThat(cell.within(model.viewport().grid())).isEqualTo(cell);
    }

    @Test
    void zoomBy_severalNotches_keepsThePortUnderThePointer() {
        model.select(30000);
        land();
        PixelBox cell = model.viewport().cell(30000, model.layout());
        double x = cell.x() + cell.width() / 2.0;
        double y = cell.y() + cell.height() / 2.0;
        for (int notch = 0; notch < 5; notch++) {
            model.zoomBy(1.25, x, y);
            model.fly(Objects.requireNonNull(model.flightProperty().get()), 0.4);
            assertThat(model.viewport().portAt(x, y, model.layout())).hasValue(30000);
        }
        land();
        assertThat(model.viewport().portAt(x, y, model.layout())).hasValue(30000);
        assertThat(model.viewport().cellHeight()).isEqualTo(Math.rint(44 * Math.pow(1.25, 5)));
    }

    @Test
    void zoomBy_farOut_endsAtTheWhole() {
        model.select(30000);
        land();
        model.zoomBy(0.001, 400, 400);
        land();
        assertThat(model.viewport()).isEqualTo(Viewport.whole(FRAME));
    }

    @Test
    void moveSelection_overTheEdgeOfTheView_bringsItBack() {
        model.select(30000);
        land();
        for (int step = 0; step < 60; step++) {
            model.moveSelection(1, 0);
            land();
            int port = model.selectedPortProperty().get().getAsInt();
            PixelBox cell = model.viewport().cell(port, model.layout());
            assertThat(cell.within(model.viewport().grid())).isEqualTo(cell);
        }
        assertThat(model.selectedPortProperty().get()).hasValue(30060);
    }

    @Test
    void moveSelection_overTheEndOfARow_goesOnInTheNext_butStaysOnTheMap() {
        model.select(255);
        land();
        model.moveSelection(1, 0);
        assertThat(model.selectedPortProperty().get()).hasValue(256);
        model.moveSelection(-1, 0);
        assertThat(model.selectedPortProperty().get()).hasValue(255);
        model.moveSelection(0, -1);
        assertThat(model.selectedPortProperty().get()).as("no row above").hasValue(255);
        model.select(65535);
        model.moveSelection(1, 0);
        model.moveSelection(0, 1);
        assertThat(model.selectedPortProperty().get()).hasValue(65535);
        model.select(0);
        model.moveSelection(-1, 0);
        assertThat(model.selectedPortProperty().get()).hasValue(0);
    }

    @Test
    void selectNextGap_throughAll_visitsEachOnceInOrder() {
        int visited = 0;
        int last = -1;
        for (Gap gap : REGISTRY.gaps()) {
            model.selectNextGap(1);
            assertThat(model.selectedPortProperty().get()).hasValue(gap.first());
            assertThat(gap.first()).isGreaterThan(last);
            last = gap.last();
            visited++;
        }
        assertThat(visited).isEqualTo(853);
        model.selectNextGap(1);
        assertThat(model.selectedPortProperty().get())
                .hasValue(REGISTRY.gaps().getFirst().first());
        model.selectNextGap(-1);
        assertThat(model.selectedPortProperty().get())
                .hasValue(REGISTRY.gaps().getLast().first());
    }

    @Test
    void resize_inFlight_landsAtItsTarget() {
        model.select(793);
        model.fly(Objects.requireNonNull(model.flightProperty().get()), 0.3);
        model.resize(MapFrame.of(1000, 700, 1));
        assertThat(model.flightProperty().get()).isNull();
        PixelBox cell = model.viewport().cell(793, model.layout());
        assertThat(cell.within(model.viewport().grid())).isEqualTo(cell);
    }

    /// Near the map's edge the selected port is far from the middle, which stays the middle.
    @Test
    void resize_toAFlatView_keepsTheSelectionInSight() {
        for (int port : new int[] {6000, 0x0510, 0xFE20}) {
            model.resize(FRAME);
            model.selectedPortProperty().set(OptionalInt.of(port));
            model.lookAt(port, 9);
            assertThat(isSeen(port)).as("%d before", port).isTrue();
            model.resize(new RowsLayout().frame(800, 340, 1));
            assertThat(isSeen(port)).as("%d after", port).isTrue();
        }
    }

    private boolean isSeen(int port) {
        PixelBox cell = model.viewport().cell(port, model.layout());
        return cell.within(model.viewport().grid()).equals(cell);
    }

    @Test
    void fitSelection_inAGap_showsAllOfIt() {
        model.select(793);
        land();
        model.fitSelection();
        land();
        for (int port : new int[] {781, 799}) {
            PixelBox cell = model.viewport().cell(port, model.layout());
            assertThat(cell.within(model.viewport().grid())).isEqualTo(cell);
        }
    }

    @Test
    void lookAt_whatMiddlePortAndHeightSaid_isTheSameView() {
        model.select(30000);
        land();
        Viewport before = model.viewport();
        int middle = model.middlePort();
        double height = model.logicalCellHeight();
        model.showWhole();
        land();
        model.lookAt(middle, height);
        assertThat(model.viewport().cellHeight()).isEqualTo(before.cellHeight());
        assertThat(model.middlePort()).isEqualTo(middle);
    }

    /// Ends the passage to another layout.
    private void arrive() {
        model.pass(Objects.requireNonNull(model.passageProperty().get()), 1);
    }

    @Test
    void arrange_closeBy_keepsTheSelectedPortWhereItIs() {
        model.select(30000);
        land();
        PixelBox before = model.viewport().cell(30000, model.layout());
        model.arrange(HILBERT);
        arrive();
        assertThat(model.passageProperty().get()).isNull();
        assertThat(model.layout()).isSameAs(HILBERT);
        assertThat(model.viewport().cell(30000, HILBERT)).isEqualTo(before);
        model.arrange(new RowsLayout());
        arrive();
        assertThat(model.viewport().cell(30000, model.layout())).isEqualTo(before);
    }

    @Test
    void arrange_ofTheWhole_staysTheWhole() {
        model.arrange(HILBERT);
        assertThat(model.viewport().isWhole()).isTrue();
        arrive();
        model.resize(MapFrame.of(800, 800, 1, HILBERT.ruling()));
        assertThat(model.viewport()).isEqualTo(Viewport.whole(MapFrame.of(800, 800, 1, HILBERT.ruling())));
    }

    @Test
    void arrange_inAFlight_landsAtItsTarget() {
        model.select(793);
        model.fly(Objects.requireNonNull(model.flightProperty().get()), 0.3);
        model.arrange(HILBERT);
        assertThat(model.flightProperty().get()).isNull();
        arrive();
        assertThat(model.viewport().cellHeight()).isEqualTo(44);
        PixelBox cell = model.viewport().cell(793, HILBERT);
        assertThat(cell.within(model.viewport().grid())).isEqualTo(cell);
    }

    @Test
    void arrange_back_inTheMidst_goesOnFromWhatIsSeen() {
        model.arrange(HILBERT);
        CellPassage there = Objects.requireNonNull(model.passageProperty().get());
        model.pass(there, 0.4);
        PixelBox seen = Objects.requireNonNull(model.passageProperty().get()).cell(40000);
        model.arrange(new RowsLayout());
        assertThat(Objects.requireNonNull(model.passageProperty().get()).cell(40000))
                .isEqualTo(seen);
        model.pass(there, 1);
        assertThat(model.passageProperty().get()).as("the old one is over").isNotNull();
        arrive();
        assertThat(model.viewport()).isEqualTo(Viewport.whole(FRAME));
    }

    @Test
    void selectAt_inAPassage_takesThePortThatIsSeen_andTurnsToIt() {
        model.arrange(HILBERT);
        model.pass(Objects.requireNonNull(model.passageProperty().get()), 0.5);
        PixelBox cell = Objects.requireNonNull(model.passageProperty().get()).cell(65535);
        model.hover(cell.x(), cell.y());
        assertThat(model.hoveredPortProperty().get()).isEmpty();
        OptionalInt seen = Objects.requireNonNull(model.passageProperty().get()).portAt(cell.x(), cell.y());
        model.selectAt(cell.x(), cell.y());
        assertThat(model.selectedPortProperty().get()).isEqualTo(seen).isPresent();
        assertThat(model.flightProperty().get()).isNull();
        arrive();
        PixelBox found = model.viewport().cell(seen.getAsInt(), HILBERT);
        assertThat(found.within(model.viewport().grid())).isEqualTo(found);
        assertThat(found.height()).isGreaterThanOrEqualTo(28);
    }

    @Test
    void moveSelection_inHilbert_goesToTheNeighbourOnTheMap() {
        model.arrange(HILBERT);
        arrive();
        model.select(0);
        land();
        model.moveSelection(1, 0);
        assertThat(model.selectedPortProperty().get()).hasValue(HILBERT.portAt(1, 0));
        model.select(HILBERT.portAt(255, 7));
        model.moveSelection(1, 0);
        assertThat(model.selectedPortProperty().get()).as("no row that goes on").hasValue(HILBERT.portAt(255, 7));
    }

    /// As in a window whose last run counted one transport alone.
    @Test
    void model_ofOneTransportFromTheBeginning_isAsIfItWereChosen() {
        LayersViewModel udp =
                new LayersViewModel(new RegistryLayer(), LayerInput.of(REGISTRY).on(Transport.UDP));
        MapViewModel begun = new MapViewModel(REGISTRY, new Captions(REGISTRY), udp, new RowsLayout());
        model.layers().count(Transport.UDP);
        begun.resize(FRAME);
        assertThat(picture(begun)).isEqualTo(picture(model));
        model.layers().count(null);
        assertThat(picture(begun)).isNotEqualTo(picture(model));
        int onTcpAlone = IntStream.range(0, 65536)
                .filter(port -> REGISTRY.status(port) == PortStatus.ASSIGNED)
                .filter(port -> REGISTRY.status(port, Transport.UDP) != PortStatus.ASSIGNED)
                .findFirst()
                .orElseThrow();
        assertThat(begun.caption(onTcpAlone)).isNotEqualTo(model.caption(onTcpAlone));
    }

    private static int[] picture(MapViewModel of) {
        Glyphs blank = new Glyphs(0, 8, new Glyphs.Glyph[0], Glyphs.Glyph.blank(7));
        int[] pixels = new int[FRAME.width() * FRAME.height()];
        new MapRaster().paint(of.scene(new MapType(blank, blank, blank)), pixels);
        return pixels;
    }
}
