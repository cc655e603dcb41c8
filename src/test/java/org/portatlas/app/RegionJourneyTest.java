package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.controlsfx.control.RangeSlider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.portatlas.map.CellRectangle;
import org.portatlas.map.HilbertLayout;
import org.portatlas.map.PixelBox;
import org.portatlas.registry.PortSet;
import org.portatlas.store.Session;
import org.portatlas.store.SessionFile;
import org.portatlas.view.map.MapPane;
import org.portatlas.view.map.MapViewModel;
import org.portatlas.view.map.RegionViewModel;
import org.portatlas.view.region.RegionDock;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Looking at many ports at once, and at two beside each other, in the real application.
@Tag("journey")
@ExtendWith({ApplicationExtension.class, QuietLog.class})
class RegionJourneyTest {
    private static final String OWN_PID = "PID " + ProcessHandle.current().pid();

    @TempDir
    private static Path data;

    private CompletableFuture<Atlas> opening;
    private Atlas atlas;

    @Start
    void start(Stage stage) {
        opening = new AtlasWindow(
                        AtlasData.read(), new SessionFile(data), CompletableFuture.completedFuture(Session.NEW))
                .show(stage);
    }

    @BeforeEach
    void waitUntilFurnished() {
        atlas = opening.join();
    }

    @Test
    void shiftDrag_drawsARectangle_andCtrlShiftDragARun_overThePictureThatStays(FxRobot robot) throws Exception {
        assertThat(robot.lookup("#region").tryQuery())
                .as("made when it is asked for")
                .isEmpty();
        focusMap(robot);
        double before = map().viewport().originY();
        press(robot, 30 * 256 + 40, false);
        drag(robot, 35 * 256 + 45, false);
        drag(robot, 40 * 256 + 60, false);
        PortSet expected = new CellRectangle(40, 30, 60, 40).ports(map().layout());
        waitFor(() -> expected.equals(ports(robot)));
        assertThat(robot.lookup("#region").tryQuery())
                .as("the map keeps its size under the hand")
                .isEmpty();
        assertThat(map().viewport().originY()).as("not moved").isEqualTo(before);
        release(robot, 40 * 256 + 60, false);
        assertThat(map().selectedPortProperty().get()).as("no click").isEmpty();
        waitFor(() -> robot.lookup("#region-runs").tryQuery().isPresent());
        waitFor(() -> text(robot, "#region-runs").equals("11 runs, 231 ports"));
        assertThat(texts(robot, "#region-counts")).contains("assigned").contains("231");
        robot.interact(() -> {
            MapPane map = robot.lookup("#map").queryAs(MapPane.class);
            region(robot).set(7, 4000);
            assertThat(map.isNeedsLayout())
                    .as("the picture is to be drawn anew")
                    .isFalse();
        });

        press(robot, 100 * 256 + 200, true);
        drag(robot, 101 * 256, true);
        drag(robot, 102 * 256 + 3, true);
        release(robot, 102 * 256 + 3, true);
        waitFor(() -> text(robot, "#region-runs").equals("25800–26115, 316 ports"));
        assertThat(outline(robot).isVisible()).isTrue();
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> ports(robot) == null);
        assertThat(outline(robot).isVisible()).isFalse();
        assertThat(robot.lookup("#region-dock").query().isVisible()).isFalse();
    }

    @Test
    void rectangleOfHilbertsCurve_isItsPorts_andKeepsThemInRows(FxRobot robot) throws Exception {
        robot.interact(() -> map().arrange(new HilbertLayout()));
        waitUntilAtRest();
        focusMap(robot);
        PortSet expected = new CellRectangle(20, 30, 45, 41).ports(map().layout());
        press(robot, map().layout().portAt(45, 30), false);
        drag(robot, map().layout().portAt(30, 35), false);
        drag(robot, map().layout().portAt(20, 41), false);
        release(robot, map().layout().portAt(20, 41), false);
        waitFor(() -> expected.equals(ports(robot)));
        waitFor(() -> robot.lookup("#region-runs").tryQuery().isPresent());
        waitFor(() -> text(robot, "#region-runs").endsWith(" runs, 312 ports"));
        robot.write("h");
        waitUntilAtRest();
        assertThat(ports(robot)).isEqualTo(expected);
        assertThat(outline(robot).isVisible()).isTrue();
    }

    @Test
    void region_byKeyboardAlone_growsIsTypedAndSlid_tellsItsListenerAndIsCopied(FxRobot robot) throws Exception {
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            int port = listener.getLocalPort();
            search(robot, "793");
            focusMap(robot);
            robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
            waitFor(() -> PortSet.of(java.util.stream.IntStream.of(793, 794, 1049, 1050))
                    .equals(ports(robot)));
            assertThat(map().selectedPortProperty().get()).hasValue(793);
            assertThat(robot.lookup("#map").query().isFocused())
                    .as("so that it can grow on")
                    .isTrue();
            robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT, KeyCode.CONTROL);
            waitFor(() -> PortSet.between(793, 1051).equals(ports(robot)));
            robot.write("r");
            waitFor(() -> robot.lookup("#region-from").query().isFocused());
            robot.write("781").type(KeyCode.TAB);
            waitFor(() -> PortSet.between(781, 1051).equals(ports(robot)));
            robot.write("0x31F").type(KeyCode.ENTER);
            waitFor(() -> text(robot, "#region-runs").equals("781–799, 19 ports"));
            assertThat(text(robot, "#region-gaps-sentence")).isEqualTo("1 gap, wholly inside: 19 ports.");
            RangeSlider slider = robot.lookup("#region-slider").queryAs(RangeSlider.class);
            assertThat(slider.getLowValue()).isEqualTo(781);
            assertThat(slider.getHighValue()).isEqualTo(799);
            robot.interact(() -> slider.setHighValue(65535));
            waitFor(() -> PortSet.between(781, 65535).equals(ports(robot)));
            robot.interact(() -> robot.lookup("#region .tab-pane")
                    .queryAs(TabPane.class)
                    .getSelectionModel()
                    .select(2));
            waitFor(() -> texts(robot, "#region-listeners").contains(OWN_PID));
            assertThat(robot.lookup("#region-listeners")
                            .queryListView()
                            .getItems()
                            .toString())
                    .contains("TCP " + port);
            robot.interact(() -> robot.lookup("#region-copy").queryButton().fire());
            AtomicReference<String> copied = new AtomicReference<>("");
            robot.interact(() -> copied.set(Clipboard.getSystemClipboard().getString()));
            assertThat(copied.get())
                    .startsWith("Ports 781–65535, 64,755 ports.")
                    .contains(OWN_PID);
            robot.type(KeyCode.ESCAPE);
            waitFor(() -> ports(robot) == null);
            waitFor(() -> robot.lookup("#map").query().isFocused());
        }
    }

    @Test
    void serviceOfTheRegion_clicked_isGoneTo_andAnotherPaneEndsTheRegion(FxRobot robot) throws Exception {
        focusMap(robot);
        robot.write("r");
        waitFor(() -> robot.lookup("#region-runs").tryQuery().isPresent());
        waitFor(() -> text(robot, "#region-runs").equals("0–1023, 1,024 ports"));
        robot.clickOn("#region-to");
        robot.interact(robot.lookup("#region-to").queryAs(TextInputControl.class)::clear);
        robot.write("22").type(KeyCode.ENTER);
        robot.interact(robot.lookup("#region-from").queryAs(TextInputControl.class)::clear);
        robot.clickOn("#region-from").write("22").type(KeyCode.ENTER);
        waitFor(() -> text(robot, "#region-runs").equals("22, 1 port"));
        robot.interact(() -> robot.lookup("#region .tab-pane")
                .queryAs(TabPane.class)
                .getSelectionModel()
                .select(3));
        waitFor(() -> texts(robot, "#region-services").contains("ssh · TCP, UDP, SCTP"));
        robot.clickOn("ssh  ·  TCP, UDP, SCTP  ·  The Secure Shell (SSH) Protocol");
        waitFor(() -> map().selectedPortProperty().get().equals(OptionalInt.of(22)));
        waitUntilAtRest();
        focusMap(robot);
        robot.write("m");
        waitFor(() -> robot.lookup("#gap-lens").tryQuery().isPresent());
        waitFor(() -> ports(robot) == null);
        assertThat(robot.lookup("#region-dock").query().isVisible()).isFalse();
    }

    @Test
    void pinnedPort_standsBesideTheNext_itsTransportsBesideEachOther_andEscUnpins(FxRobot robot) throws Exception {
        search(robot, "443");
        focusMap(robot);
        robot.write("v");
        waitFor(() -> robot.lookup("#comparison").tryQuery().isPresent());
        assertThat(texts(robot, "#comparison")).contains("443 TCP").contains("443 UDP");
        assertThat(text(robot, "#compare-sentence")).contains("Select another port");
        search(robot, "793");
        waitFor(() -> texts(robot, "#comparison").contains("0x0319"));
        assertThat(texts(robot, "#comparison"))
                .contains("0x01BB")
                .contains("781–799")
                .contains("https (TCP, UDP)")
                .contains("≠ Hex")
                .contains("= Range");
        robot.clickOn("#compare-transports");
        waitFor(() -> texts(robot, "#comparison").contains("793 TCP"));
        robot.clickOn("#compare-transports").clickOn("443");
        waitFor(() -> map().selectedPortProperty().get().equals(OptionalInt.of(443)));
        waitUntilAtRest();
        focusMap(robot);
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> !robot.lookup("#compare-dock").query().isVisible());
        assertThat(map().selectedPortProperty().get()).as("still selected").hasValue(443);
        robot.clickOn("#pin");
        waitFor(() -> robot.lookup("#compare-dock").query().isVisible());
        robot.clickOn("#unpin");
        waitFor(() -> !robot.lookup("#compare-dock").query().isVisible());
        robot.write("?");
        waitFor(() -> robot.lookup("#keys").query().isVisible());
        assertThat(texts(robot, "#keys"))
                .contains("R a region of ports; Shift+arrows grow it")
                .contains("V pin the selected port");
        Node keys = robot.lookup("#keys").query();
        assertThat(keys.localToScene(keys.getLayoutBounds()).getMaxY())
                .as("whole in a window of 700")
                .isLessThanOrEqualTo(700);
    }

    private @org.jspecify.annotations.Nullable PortSet ports(FxRobot robot) {
        return region(robot).portsProperty().get();
    }

    private static RegionViewModel region(FxRobot robot) {
        return robot.lookup("#region-dock").queryAs(RegionDock.class).region();
    }

    private static Node outline(FxRobot robot) {
        return robot.lookup("#region-outline").query();
    }

    private void press(FxRobot robot, int port, boolean control) {
        mouse(robot, MouseEvent.MOUSE_PRESSED, port, control);
    }

    private void drag(FxRobot robot, int port, boolean control) {
        mouse(robot, MouseEvent.MOUSE_DRAGGED, port, control);
    }

    private void release(FxRobot robot, int port, boolean control) {
        mouse(robot, MouseEvent.MOUSE_RELEASED, port, control);
    }

    /// Over the middle of a port's cell, with Shift held. The robot's mouse knows nothing of held keys on the headless
    /// platform, so events are fired at the map itself.
    private void mouse(FxRobot robot, EventType<MouseEvent> type, int port, boolean control) {
        Node node = robot.lookup("#map").query();
        double scale = node.getScene().getWindow().getRenderScaleX();
        PixelBox cell = map().viewport().cell(port, map().layout());
        Point2D at = new Point2D((cell.x() + cell.width() / 2.0) / scale, (cell.y() + cell.height() / 2.0) / scale);
        Point2D inScene = node.localToScene(at);
        robot.interact(() -> node.fireEvent(new MouseEvent(
                type,
                inScene.getX(),
                inScene.getY(),
                inScene.getX(),
                inScene.getY(),
                MouseButton.PRIMARY,
                1,
                true,
                control,
                false,
                false,
                type != MouseEvent.MOUSE_RELEASED,
                false,
                false,
                true,
                false,
                false,
                null)));
    }

    private void search(FxRobot robot, String typed) throws TimeoutException {
        robot.clickOn("#search");
        robot.interact(robot.lookup("#search").queryAs(TextInputControl.class)::clear);
        robot.write(typed).type(KeyCode.ENTER);
        waitUntilAtRest();
    }

    private static void focusMap(FxRobot robot) throws TimeoutException {
        robot.interact(() -> robot.lookup("#map").query().requestFocus());
        waitFor(() -> robot.lookup("#map").query().isFocused());
    }

    private MapViewModel map() {
        return atlas.model().map();
    }

    private void waitUntilAtRest() throws TimeoutException {
        WaitForAsyncUtils.waitForFxEvents();
        waitFor(() ->
                map().flightProperty().get() == null && map().passageProperty().get() == null);
    }

    private static void waitFor(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String text(FxRobot robot, String query) {
        return Objects.toString(robot.lookup(query).queryAs(Labeled.class).getText(), "");
    }

    private static String texts(FxRobot robot, String query) {
        return texts(robot.lookup(query).query()).replaceAll("\\s+", " ");
    }

    private static String texts(Node node) {
        String own = node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
        return node instanceof Parent parent
                ? own + " "
                        + parent.getChildrenUnmodifiable().stream()
                                .map(RegionJourneyTest::texts)
                                .collect(Collectors.joining(" "))
                : own;
    }
}
