package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.controlsfx.control.RangeSlider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.portatlas.map.CellRectangle;
import org.portatlas.map.HilbertLayout;
import org.portatlas.map.PixelBox;
import org.portatlas.registry.PortSet;
import org.portatlas.view.map.MapPane;
import org.portatlas.view.map.RegionViewModel;
import org.portatlas.view.region.RegionDock;

/// Looking at many ports at once, and at two beside each other, in the real application.
@Tag("journey")
class RegionJourneyTest extends RunningAtlas {
    @Test
    void shiftDrag_drawsARectangle_andCtrlShiftDragARun_overThePictureThatStays() throws Exception {
        assertThat(robot.lookup("#region").tryQuery())
                .as("made when it is asked for")
                .isEmpty();
        focusMap();
        double before = map().viewport().originY();
        press(30 * 256 + 40, false);
        drag(35 * 256 + 45, false);
        drag(40 * 256 + 60, false);
        PortSet expected = new CellRectangle(40, 30, 60, 40).ports(map().layout());
        waitFor(() -> expected.equals(ports()));
        assertThat(robot.lookup("#region").tryQuery())
                .as("the map keeps its size under the hand")
                .isEmpty();
        assertThat(map().viewport().originY()).as("not moved").isEqualTo(before);
        release(40 * 256 + 60, false);
        assertThat(map().selectedPortProperty().get()).as("no click").isEmpty();
        waitFor(() -> robot.lookup("#region-runs").tryQuery().isPresent());
        waitFor(() -> text("#region-runs").equals("11 runs, 231 ports"));
        assertThat(texts("#region-counts")).contains("assigned").contains("231");
        robot.interact(() -> {
            MapPane map = robot.lookup("#map").queryAs(MapPane.class);
            region().set(7, 4000);
            assertThat(map.isNeedsLayout())
                    .as("the picture is to be drawn anew")
                    .isFalse();
        });

        press(100 * 256 + 200, true);
        drag(101 * 256, true);
        drag(102 * 256 + 3, true);
        release(102 * 256 + 3, true);
        waitFor(() -> text("#region-runs").equals("25800–26115, 316 ports"));
        assertThat(outline().isVisible()).isTrue();
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> ports() == null);
        assertThat(outline().isVisible()).isFalse();
        assertThat(node("#region-dock").isVisible()).isFalse();
    }

    @Test
    void rectangleOfHilbertsCurve_isItsPorts_andKeepsThemInRows() throws Exception {
        robot.interact(() -> map().arrange(new HilbertLayout()));
        waitUntilAtRest();
        focusMap();
        PortSet expected = new CellRectangle(20, 30, 45, 41).ports(map().layout());
        press(map().layout().portAt(45, 30), false);
        drag(map().layout().portAt(30, 35), false);
        drag(map().layout().portAt(20, 41), false);
        release(map().layout().portAt(20, 41), false);
        waitFor(() -> expected.equals(ports()));
        waitFor(() -> robot.lookup("#region-runs").tryQuery().isPresent());
        waitFor(() -> text("#region-runs").endsWith(" runs, 312 ports"));
        robot.write("h");
        waitUntilAtRest();
        assertThat(ports()).isEqualTo(expected);
        assertThat(outline().isVisible()).isTrue();
    }

    @Test
    void region_byKeyboardAlone_growsIsTypedAndSlid_tellsItsListenerAndIsCopied() throws Exception {
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            int port = listener.getLocalPort();
            search("793");
            focusMap();
            robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
            waitFor(() -> PortSet.of(java.util.stream.IntStream.of(793, 794, 1049, 1050))
                    .equals(ports()));
            assertThat(map().selectedPortProperty().get()).hasValue(793);
            assertThat(node("#map").isFocused()).as("so that it can grow on").isTrue();
            robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT, KeyCode.CONTROL);
            waitFor(() -> PortSet.between(793, 1051).equals(ports()));
            robot.write("r");
            waitFor(() -> node("#region-from").isFocused());
            robot.write("781").type(KeyCode.TAB);
            waitFor(() -> PortSet.between(781, 1051).equals(ports()));
            robot.write("0x31F").type(KeyCode.ENTER);
            waitFor(() -> text("#region-runs").equals("781–799, 19 ports"));
            assertThat(text("#region-gaps-sentence")).isEqualTo("1 gap, wholly inside: 19 ports.");
            RangeSlider slider = robot.lookup("#region-slider").queryAs(RangeSlider.class);
            assertThat(slider.getLowValue()).isEqualTo(781);
            assertThat(slider.getHighValue()).isEqualTo(799);
            robot.interact(() -> slider.setHighValue(65535));
            waitFor(() -> PortSet.between(781, 65535).equals(ports()));
            robot.interact(() -> robot.lookup("#region .tab-pane")
                    .queryAs(TabPane.class)
                    .getSelectionModel()
                    .select(2));
            waitFor(() -> texts("#region-listeners").contains(OWN_PID));
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
            waitFor(() -> ports() == null);
            waitFor(() -> node("#map").isFocused());
        }
    }

    @Test
    void serviceOfTheRegion_clicked_isGoneTo_andAnotherPaneEndsTheRegion() throws Exception {
        focusMap();
        robot.write("r");
        waitFor(() -> robot.lookup("#region-runs").tryQuery().isPresent());
        waitFor(() -> text("#region-runs").equals("0–1023, 1,024 ports"));
        robot.clickOn("#region-to");
        robot.interact(robot.lookup("#region-to").queryAs(TextInputControl.class)::clear);
        robot.write("22").type(KeyCode.ENTER);
        robot.interact(robot.lookup("#region-from").queryAs(TextInputControl.class)::clear);
        robot.clickOn("#region-from").write("22").type(KeyCode.ENTER);
        waitFor(() -> text("#region-runs").equals("22, 1 port"));
        robot.interact(() -> robot.lookup("#region .tab-pane")
                .queryAs(TabPane.class)
                .getSelectionModel()
                .select(3));
        waitFor(() -> texts("#region-services").contains("ssh · TCP, UDP, SCTP"));
        robot.clickOn("ssh  ·  TCP, UDP, SCTP  ·  The Secure Shell (SSH) Protocol");
        waitFor(() -> map().selectedPortProperty().get().equals(OptionalInt.of(22)));
        waitUntilAtRest();
        focusMap();
        robot.write("m");
        waitFor(() -> robot.lookup("#gap-lens").tryQuery().isPresent());
        waitFor(() -> ports() == null);
        assertThat(node("#region-dock").isVisible()).isFalse();
    }

    @Test
    void pinnedPort_standsBesideTheNext_itsTransportsBesideEachOther_andEscUnpins() throws Exception {
        search("443");
        focusMap();
        robot.write("v");
        waitFor(() -> robot.lookup("#comparison").tryQuery().isPresent());
        assertThat(texts("#comparison")).contains("443 TCP").contains("443 UDP");
        assertThat(text("#compare-sentence")).contains("Select another port");
        search("793");
        waitFor(() -> texts("#comparison").contains("0x0319"));
        assertThat(texts("#comparison"))
                .contains("0x01BB")
                .contains("781–799")
                .contains("https (TCP, UDP)")
                .contains("≠ Hex")
                .contains("= Range");
        robot.clickOn("#compare-transports");
        waitFor(() -> texts("#comparison").contains("793 TCP"));
        robot.clickOn("#compare-transports").clickOn("443");
        waitFor(() -> map().selectedPortProperty().get().equals(OptionalInt.of(443)));
        waitUntilAtRest();
        focusMap();
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> !node("#compare-dock").isVisible());
        assertThat(map().selectedPortProperty().get()).as("still selected").hasValue(443);
        robot.clickOn("#pin");
        waitFor(() -> node("#compare-dock").isVisible());
        robot.clickOn("#unpin");
        waitFor(() -> !node("#compare-dock").isVisible());
        robot.write("?");
        waitFor(() -> node("#keys").isVisible());
        assertThat(texts("#keys"))
                .contains("R a region of ports; Shift+arrows grow it")
                .contains("V pin the selected port");
        Node keys = node("#keys");
        assertThat(keys.localToScene(keys.getLayoutBounds()).getMaxY())
                .as("whole in a window of 700")
                .isLessThanOrEqualTo(700);
    }

    private @org.jspecify.annotations.Nullable PortSet ports() {
        return region().portsProperty().get();
    }

    private RegionViewModel region() {
        return robot.lookup("#region-dock").queryAs(RegionDock.class).region();
    }

    private Node outline() {
        return node("#region-outline");
    }

    private void press(int port, boolean control) {
        mouse(MouseEvent.MOUSE_PRESSED, port, control);
    }

    private void drag(int port, boolean control) {
        mouse(MouseEvent.MOUSE_DRAGGED, port, control);
    }

    private void release(int port, boolean control) {
        mouse(MouseEvent.MOUSE_RELEASED, port, control);
    }

    /// Over the middle of a port's cell, with Shift held. The robot's mouse knows nothing of held keys on the headless
    /// platform, so events are fired at the map itself.
    private void mouse(EventType<MouseEvent> type, int port, boolean control) {
        Node node = node("#map");
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
}
