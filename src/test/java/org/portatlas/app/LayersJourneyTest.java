package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.portatlas.layer.Layers;
import org.portatlas.machine.Sockets;
import org.portatlas.map.Colouring;
import org.portatlas.map.PortOverlay;
import org.portatlas.map.PortThread;
import org.portatlas.registry.Registry;
import org.testfx.util.WaitForAsyncUtils;

/// What colours the map and lies over it, in the real application.
@Tag("journey")
class LayersJourneyTest extends RunningAtlas {
    @Test
    void layerMismatch_chosenByKeyboard_countsAPortHeldInAGap() throws Exception {
        int port = Sockets.unheldPort();
        while (Registry.embedded().gapAt(port) == null) {
            port = Sockets.unheldPort();
        }
        int held = port;
        waitFor(() -> node("#search").isFocused());
        robot.type(KeyCode.TAB);
        waitFor(() -> node("#layer").isFocused());
        assertThat(texts("#layer")).contains("Registry");
        assertThat(texts("#legend")).contains("assigned 6,357");
        robot.type(KeyCode.DOWN);
        waitFor(() -> texts("#layer").contains("Mismatch"));
        waitFor(() -> texts("#legend").contains("cannot tell"));
        try (ServerSocket listener = new ServerSocket(held, 5, InetAddress.getLoopbackAddress())) {
            waitFor(() -> map().colouringProperty().get().swatch(held).flagged());
            robot.interact(() -> {
                Colouring shown = map().colouringProperty().get();
                long alike = IntStream.range(0, 65536)
                        .filter(each -> shown.swatch(each).equals(shown.swatch(held)))
                        .count();
                assertThat(alike).isPositive();
                assertThat(texts("#legend")).containsPattern("\\bunassigned " + alike + "\\b");
            });
            robot.clickOn("#search")
                    .write(Integer.toString(listener.getLocalPort()))
                    .type(KeyCode.ENTER);
            waitUntilAtRest();
            waitFor(() -> text("#port-mismatch").startsWith("Mismatch: assigned to nobody, "));
            waitFor(() -> text("#port-mismatch").contains(OWN_PID));
        }
        waitFor(() -> !map().colouringProperty().get().swatch(held).flagged());
        waitFor(() -> !node("#port-mismatch").isVisible());
        reopen();
        assertThat(texts("#layer")).contains("Mismatch");
        waitFor(() -> texts("#legend").contains("cannot tell"));
    }

    @Test
    void listOfLayers_popsUpWithWhatEachShows_andAClickChooses() throws Exception {
        for (String layer : List.of("Gaps", "Transports")) {
            robot.clickOn("#layer");
            waitFor(() -> !robot.lookup(".combo-box-popup .list-cell .section-title")
                    .queryAllAs(Labeled.class)
                    .isEmpty());
            Labeled title =
                    robot
                            .lookup(".combo-box-popup .list-cell .section-title")
                            .<Labeled>queryAllAs(Labeled.class)
                            .stream()
                            .filter(each -> each.getText().equals(layer))
                            .findFirst()
                            .orElseThrow();
            assertThat(title.getScene().getWindow().getWidth()).isGreaterThan(200);
            robot.clickOn(title);
            waitFor(() -> texts("#layer").contains(layer));
        }
    }

    /// Its styles are gone, and JavaFX would say so in the log.
    @Test
    void legendThatChangesInAClosedWindow_isNotMeasured() {
        hide();
        robot.interact(() -> map().layers().choose(Layers.ofId("mismatch").orElseThrow()));
        assertThat(atlas().root().lookupAll("#legend .legend-entry"))
                .extracting(entry -> ((Labeled) entry).getText())
                .anyMatch(text -> text.startsWith("cannot tell"));
    }

    /// From the search by Tab to the layers, down to Age, on to the slider, Play, Pause, and an entry of the legend.
    @Test
    void layerAge_byKeyboard_playsPausesAndShowsAnEntryAlone() throws Exception {
        robot.interact(() -> node("#map").getScene().getPreferences().setReducedMotion(false));
        waitFor(() -> node("#search").isFocused());
        robot.type(KeyCode.TAB);
        waitFor(() -> node("#layer").isFocused());
        assertThat(robot.lookup("#parameter").tryQuery())
                .as("made when it is asked for")
                .isEmpty();
        for (int steps = 0; steps < 8 && !texts("#layer").contains("Age"); steps++) {
            robot.type(KeyCode.DOWN);
        }
        assertThat(texts("#layer")).contains("Age");
        waitFor(() -> node("#parameter").isVisible());
        assertThat(texts("#legend")).contains("dated 2,452").contains("undated 3,905");
        robot.interact(node("#map")::requestFocus);
        robot.type(KeyCode.TAB);
        waitFor(() -> node("#parameter-play").isFocused());
        robot.type(KeyCode.SPACE);
        waitFor(() -> text("#parameter-play").equals("Pause"));
        waitFor(() -> text("#parameter-value").compareTo("1995") > 0);
        robot.type(KeyCode.SPACE);
        waitFor(() -> text("#parameter-play").equals("Play"));
        String paused = text("#parameter-value");
        assertThat(Integer.parseInt(paused)).isBetween(1996, 2025);
        Colouring then = map().colouringProperty().get();
        WaitForAsyncUtils.sleep(500, TimeUnit.MILLISECONDS);
        assertThat(text("#parameter-value")).isEqualTo(paused);
        robot.type(KeyCode.TAB);
        waitFor(() -> node("#parameter-slider").isFocused());
        robot.type(KeyCode.RIGHT);
        waitFor(() -> text("#parameter-value").equals(Integer.toString(Integer.parseInt(paused) + 1)));
        robot.type(KeyCode.LEFT);
        waitFor(() -> text("#parameter-value").equals(paused));
        assertThat(map().colouringProperty().get()).isEqualTo(then);
        robot.type(KeyCode.TAB).type(KeyCode.TAB);
        waitFor(() -> legendEntry("undated").isFocused());
        robot.type(KeyCode.ENTER);
        waitFor(() -> map().colouringProperty().get().recedes(9418));
        assertThat(map().colouringProperty().get().recedes(22)).isFalse();
        assertThat(text("#legend-words")).isEqualTo("Only undated: 3,905 ports. Esc shows all.");
        assertThat(legendEntry("undated").isFocused()).isTrue();
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> !map().colouringProperty().get().recedes(9418));
        assertThat(node("#legend-words").isVisible()).isFalse();
        robot.clickOn(legendEntry("undated"));
        waitFor(() -> map().colouringProperty().get().recedes(9418));
        robot.clickOn(legendEntry("undated"));
        waitFor(() -> !map().colouringProperty().get().recedes(9418));
    }

    @Test
    void letterT_goesThroughTheTransports_andEscEndsAnIsolationFirst() throws Exception {
        robot.clickOn("#search").write("793").type(KeyCode.ENTER);
        waitUntilAtRest();
        waitFor(() -> node("#map").isFocused());
        robot.write("t");
        waitFor(() -> texts("#transport").contains("TCP"));
        assertThat(texts("#legend")).contains("unlisted");
        robot.write("t");
        waitFor(() -> texts("#transport").contains("UDP"));
        assertThat(text("#port-line")).endsWith("UDP unassigned");
        robot.clickOn(legendEntry("assigned"));
        waitFor(() -> map().colouringProperty().get().recedes(793));
        robot.interact(node("#map")::requestFocus);
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> !map().colouringProperty().get().recedes(793));
        assertThat(selected()).hasValue(793);
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> selected().isEmpty());
        robot.write("ttt");
        waitFor(() -> texts("#transport").contains("Any"));
        assertThat(texts("#legend")).doesNotContain("unlisted");
    }

    /// O, down to the box, Space: the map draws it, and its words have the numbers of this system.
    @Test
    @EnabledOnOs(OS.LINUX)
    void overlayTurnedOnByKeyboard_isDrawnAndTold() throws Exception {
        String[] setting = Files.readAllLines(Path.of("/proc/sys/net/ipv4/ip_local_port_range"))
                .getFirst()
                .split("\\s+", -1);
        waitFor(() -> !atlas().model().overlays().allProperty().get().isEmpty());
        robot.clickOn("#map").type(KeyCode.HOME);
        waitUntilAtRest();
        robot.write("o");
        waitFor(() -> node("#gaps").isFocused());
        for (int step = 0; step < 10 && !node("#ephemeral").isFocused(); step++) {
            robot.type(KeyCode.TAB);
        }
        waitFor(() -> node("#ephemeral").isFocused());
        assertThat(map().overdrawProperty().get().overlays()).isEmpty();
        robot.type(KeyCode.SPACE);
        waitFor(() -> map().overdrawProperty().get().overlays().size() == 1);
        assertThat(map().overdrawProperty().get().overlays().getFirst().runs())
                .containsExactly(new PortOverlay.Run(Integer.parseInt(setting[0]), Integer.parseInt(setting[1])));
        assertThat(text("#ephemeral-sentence"))
                .contains("net.ipv4.ip_local_port_range = " + setting[0] + " " + setting[1]);
        assertThat(texts("#overlay-key")).contains(setting[0] + "–" + setting[1]);
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> node("#map").isFocused());
        robot.clickOn("#search").write(setting[0]).type(KeyCode.ENTER);
        waitUntilAtRest();
        assertThat(texts("#detail")).contains("net.ipv4.ip_local_port_range = " + setting[0]);
        assertThat(hide().shown().overlays()).containsExactly("ephemeral");
    }

    @Test
    void connectionsTurnedOn_drawTheConnectionOfThisTest() throws Exception {
        robot.clickOn("#map").type(KeyCode.HOME);
        waitUntilAtRest();
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                Socket client = new Socket(listener.getInetAddress(), listener.getLocalPort());
                Socket served = listener.accept()) {
            assertThat(served.isConnected()).isTrue();
            PortThread thread = new PortThread(client.getLocalPort(), listener.getLocalPort(), true, true);
            assertThat(threads()).isEmpty();
            robot.clickOn("#map").write("c");
            waitFor(() -> threads().contains(thread));
            assertThat(texts("#overlay-key")).contains("connection");
            robot.write("o");
            waitFor(() -> robot.lookup("#connections").queryAs(CheckBox.class).isSelected());
            assertThat(text("#connections-sentence")).contains("probably");
            robot.clickOn("#connections");
            waitFor(() -> threads().isEmpty());
        }
    }

    private Node legendEntry(String text) {
        return robot.lookup("#legend .legend-entry")
                .match(node -> ((Labeled) node).getText().startsWith(text + " "))
                .query();
    }

    private List<PortThread> threads() {
        return map().overdrawProperty().get().threads().threads();
    }
}
