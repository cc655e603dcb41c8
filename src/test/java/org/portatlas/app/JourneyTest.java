package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.portatlas.machine.Sockets;
import org.portatlas.map.Colouring;
import org.portatlas.map.PortOverlay;
import org.portatlas.map.PortThread;
import org.portatlas.map.Theme;
import org.portatlas.registry.PortSet;
import org.portatlas.registry.Registry;
import org.portatlas.store.Session;
import org.portatlas.store.SessionFile;
import org.portatlas.view.main.Opening;
import org.portatlas.view.map.MapPane;
import org.portatlas.view.map.MapViewModel;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What people do with Port Atlas, in the real application: real registry, real window, real sockets.
@Tag("journey")
@ExtendWith({ApplicationExtension.class, QuietLog.class})
class JourneyTest {
    private static final String OWN_PID = "PID " + ProcessHandle.current().pid();

    @TempDir
    private static Path data;

    private CompletableFuture<Atlas> opening;
    private Atlas atlas;

    @Start
    void start(Stage stage) {
        opening = window(Session.NEW).show(stage);
    }

    private AtlasWindow window(Session session) {
        return new AtlasWindow(AtlasData.read(), new SessionFile(data), CompletableFuture.completedFuture(session));
    }

    @BeforeEach
    void waitUntilFurnished() {
        atlas = opening.join();
    }

    @Test
    void searchSelectAndCheck_byMouse_tellGapAndOwnListener(FxRobot robot) throws Exception {
        robot.clickOn("#search").write("793").type(KeyCode.ENTER);
        waitUntilAtRest();
        assertThat(text(robot, "#port-number")).isEqualTo("793");
        assertThat(text(robot, "#port-status")).isEqualTo("Unassigned: part of a gap of 19 ports");
        assertThat(text(robot, "#gap-caption")).isEqualTo("Gap of 19 ports, 3rd longest of 47 in System");
        assertThat(texts(robot, "#registry-rows")).contains("788–799").contains("796");
        assertThat(texts(robot, ".gap-strip"))
                .contains("780 wpgs")
                .contains("781")
                .contains("799")
                .contains("800 mdbs-daemon");

        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            robot.clickOn("#search")
                    .eraseText(3)
                    .write(Integer.toString(listener.getLocalPort()))
                    .type(KeyCode.ENTER);
            waitUntilAtRest();
            assertThat(text(robot, "#answer")).isEqualTo("Not looked at yet.");
            robot.clickOn("#check");
            waitFor(() -> text(robot, "#answer").contains(OWN_PID));
            assertThat(text(robot, "#answer-time")).startsWith("Checked at ");
            robot.clickOn("#evidence .title");
            assertThat(texts(robot, "#evidence"))
                    .contains("127.0.0.1:" + listener.getLocalPort())
                    .contains("this machine only");
            robot.clickOn("Try it");
            waitFor(() -> texts(robot, "#evidence").contains("connect, TCP 127.0.0.1 accepted"));
            assertThat(text(robot, "#answer")).contains(OWN_PID);
            robot.clickOn("Copy");
            AtomicReference<String> copied = new AtomicReference<>("");
            robot.interact(() -> copied.set(Clipboard.getSystemClipboard().getString()));
            assertThat(copied.get()).contains(OWN_PID).contains("Not seen: ");
        }
    }

    @Test
    void searchSelectAndCheck_byKeyboardAlone_tellOwnSocket(FxRobot robot) throws Exception {
        try (DatagramSocket socket = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
            waitFor(() -> robot.lookup("#search").query().isFocused());
            robot.write(Integer.toString(socket.getLocalPort())).type(KeyCode.ENTER);
            waitUntilAtRest();
            waitFor(() -> robot.lookup("#map").query().isFocused());
            robot.type(KeyCode.ENTER);
            waitFor(() -> text(robot, "#answer").contains(OWN_PID));
            assertThat(text(robot, "#answer")).contains("UDP " + socket.getLocalPort());
        }
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> selected().isEmpty());
        robot.write("2");
        waitFor(() -> robot.lookup("#search").query().isFocused());
        robot.write("2").type(KeyCode.ENTER);
        waitUntilAtRest();
        assertThat(text(robot, "#port-status")).startsWith("Assigned: ssh");
        robot.type(KeyCode.RIGHT);
        waitFor(() -> selected().equals(OptionalInt.of(23)));
        robot.type(KeyCode.DOWN);
        waitFor(() -> selected().equals(OptionalInt.of(23 + 256)));
        robot.type(KeyCode.HOME);
        waitUntilAtRest();
        assertThat(map().viewport().isWhole()).isTrue();
    }

    @Test
    void portHeldByNothing_checked_saysSoAndWhatWasNotSeen(FxRobot robot) throws Exception {
        int port = Sockets.unheldPort();
        robot.clickOn("#search")
                .write(Integer.toString(port))
                .type(KeyCode.ENTER)
                .type(KeyCode.ENTER);
        waitFor(() -> text(robot, "#answer").contains("No socket on this computer holds " + port));
        assertThat(text(robot, "#answer-scope"))
                .startsWith("Covers TCP and UDP, IPv4 and IPv6. Read from sock_diag ")
                .contains("Not seen: ");
    }

    @Test
    void nothingFound_namesTheNearest(FxRobot robot) throws Exception {
        robot.clickOn("#search").write("postgersql");
        waitFor(() -> robot.lookup("#search-message").query().isVisible());
        assertThat(text(robot, "#search-message")).contains("Nothing found").contains("postgresql");
    }

    @Test
    void pastedError_overTheMapAndInTheField_leadsToItsPort_andSeveralBecomeAList(FxRobot robot) throws Exception {
        waitFor(() -> robot.lookup("#search").query().isFocused());
        robot.clickOn("#map").type(KeyCode.ESCAPE).type(KeyCode.HOME);
        waitUntilAtRest();
        copy(robot, "Error: listen EADDRINUSE: address already in use :::3000\n    at x (node:net:1817:16)\n");
        robot.press(KeyCode.SHORTCUT).type(KeyCode.V).release(KeyCode.SHORTCUT);
        waitFor(() -> selected().equals(OptionalInt.of(3000)));
        assertThat(text(robot, "#search-message")).isEqualTo("Found 3000 in what you pasted.");
        assertThat(robot.lookup("#map").query().isFocused()).isTrue();
        waitUntilAtRest();
        assertInView(3000);

        copy(robot, "0.0.0.0:8080->80/tcp, :::8080->80/tcp");
        robot.clickOn("#search");
        robot.press(KeyCode.SHORTCUT).type(KeyCode.A).type(KeyCode.V).release(KeyCode.SHORTCUT);
        waitFor(() -> selected().equals(OptionalInt.of(8080)));
        waitFor(() -> robot.lookup("#map").query().isFocused());

        copy(robot, "ESTAB 0 0 10.0.0.5:41234 93.184.216.34:443 users:((\"x\",pid=812,fd=3))");
        robot.press(KeyCode.SHORTCUT).type(KeyCode.V).release(KeyCode.SHORTCUT);
        waitFor(() -> robot.lookup("#search").query().isFocused());
        waitFor(() -> text(robot, "#search-message").equals("Found 2 ports in what you pasted."));
        assertThat(map().hitsProperty().get()).isEqualTo(PortSet.of(443, 41234));
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.ENTER);
        waitFor(() -> selected().equals(OptionalInt.of(443)));

        // Into a text field of its own, Ctrl+V is nothing but a paste.
        waitUntilAtRest();
        robot.clickOn("#gaps-button");
        waitFor(() -> robot.lookup("#gap-filter").tryQuery().isPresent());
        robot.clickOn("#gap-filter");
        robot.press(KeyCode.SHORTCUT).type(KeyCode.V).release(KeyCode.SHORTCUT);
        assertThat(robot.lookup("#gap-filter").queryTextInputControl().getText())
                .startsWith("ESTAB");
        assertThat(selected()).hasValue(443);
        robot.clickOn("#gaps-button");
    }

    private static void copy(FxRobot robot, String text) {
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
    }

    @Test
    void searchInTheQueryLanguage_lightsUpItsPortsInBothLayouts_andEscEndsIt(FxRobot robot) throws Exception {
        robot.clickOn("#search");
        waitFor(() -> robot.lookup("#query-help").query().isVisible());
        robot.write("udp ye");
        waitFor(() -> text(robot, "#search-footer").endsWith("Tab: year:"));
        robot.type(KeyCode.TAB);
        waitFor(() -> text(robot, "#search-message").startsWith("“year:” wants a number"));
        robot.write("2006 user");
        waitFor(() -> text(robot, "#search-footer").equals("299 ports"));
        assertThat(texts(robot, "#suggestions")).contains("registered").contains("2006-");
        Colouring lit = map().colouringProperty().get();
        assertThat(lit.recedes(1129)).isFalse();
        assertThat(lit.recedes(1130)).isTrue();
        robot.type(KeyCode.ENTER);
        waitFor(() -> selected().equals(OptionalInt.of(1129)));
        waitUntilAtRest();
        waitFor(() -> robot.lookup("#map").query().isFocused());
        robot.write("h");
        waitUntilAtRest();
        assertThat(map().layout().id()).isEqualTo("hilbert");
        assertThat(map().colouringProperty().get().recedes(1130)).as("glows on").isTrue();
        robot.write("h");
        waitUntilAtRest();
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> map().hitsProperty().get().isEmpty());
        assertThat(map().colouringProperty().get().recedes(1130)).isFalse();
        assertThat(selected()).as("Esc ends one thing at a time").hasValue(1129);
    }

    @Test
    void everythingElse_whenItComes_leavesTheMapInItsPlace(FxRobot robot) {
        Node map = robot.lookup("#map").query();
        Scene shown = map.getScene();
        robot.interact(() -> {
            MapPane first = new MapPane(Atlas.mapModel(AtlasData.of(Registry.embedded())));
            Opening alone = new Opening(first);
            new Scene(alone, shown.getWidth(), shown.getHeight());
            alone.resize(shown.getWidth(), shown.getHeight());
            alone.layout();
            assertThat(first.getLayoutX()).isEqualTo(map.localToScene(0, 0).getX());
            assertThat(first.getLayoutY()).isEqualTo(map.localToScene(0, 0).getY());
            assertThat(first.getWidth()).isEqualTo(((MapPane) map).getWidth());
            assertThat(first.getHeight()).isEqualTo(((MapPane) map).getHeight());
        });
    }

    @Test
    void clickOnTheMap_selectsThePortUnderThePointer(FxRobot robot) throws Exception {
        Node map = robot.lookup("#map").query();
        var cell = map().viewport().cell(30000, map().layout());
        robot.clickOn(map.localToScreen(cell.x() + 0.5, cell.y() + 0.5));
        waitUntilAtRest();
        assertThat(selected()).isEqualTo(OptionalInt.of(30000));
        assertThat(map().viewport().cellHeight()).isGreaterThanOrEqualTo(28);
    }

    /// The robot's wheel does nothing on the headless platform, so the event is fired at the map itself.
    @Test
    void wheelOverAPort_comesCloserAndKeepsItUnderThePointer(FxRobot robot) throws Exception {
        Node node = robot.lookup("#map").query();
        var cell = map().viewport().cell(30000, map().layout());
        double x = cell.x() + cell.width() / 2.0;
        double y = cell.y() + cell.height() / 2.0;
        for (int notch = 0; notch < 9; notch++) {
            robot.interact(() -> node.fireEvent(wheel(node.localToScene(x, y), 40)));
        }
        waitUntilAtRest();
        assertThat(map().viewport().cellHeight()).isGreaterThan(10);
        assertThat(map().viewport().portAt(x, y, map().layout())).hasValue(30000);
    }

    @Test
    void dragOfTheMap_movesItWithTheHand(FxRobot robot) throws Exception {
        robot.interact(() -> map().lookAt(30000, 30));
        Node node = robot.lookup("#map").query();
        double before = map().viewport().originX();
        // Who rests before letting go does not fling it.
        robot.drag(node, MouseButton.PRIMARY).moveBy(-60, 0).sleep(150).drop();
        assertThat(map().viewport().originX())
                .isEqualTo(before - 60 * node.getScene().getWindow().getRenderScaleX());
        assertThat(selected()).isEmpty();
    }

    @Test
    void gapsSwitchAndThemeButton_changeTheMap(FxRobot robot) {
        assertThat(map().gapsShownProperty().get()).isTrue();
        robot.clickOn("#show").clickOn("#gaps");
        assertThat(map().gapsShownProperty().get()).isFalse();
        Theme before = map().themeProperty().get();
        robot.clickOn("#theme");
        assertThat(map().themeProperty().get()).isNotEqualTo(before);
        assertThat(atlas.root().getStyleClass())
                .contains(before == Theme.DARK ? "light" : "dark")
                .doesNotContain(before == Theme.DARK ? "dark" : "light");
    }

    @Test
    void letterG_goesThroughTheGaps_andQuestionMarkShowsTheKeys(FxRobot robot) throws Exception {
        robot.clickOn("#search").write("793").type(KeyCode.ENTER);
        waitUntilAtRest();
        robot.write("g");
        waitFor(() -> selected().equals(OptionalInt.of(803)));
        robot.write("G");
        waitFor(() -> selected().equals(OptionalInt.of(781)));
        waitUntilAtRest();
        robot.write("?");
        waitFor(() -> robot.lookup("#keys").query().isVisible());
        assertThat(texts(robot, "#keys")).contains("Shift+G");
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> !robot.lookup("#keys").query().isVisible());
        waitFor(() -> robot.lookup("#map").query().isFocused());
    }

    @Test
    void searchOfARange_showsAllOfIt_andLinkOfTheStrip_leadsToTheNeighbour(FxRobot robot) throws Exception {
        robot.clickOn("#search").write("788-799").type(KeyCode.ENTER);
        waitUntilAtRest();
        for (int port : new int[] {788, 799}) {
            var cell = map().viewport().cell(port, map().layout());
            assertThat(cell.within(map().viewport().grid())).isEqualTo(cell);
        }
        assertThat(selected()).hasValue(788);
        robot.clickOn("780 wpgs");
        waitFor(() -> selected().equals(OptionalInt.of(780)));
    }

    @Test
    void letterH_morphsToHilbert_aClickFindsThePortThere_andBackItIsStillInView(FxRobot robot) throws Exception {
        Node node = robot.lookup("#map").query();
        robot.clickOn("#map").type(KeyCode.ESCAPE).type(KeyCode.HOME);
        waitUntilAtRest();
        List<Boolean> moments = new ArrayList<>();
        robot.interact(() -> map().passageProperty().subscribe(moment -> moments.add(moment != null)));
        robot.write("h");
        waitUntilAtRest();
        assertThat(moments).as("seen on the way").contains(true).endsWith(false);
        assertThat(map().layout().id()).isEqualTo("hilbert");
        assertThat(robot.lookup("#layout").queryComboBox().getValue()).isSameAs(map().layout());
        assertThat(map().viewport().isWhole()).isTrue();
        waitFor(() -> text(robot, "#facts-line").endsWith("1 square = 4096"));

        // The last port of the curve, in the upper right corner.
        var grid = map().viewport().grid();
        robot.clickOn(node.localToScreen(grid.right() - 0.5, grid.y() + 0.5));
        waitUntilAtRest();
        assertThat(selected()).hasValue(65535);
        robot.clickOn("#search").write("793").type(KeyCode.ENTER);
        waitUntilAtRest();
        assertInView(793);
        waitFor(() -> text(robot, "#facts-line").endsWith("within 0–4095"));
        waitFor(node::isFocused);
        robot.write("h");
        waitUntilAtRest();
        assertThat(map().layout().id()).isEqualTo("rows");
        assertThat(selected()).hasValue(793);
        assertInView(793);

        robot.clickOn("#layout").type(KeyCode.DOWN).type(KeyCode.ENTER);
        waitFor(() -> map().layout().id().equals("hilbert"));
        waitUntilAtRest();
        robot.interact(() -> atlas.root().getScene().getWindow().hide());
        Session session = new SessionFile(data).load();
        assertThat(session.map().layout()).hasValue("hilbert");
        robot.interact(() -> opening = window(session).show(new Stage()));
        atlas = opening.join();
        assertThat(map().layout().id()).isEqualTo("hilbert");
        assertInView(793);
    }

    private void assertInView(int port) {
        var cell = map().viewport().cell(port, map().layout());
        assertThat(cell.within(map().viewport().grid())).isEqualTo(cell);
    }

    @Test
    void windowClosedAndReopened_looksAsBefore(FxRobot robot) throws Exception {
        robot.clickOn("#search").write("5432").type(KeyCode.ENTER);
        waitUntilAtRest();
        double height = map().viewport().cellHeight();
        robot.interact(() -> atlas.root().getScene().getWindow().hide());
        Session session = new SessionFile(data).load();
        assertThat(session.map().selectedPort()).hasValue(5432);
        robot.interact(() -> opening = window(session).show(new Stage()));
        atlas = opening.join();
        assertThat(selected()).hasValue(5432);
        assertThat(map().viewport().cellHeight()).isEqualTo(height);
    }

    @Test
    void aListenerThatComes_isMarkedListedAndLeadsToItsPort(FxRobot robot) throws Exception {
        waitFor(() -> text(robot, "#facts-line").contains("listening here"));
        robot.clickOn("#map").type(KeyCode.HOME);
        waitUntilAtRest();
        robot.write("l");
        waitFor(() -> robot.lookup("#listeners").query().isVisible());
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            int port = listener.getLocalPort();
            waitFor(() -> map().marksProperty().get().stream().anyMatch(mark -> mark.port() == port && mark.fresh()));
            robot.clickOn("#listeners-filter").write(":" + port);
            robot.clickOn(Integer.toString(port));
            waitFor(() -> selected().equals(OptionalInt.of(port)));
            waitUntilAtRest();
            assertThat(texts(robot, "#listeners")).contains(OWN_PID).contains("this machine only");
        }
        robot.clickOn("What has changed");
        waitFor(() -> texts(robot, "#listeners").contains("no longer listens"));
    }

    @Test
    void letterN_proposesAPort_enterFliesThere_andTheCheckFindsNothing(FxRobot robot) throws Exception {
        assertThat(robot.lookup("#pick").tryQuery())
                .as("made when it is asked for")
                .isEmpty();
        robot.clickOn("#map").type(KeyCode.HOME);
        waitUntilAtRest();
        robot.write("n");
        waitFor(() -> robot.lookup("#pick-list").tryQuery().isPresent()
                && !robot.lookup("#pick-list").queryListView().getItems().isEmpty());
        waitFor(() -> robot.lookup("#pick-list").query().isFocused());
        robot.type(KeyCode.ENTER);
        waitUntilAtRest();
        int port = selected().orElseThrow();
        assertThat(texts(robot, "#pick-list")).contains(Integer.toString(port));
        assertThat(text(robot, "#port-status")).startsWith("Unassigned");
        waitFor(() -> robot.lookup("#map").query().isFocused());
        robot.type(KeyCode.ENTER);
        waitFor(() -> text(robot, "#answer").startsWith("No socket on this computer holds " + port));
        robot.write("n").type(KeyCode.DOWN);
        robot.clickOn("#pick-near").write("8080").type(KeyCode.ENTER);
        waitFor(() -> text(robot, "#pick-message").startsWith("8080 itself is out: assigned by IANA."));
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> !robot.lookup("#pick").query().getParent().isVisible());
        waitFor(() -> robot.lookup("#map").query().isFocused());
        robot.interact(() -> robot.lookup("#pick-button").queryButton().fire());
        waitFor(() -> robot.lookup("#pick").query().getParent().isVisible());
        robot.type(KeyCode.ESCAPE).type(KeyCode.ESCAPE);
        waitFor(() -> selected().isEmpty());
        robot.clickOn("A port for my service");
        waitFor(() -> robot.lookup("#pick").query().getParent().isVisible());
    }

    @Test
    void checkWhatISelect_tellsTheListenerWithItsProcess_andIsRemembered(FxRobot robot) throws Exception {
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            robot.clickOn("443");
            waitUntilAtRest();
            robot.clickOn("#check-selected");
            waitFor(() -> text(robot, "#answer-time").startsWith("Checked at "));
            robot.clickOn("#search")
                    .write(Integer.toString(listener.getLocalPort()))
                    .type(KeyCode.ENTER);
            waitFor(() -> text(robot, "#answer").contains(OWN_PID));
            assertThat(text(robot, "#answer-scope")).contains("Not seen: ");
            robot.write("e");
            waitFor(() -> texts(robot, "#evidence").contains("Directory"));
            assertThat(texts(robot, "#evidence"))
                    .contains("(" + OWN_PID + ")")
                    .contains("Directory " + Path.of("").toAbsolutePath())
                    .contains("127.0.0.1:" + listener.getLocalPort())
                    .doesNotContain("What was tried");
        }
        robot.interact(() -> atlas.root().getScene().getWindow().hide());
        assertThat(new SessionFile(data).load().pane().selectionChecked()).isTrue();
        new SessionFile(data).save(Session.NEW);
    }

    @Test
    void layerMismatch_chosenByKeyboard_countsAPortHeldInAGap(FxRobot robot) throws Exception {
        int port = Sockets.unheldPort();
        while (Registry.embedded().gapAt(port) == null) {
            port = Sockets.unheldPort();
        }
        int held = port;
        waitFor(() -> robot.lookup("#search").query().isFocused());
        robot.type(KeyCode.TAB);
        waitFor(() -> robot.lookup("#layer").query().isFocused());
        assertThat(texts(robot, "#layer")).contains("Registry");
        assertThat(texts(robot, "#legend")).contains("assigned 6,357");
        robot.type(KeyCode.DOWN);
        waitFor(() -> texts(robot, "#layer").contains("Mismatch"));
        waitFor(() -> texts(robot, "#legend").contains("cannot tell"));
        try (ServerSocket listener = new ServerSocket(held, 5, InetAddress.getLoopbackAddress())) {
            waitFor(() -> map().colouringProperty().get().swatch(held).flagged());
            robot.interact(() -> {
                Colouring shown = map().colouringProperty().get();
                long alike = IntStream.range(0, 65536)
                        .filter(each -> shown.swatch(each).equals(shown.swatch(held)))
                        .count();
                assertThat(alike).isPositive();
                assertThat(texts(robot, "#legend")).containsPattern("\\bunassigned " + alike + "\\b");
            });
            robot.clickOn("#search")
                    .write(Integer.toString(listener.getLocalPort()))
                    .type(KeyCode.ENTER);
            waitUntilAtRest();
            assertThat(text(robot, "#port-mismatch"))
                    .startsWith("Mismatch: assigned to nobody, ")
                    .contains(OWN_PID);
        }
        waitFor(() -> !map().colouringProperty().get().swatch(held).flagged());
        assertThat(robot.lookup("#port-mismatch").query().isVisible()).isFalse();
        robot.interact(() -> atlas.root().getScene().getWindow().hide());
        Session session = new SessionFile(data).load();
        robot.interact(() -> opening = window(session).show(new Stage()));
        atlas = opening.join();
        assertThat(texts(robot, "#layer")).contains("Mismatch");
        waitFor(() -> texts(robot, "#legend").contains("cannot tell"));
    }

    /// From the search by Tab to the layers, down to Age, on to the slider, Play, Pause, and an entry of the legend.
    @Test
    void layerAge_byKeyboard_playsPausesAndShowsAnEntryAlone(FxRobot robot) throws Exception {
        waitFor(() -> robot.lookup("#search").query().isFocused());
        robot.type(KeyCode.TAB);
        waitFor(() -> robot.lookup("#layer").query().isFocused());
        assertThat(robot.lookup("#parameter").tryQuery())
                .as("made when it is asked for")
                .isEmpty();
        for (int steps = 0; steps < 8 && !texts(robot, "#layer").contains("Age"); steps++) {
            robot.type(KeyCode.DOWN);
        }
        assertThat(texts(robot, "#layer")).contains("Age");
        waitFor(() -> robot.lookup("#parameter").query().isVisible());
        assertThat(texts(robot, "#legend")).contains("dated 2,452").contains("undated 3,905");
        robot.interact(() -> robot.lookup("#map").query().requestFocus());
        robot.type(KeyCode.TAB);
        waitFor(() -> robot.lookup("#parameter-play").query().isFocused());
        robot.type(KeyCode.SPACE);
        waitFor(() -> text(robot, "#parameter-play").equals("Pause"));
        waitFor(() -> text(robot, "#parameter-value").compareTo("1995") > 0);
        robot.type(KeyCode.SPACE);
        waitFor(() -> text(robot, "#parameter-play").equals("Play"));
        String paused = text(robot, "#parameter-value");
        assertThat(Integer.parseInt(paused)).isBetween(1996, 2025);
        Colouring then = map().colouringProperty().get();
        WaitForAsyncUtils.sleep(500, TimeUnit.MILLISECONDS);
        assertThat(text(robot, "#parameter-value")).isEqualTo(paused);
        robot.type(KeyCode.TAB);
        waitFor(() -> robot.lookup("#parameter-slider").query().isFocused());
        robot.type(KeyCode.RIGHT);
        waitFor(() -> text(robot, "#parameter-value").equals(Integer.toString(Integer.parseInt(paused) + 1)));
        robot.type(KeyCode.LEFT);
        waitFor(() -> text(robot, "#parameter-value").equals(paused));
        assertThat(map().colouringProperty().get()).isEqualTo(then);
        robot.type(KeyCode.TAB).type(KeyCode.TAB);
        waitFor(() -> legendEntry(robot, "undated").isFocused());
        robot.type(KeyCode.ENTER);
        waitFor(() -> map().colouringProperty().get().recedes(9418));
        assertThat(map().colouringProperty().get().recedes(22)).isFalse();
        assertThat(text(robot, "#legend-words")).isEqualTo("Only undated: 3,905 ports. Esc shows all.");
        assertThat(legendEntry(robot, "undated").isFocused()).isTrue();
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> !map().colouringProperty().get().recedes(9418));
        assertThat(robot.lookup("#legend-words").query().isVisible()).isFalse();
        robot.clickOn(legendEntry(robot, "undated"));
        waitFor(() -> map().colouringProperty().get().recedes(9418));
        robot.clickOn(legendEntry(robot, "undated"));
        waitFor(() -> !map().colouringProperty().get().recedes(9418));
    }

    @Test
    void letterT_goesThroughTheTransports_andEscEndsAnIsolationFirst(FxRobot robot) throws Exception {
        robot.clickOn("#search").write("793").type(KeyCode.ENTER);
        waitUntilAtRest();
        waitFor(() -> robot.lookup("#map").query().isFocused());
        robot.write("t");
        waitFor(() -> texts(robot, "#transport").contains("TCP"));
        assertThat(texts(robot, "#legend")).contains("unlisted");
        robot.write("t");
        waitFor(() -> texts(robot, "#transport").contains("UDP"));
        assertThat(text(robot, "#port-line")).endsWith("UDP unassigned");
        robot.clickOn(legendEntry(robot, "assigned"));
        waitFor(() -> map().colouringProperty().get().recedes(793));
        robot.interact(() -> robot.lookup("#map").query().requestFocus());
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> !map().colouringProperty().get().recedes(793));
        assertThat(selected()).hasValue(793);
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> selected().isEmpty());
        robot.write("ttt");
        waitFor(() -> texts(robot, "#transport").contains("Any"));
        assertThat(texts(robot, "#legend")).doesNotContain("unlisted");
    }

    private static Node legendEntry(FxRobot robot, String text) {
        return robot.lookup("#legend .legend-entry")
                .match(node -> ((Labeled) node).getText().startsWith(text + " "))
                .query();
    }

    /// O, down to the box, Space: the map draws it, and its words have the numbers of this system.
    @Test
    @EnabledOnOs(OS.LINUX)
    void overlayTurnedOnByKeyboard_isDrawnAndTold(FxRobot robot) throws Exception {
        String[] setting = Files.readAllLines(Path.of("/proc/sys/net/ipv4/ip_local_port_range"))
                .getFirst()
                .split("\\s+", -1);
        waitFor(() -> !atlas.model().overlays().allProperty().get().isEmpty());
        robot.clickOn("#map").type(KeyCode.HOME);
        waitUntilAtRest();
        robot.write("o");
        waitFor(() -> robot.lookup("#gaps").query().isFocused());
        for (int step = 0; step < 10 && !robot.lookup("#ephemeral").query().isFocused(); step++) {
            robot.type(KeyCode.TAB);
        }
        waitFor(() -> robot.lookup("#ephemeral").query().isFocused());
        assertThat(map().overdrawProperty().get().overlays()).isEmpty();
        robot.type(KeyCode.SPACE);
        waitFor(() -> map().overdrawProperty().get().overlays().size() == 1);
        assertThat(map().overdrawProperty().get().overlays().getFirst().runs())
                .containsExactly(new PortOverlay.Run(Integer.parseInt(setting[0]), Integer.parseInt(setting[1])));
        assertThat(text(robot, "#ephemeral-sentence"))
                .contains("net.ipv4.ip_local_port_range = " + setting[0] + " " + setting[1]);
        assertThat(texts(robot, "#overlay-key")).contains(setting[0] + "–" + setting[1]);
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> robot.lookup("#map").query().isFocused());
        robot.clickOn("#search").write(setting[0]).type(KeyCode.ENTER);
        waitUntilAtRest();
        assertThat(texts(robot, "#detail")).contains("net.ipv4.ip_local_port_range = " + setting[0]);
        robot.interact(() -> atlas.root().getScene().getWindow().hide());
        assertThat(new SessionFile(data).load().shown().overlays()).containsExactly("ephemeral");
    }

    @Test
    void connectionsTurnedOn_drawTheConnectionOfThisTest(FxRobot robot) throws Exception {
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
            assertThat(texts(robot, "#overlay-key")).contains("connection");
            robot.write("o");
            waitFor(() -> robot.lookup("#connections").queryAs(CheckBox.class).isSelected());
            assertThat(text(robot, "#connections-sentence")).contains("probably");
            robot.clickOn("#connections");
            waitFor(() -> threads().isEmpty());
        }
    }

    private List<PortThread> threads() {
        return map().overdrawProperty().get().threads().threads();
    }

    @Test
    void aWatchedListener_whenItStops_isTold_andRememberedInTheNextRun(FxRobot robot) throws Exception {
        assertThat(robot.lookup("#listeners-table").tryQuery())
                .as("a table that nobody has asked for")
                .isEmpty();
        waitFor(() -> text(robot, "#facts-line").contains("listening here"));
        int port;
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            port = listener.getLocalPort();
            robot.clickOn("#map").type(KeyCode.HOME);
            waitUntilAtRest();
            robot.write("l");
            waitFor(() -> robot.lookup("#listeners-filter").query().isFocused());
            robot.write(":" + port);
            waitFor(() -> robot.lookup(Integer.toString(port)).tryQuery().isPresent());
            robot.clickOn(Integer.toString(port));
            waitFor(() -> selected().equals(OptionalInt.of(port)));
            waitUntilAtRest();
            assertThat(text(robot, "#watch")).isEqualTo("☆");
            robot.type(KeyCode.W);
            waitFor(() -> text(robot, "#watch").equals("★"));
        }
        waitFor(() -> robot.lookup("#notice").query().isVisible());
        assertThat(texts(robot, "#notice")).contains(OWN_PID + ") no longer listens on TCP " + port);
        robot.clickOn("#map").type(KeyCode.ESCAPE);
        waitFor(() -> !robot.lookup("#notice").query().isVisible());
        waitUntilAtRest();
        assertThat(selected())
                .as("the port clicked on, which Esc has left selected")
                .isPresent();
        String before = text(robot, "#watch");
        robot.write("w");
        waitFor(() -> !text(robot, "#watch").equals(before));
        robot.clickOn("#watch");
        waitFor(() -> text(robot, "#watch").equals(before));
        robot.interact(() -> atlas.root().getScene().getWindow().hide());
        assertThat(new SessionFile(data).load().live().watched()).contains(port);
    }

    private static ScrollEvent wheel(Point2D inScene, double turned) {
        double x = inScene.getX();
        double y = inScene.getY();
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                x,
                y,
                x,
                y,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                turned,
                0,
                turned,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    private MapViewModel map() {
        return atlas.model().map();
    }

    private OptionalInt selected() {
        return map().selectedPortProperty().get();
    }

    private void waitUntilAtRest() throws TimeoutException {
        WaitForAsyncUtils.waitForFxEvents();
        waitFor(() ->
                map().flightProperty().get() == null && map().passageProperty().get() == null);
    }

    private static void waitFor(java.util.concurrent.Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    /// All texts inside a node, in order, a blank between them.
    private static String texts(FxRobot robot, String query) {
        return texts(robot.lookup(query).query()).replaceAll("\\s+", " ");
    }

    private static String texts(Node node) {
        String own = node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
        return node instanceof Parent parent
                ? own + " "
                        + parent.getChildrenUnmodifiable().stream()
                                .map(JourneyTest::texts)
                                .collect(Collectors.joining(" "))
                : own;
    }
}
