package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.portatlas.store.Session;

/// What happens on this machine while one looks, in the real application: real sockets come and go.
@Tag("journey")
class MachineJourneyTest extends RunningAtlas {
    @BeforeEach
    void readOften() {
        robot.interact(() -> atlas().model().live().secondsProperty().set(1));
    }

    @Test
    void aListenerThatComes_isMarkedListedAndLeadsToItsPort() throws Exception {
        waitFor(() -> text("#facts-line").contains("listening here"));
        robot.clickOn("#map").type(KeyCode.HOME);
        waitUntilAtRest();
        robot.write("l");
        waitFor(() -> node("#listeners").isVisible());
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            int port = listener.getLocalPort();
            waitFor(() -> map().marksProperty().get().stream().anyMatch(mark -> mark.port() == port && mark.fresh()));
            robot.clickOn("#listeners-filter").write(":" + port);
            robot.clickOn(Integer.toString(port));
            waitFor(() -> selected().equals(OptionalInt.of(port)));
            waitUntilAtRest();
            assertThat(texts("#listeners")).contains(OWN_PID).contains("this machine only");
        }
        robot.clickOn("What has changed");
        waitFor(() -> texts("#listeners").contains("no longer listens"));
    }

    @Test
    void letterN_proposesAPort_enterFliesThere_andTheCheckFindsNothing() throws Exception {
        assertThat(robot.lookup("#pick").tryQuery())
                .as("made when it is asked for")
                .isEmpty();
        robot.clickOn("#map").type(KeyCode.HOME);
        waitUntilAtRest();
        robot.write("n");
        waitFor(() -> robot.lookup("#pick-list").tryQuery().isPresent()
                && !robot.lookup("#pick-list").queryListView().getItems().isEmpty());
        waitFor(() -> node("#pick-list").isFocused());
        robot.type(KeyCode.ENTER);
        waitUntilAtRest();
        int port = selected().orElseThrow();
        assertThat(texts("#pick-list")).contains(Integer.toString(port));
        assertThat(text("#port-status")).startsWith("Unassigned");
        waitFor(() -> node("#map").isFocused());
        robot.type(KeyCode.ENTER);
        waitFor(() -> text("#answer").startsWith("No socket on this computer holds " + port));
        robot.write("n").type(KeyCode.DOWN);
        robot.clickOn("#pick-near").write("8080").type(KeyCode.ENTER);
        waitFor(() -> text("#pick-message").startsWith("8080 itself is out: assigned by IANA."));
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> !node("#pick").getParent().isVisible());
        waitFor(() -> node("#map").isFocused());
        robot.interact(() -> robot.lookup("#pick-button").queryButton().fire());
        waitFor(() -> node("#pick").getParent().isVisible());
        robot.type(KeyCode.ESCAPE).type(KeyCode.ESCAPE);
        waitFor(() -> selected().isEmpty());
        robot.clickOn("A port for my service");
        waitFor(() -> node("#pick").getParent().isVisible());
    }

    @Test
    void checkWhatISelect_tellsTheListenerWithItsProcess_andIsRemembered() throws Exception {
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            robot.clickOn("443");
            waitUntilAtRest();
            robot.clickOn("#check-selected");
            waitFor(() -> text("#answer-time").startsWith("Checked at "));
            robot.clickOn("#search")
                    .write(Integer.toString(listener.getLocalPort()))
                    .type(KeyCode.ENTER);
            waitFor(() -> text("#answer").contains(OWN_PID));
            assertThat(text("#answer-scope")).contains("Not seen: ");
            robot.write("e");
            waitFor(() -> texts("#evidence").contains("Directory"));
            assertThat(texts("#evidence"))
                    .contains("(" + OWN_PID + ")")
                    .contains("Directory " + Path.of("").toAbsolutePath())
                    .contains("127.0.0.1:" + listener.getLocalPort())
                    .doesNotContain("What was tried");
        }
        Session unused = hide();
        assertThat(files().settings().load().value().selectionChecked()).isTrue();
    }

    @Test
    void aWatchedListener_whenItStops_isTold_andRememberedInTheNextRun() throws Exception {
        assertThat(robot.lookup("#listeners-table").tryQuery())
                .as("a table that nobody has asked for")
                .isEmpty();
        waitFor(() -> text("#facts-line").contains("listening here"));
        int port;
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            port = listener.getLocalPort();
            robot.clickOn("#map").type(KeyCode.HOME);
            waitUntilAtRest();
            robot.write("l");
            waitFor(() -> node("#listeners-filter").isFocused());
            robot.write(":" + port);
            waitFor(() -> robot.lookup(Integer.toString(port)).tryQuery().isPresent());
            robot.clickOn(Integer.toString(port));
            waitFor(() -> selected().equals(OptionalInt.of(port)));
            waitUntilAtRest();
            assertThat(text("#watch")).isEqualTo("☆");
            robot.type(KeyCode.W);
            waitFor(() -> text("#watch").equals("★"));
        }
        waitFor(() -> node("#notice").isVisible());
        assertThat(texts("#notice")).contains(OWN_PID + ") no longer listens on TCP " + port);
        robot.clickOn("#map").type(KeyCode.ESCAPE);
        waitFor(() -> !node("#notice").isVisible());
        waitUntilAtRest();
        assertThat(selected())
                .as("the port clicked on, which Esc has left selected")
                .isPresent();
        String before = text("#watch");
        robot.write("w");
        waitFor(() -> !text("#watch").equals(before));
        robot.clickOn("#watch");
        waitFor(() -> text("#watch").equals(before));
        assertThat(hide().live().watched()).contains(port);
    }
}
