package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.portatlas.SwiftRobot;
import org.portatlas.layer.HeldSockets;
import org.portatlas.layer.Layer;
import org.portatlas.layer.LayerInput;
import org.portatlas.layer.Layers;
import org.portatlas.layer.TestSockets;
import org.portatlas.lesson.ClassList;
import org.portatlas.machine.PortCheck;
import org.portatlas.registry.Registry;
import org.portatlas.registry.Transport;
import org.portatlas.view.lesson.ClassListViewModel;
import org.testfx.api.FxToolkit;

/// In a window of 1000 × 700 the legend of every layer, for all transports and each alone, stands
/// whole under the map, the tool bar is whole, and a bar above the legend leaves the map its cells.
/// One window goes through them all.
@ExtendWith(QuietLog.class)
class LegendFitTest {
    private static final Registry REGISTRY = Registry.embedded();

    private static Atlas atlas;
    private static Scene scene;

    static Stream<Arguments> layers() {
        List<Arguments> all = new ArrayList<>();
        for (Layer layer : Layers.all()) {
            all.add(Arguments.of(layer.id(), null));
            Stream.of(Transport.values()).forEach(transport -> all.add(Arguments.of(layer.id(), transport)));
        }
        return all.stream();
    }

    @BeforeAll
    static void furnish() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        atlas = SwiftRobot.onFx(() -> {
            PortCheck check = PortCheck.ofThisMachine();
            Atlas made =
                    new Atlas(AtlasData.of(REGISTRY), check, Runnable::run, Clock.system(ZoneOffset.UTC), page -> {});
            made.model().map().layers().know(LayerInput.Tables.read());
            made.model().map().layers().know(ClassListViewModel.named(ClassList.embedded()));
            made.model().map().layers().compare(TestSockets.changes());
            made.model().map().layers().know(HeldSockets.of(check.listeners()));
            return made;
        });
        scene = SwiftRobot.onFx(() -> new Scene(atlas.root(), 1000, 700));
    }

    @ParameterizedTest
    @MethodSource("layers")
    void window_of1000By700_showsAllOfIt(String id, @Nullable Transport transport) {
        SwiftRobot.onFx(() -> {
            var map = atlas.model().map();
            Layer layer = Layers.ofId(id).orElseThrow();
            // The longest legend of the ages has those to come too.
            map.layers().layerProperty().set(id.equals("age") ? layer.turnedTo(2006) : layer);
            map.layers().count(transport);
            scene.snapshot(null);
            Pane legend = (Pane) scene.lookup("#legend .legend");
            assertThat(legend.getChildren()).isNotEmpty();
            Bounds room = legend.getBoundsInLocal();
            double end = 0;
            for (Node entry : legend.getChildren()) {
                assertThat(entry.getBoundsInParent().getMinX()).isGreaterThanOrEqualTo(end - 0.5);
                end = entry.getBoundsInParent().getMaxX();
                assertThat(end).as("%s in %s", entry, room).isLessThanOrEqualTo(600.5);
                assertIsWhole((Labeled) entry);
            }
            assertThat(room.getWidth()).isEqualTo(600);
            List<Labeled> chosen = Stream.of("#layer", "#transport")
                    .flatMap(choice -> scene.lookup(choice).lookupAll(".list-cell").stream())
                    .map(Labeled.class::cast)
                    .filter(cell -> cell.getText() != null)
                    .toList();
            assertThat(chosen).hasSizeGreaterThanOrEqualTo(2).allSatisfy(LegendFitTest::assertIsWhole);
            assertThat(map.viewport().cellHeight()).isEqualTo(2);
            assertThat(map.viewport().cellWidth()).isEqualTo(2);
        });
    }

    /// A text that does not fit is shown with an ellipsis.
    private static void assertIsWhole(Labeled labeled) {
        assertThat(labeled.lookupAll(".text"))
                .extracting(text -> ((Text) text).getText())
                .contains(labeled.getText());
    }
}
