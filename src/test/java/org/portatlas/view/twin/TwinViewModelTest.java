package org.portatlas.view.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portatlas.SwiftExtension;
import org.portatlas.SwiftRobot;
import org.portatlas.layer.LayerInput;
import org.portatlas.layer.Layers;
import org.portatlas.layer.LegendEntry;
import org.portatlas.layer.RegistryLayer;
import org.portatlas.map.Captions;
import org.portatlas.map.MapFrame;
import org.portatlas.map.RowsLayout;
import org.portatlas.map.VisiblePorts;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.Registry;
import org.portatlas.registry.Transport;
import org.portatlas.view.layers.LayersViewModel;
import org.portatlas.view.map.MapViewModel;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(SwiftExtension.class)
class TwinViewModelTest {
    private static final Registry REGISTRY = Registry.embedded();

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final LayersViewModel layers = new LayersViewModel(new RegistryLayer(), LayerInput.of(REGISTRY));
    private final MapViewModel map = new MapViewModel(REGISTRY, new Captions(REGISTRY), layers, new RowsLayout());
    private final TwinViewModel model = new TwinViewModel(REGISTRY, map, background::add);

    @BeforeEach
    void show() {
        fx(() -> {
            map.resize(MapFrame.of(800, 800, 1));
            model.begin();
            model.shownProperty().set(true);
        });
    }

    /// Does something, and the work in the background that comes of it.
    private void fx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
        while (!background.isEmpty()) {
            background.remove().run();
            SwiftRobot.settle();
        }
    }

    private int[] ports() {
        return answer().ports();
    }

    private TwinQuestion.Answer answer() {
        return Objects.requireNonNull(model.answerProperty().get());
    }

    private String text(TwinColumn column, int port) {
        return column.text(answer().facts(), port);
    }

    private static int[] all() {
        return IntStream.range(0, 65536).toArray();
    }

    @Test
    void rows_atFirst_areAllPortsInOrder_inTheWordsOfTheRegistry() {
        assertThat(ports()).isEqualTo(all());
        assertThat(text(TwinColumn.STATUS, 793)).isEqualTo("unassigned");
        assertThat(text(TwinColumn.LAYER, 793)).isEqualTo("unassigned");
        assertThat(text(TwinColumn.SERVICES, 514)).isEqualTo("shell, syslog");
        assertThat(text(TwinColumn.TRANSPORTS, 22)).isEqualTo("TCP, UDP, SCTP");
        assertThat(text(TwinColumn.HEX, 793)).isEqualTo("0x0319");
        assertThat(text(TwinColumn.RANGE, 65535)).isEqualTo("Dynamic");
    }

    @Test
    void rows_followTheTransport() {
        fx(() -> layers.count(Transport.UDP));
        assertThat(text(TwinColumn.STATUS, 22))
                .isEqualTo(REGISTRY.status(22, Transport.UDP).label());
        assertThat(text(TwinColumn.SERVICES, 514)).isEqualTo("syslog");
        assertThat(text(TwinColumn.TRANSPORTS, 22)).isEqualTo("UDP");
    }

    @Test
    void rows_followTheLayer_inTheWordsOfItsLegend() {
        fx(() -> layers.layerProperty().set(Layers.ofId("age").orElseThrow()));
        assertThat(text(TwinColumn.LAYER, 80)).isEqualTo("undated");
        assertThat(text(TwinColumn.LAYER, 9418)).isEqualTo("registered in " + text(TwinColumn.REGISTERED, 9418));
        fx(() -> layers.layerProperty().set(Layers.ofId("gaps").orElseThrow()));
        assertThat(text(TwinColumn.LAYER, 793)).isEqualTo("gap 781–799, length 19");
        assertThat(text(TwinColumn.LAYER, 65000)).isEqualTo("dynamic");
        assertThat(text(TwinColumn.LAYER, 80)).isEmpty();
    }

    @Test
    void rows_ofAnIsolatedEntry_areItsPortsAlone() {
        fx(() -> layers.isolate(entry("unassigned")));
        assertThat(ports())
                .isEqualTo(IntStream.range(0, 65536)
                        .filter(port -> REGISTRY.status(port) == PortStatus.UNASSIGNED)
                        .toArray());
        fx(layers::endIsolation);
        assertThat(ports()).hasSize(65536);
    }

    private LegendEntry entry(String text) {
        return layers.legend().getValue().stream()
                .filter(each -> each.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void rows_onlyInView_areThoseInView_andFollowIt() {
        fx(() -> {
            map.lookAt(30000, 40);
            model.onlyInViewProperty().set(true);
        });
        assertThat(ports())
                .isEqualTo(
                        VisiblePorts.of(map.viewport(), map.layout()).stream().toArray())
                .contains(30000);
        fx(() -> map.pan(-400, 0));
        assertThat(ports())
                .isEqualTo(
                        VisiblePorts.of(map.viewport(), map.layout()).stream().toArray())
                .hasSizeLessThan(2000);
        fx(() -> model.onlyInViewProperty().set(false));
        assertThat(ports()).hasSize(65536);
    }

    @ParameterizedTest
    @EnumSource
    void rows_sortedByAColumn_areAllThere_inOrder_withNothingLast(TwinColumn column) {
        for (boolean descending : new boolean[] {false, true}) {
            fx(() -> model.orderProperty().set(new TwinOrder(List.of(new TwinOrder.Key(column, descending)))));
            int[] places = answer().facts().places(column);
            int[] sorted = ports().clone();
            for (int i = 1; i < sorted.length; i++) {
                int before = places[sorted[i - 1]];
                int here = places[sorted[i]];
                boolean isAfter = before >= 0 && (descending ? before > here : before < here);
                boolean isEqual = before == here && sorted[i - 1] < sorted[i];
                boolean holds = isEqual || isAfter || (here < 0 && before >= 0);
                assertThat(holds).as("%d, %d", sorted[i - 1], sorted[i]).isTrue();
            }
            Arrays.sort(sorted);
            assertThat(sorted).isEqualTo(all());
        }
    }

    @Test
    void rows_sortedByTwoColumns_countTheFirstMost() {
        fx(() -> model.orderProperty()
                .set(new TwinOrder(List.of(
                        new TwinOrder.Key(TwinColumn.REGISTERED, true),
                        new TwinOrder.Key(TwinColumn.SERVICES, false)))));
        int newest = answer().facts().registry().year(ports()[0]);
        assertThat(newest).isGreaterThan(2020);
        assertThat(IntStream.of(ports())
                        .takeWhile(port -> answer().facts().registry().year(port) == newest)
                        .mapToObj(port -> text(TwinColumn.SERVICES, port)))
                .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    }

    @Test
    void answer_thatComesTooLate_isDropped_andTheLastQuestionIsAnswered() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            model.filterProperty().set("1-9");
            model.filterProperty().set("1-5");
            model.filterProperty().set("1-3");
        });
        assertThat(background).as("one at a time").hasSize(1);
        background.remove().run();
        SwiftRobot.settle();
        assertThat(ports()).as("of a filter of before").hasSize(65536);
        assertThat(background).hasSize(1);
        background.remove().run();
        SwiftRobot.settle();
        assertThat(ports()).containsExactly(1, 2, 3);
    }

    @Test
    void nothing_isAskedWhileTheTableIsHidden() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            model.shownProperty().set(false);
            model.filterProperty().set("22");
            layers.count(Transport.TCP);
        });
        assertThat(background).isEmpty();
        fx(() -> model.shownProperty().set(true));
        assertThat(ports()).containsExactly(22);
    }

    @Test
    void table_ofAPort_hasTheWordsOfTheCommandLine() {
        assertThat(model.table(answer().facts(), new int[] {793}).json())
                .isEqualTo("{\"edition\":\"" + REGISTRY.edition() + "\",\"layer\":\"registry\",\"transport\":\"any\","
                        + "\"ports\":[{\"port\":793,\"hex\":\"0x0319\",\"range\":\"system\",\"status\":\"unassigned\","
                        + "\"services\":[],\"transports\":[],\"registered\":null,\"shownAs\":\"unassigned\","
                        + "\"heldHere\":null}]}\n");
    }
}
