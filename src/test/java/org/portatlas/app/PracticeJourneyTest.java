package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portatlas.machine.Sockets;
import org.portatlas.map.Mark;

/// What learners do without a lesson: make a socket of the application's own on a port, see its mark, check it, and
/// end it.
@Tag("journey")
class PracticeJourneyTest extends RunningAtlas {
    private static final String OWN = "Port Atlas itself: a practice socket, until ";

    @ParameterizedTest
    @CsvSource({
        "'TCP, listening on 127.0.0.1', listens on TCP, listening",
        "'TCP, listening on ::1', listens on TCP, listening",
        "'TCP, listening on 127.0.0.1 and ::1', listens on TCP, listening",
        "'UDP, bound to 127.0.0.1', receives datagrams on UDP, bound",
        "'TCP, bound to 127.0.0.1, not listening', has reserved TCP, taken-silent"
    })
    void practice_isBegun_marked_checked_andEnded(String kind, String says, String verdict) throws Exception {
        int port = begin(Sockets.unheldPort(), kind);
        waitFor(() -> isOwnMark(port));
        waitUntilToldAsHeld();
        assertThat(texts("#practice-key")).contains("Practice socket of Port Atlas itself: " + port);
        assertThat(text("#practice-line"))
                .startsWith("Practice socket: " + kind + ". ")
                .containsPattern("[12]:\\d\\d left");

        check();
        waitFor(() -> text("#answer").contains(OWN));
        assertThat(text("#answer")).contains(OWN_PID).contains(says + " " + port);
        robot.interact(atlas().model().detail()::turnEvidence);
        waitFor(() -> texts("#evidence").contains("Verdict"));
        assertThat(texts("#evidence"))
                .contains("Verdict " + verdict + " ")
                .contains("Exposure this machine only")
                .contains("Held by " + OWN)
                .doesNotContain("Exposure all interfaces");
        // The one program that must not be offered to be ended.
        assertThat(texts("#answer-actions")).doesNotContain("kill");

        robot.clickOn("#practice-end");
        waitFor(() -> mark(port).isEmpty());
        waitFor(() -> !node("#practice-key").isVisible());
        assertThat(node("#practise").isVisible()).isTrue();
        check();
        waitFor(() -> text("#answer").startsWith("No socket on this computer holds " + port));
    }

    @Test
    void connectionInTimeWait_isMarkedAndNamed_thoughOnlyTheSystemEndsIt() throws Exception {
        int port = begin(Sockets.unheldPort(), "TCP, a connection left in TIME_WAIT");
        waitFor(() -> isOwnMark(port));
        assertThat(text("#practice-line"))
                .contains("TIME_WAIT")
                .doesNotContain("1:01")
                .doesNotContain("2:00");
        assertThat(node("#practice-end").isVisible()).isFalse();
        check();
        waitFor(() -> text("#answer").contains("It was " + OWN));
        assertThat(text("#answer")).startsWith("Nothing listens. A connection on " + port);
    }

    @Test
    void practice_isNamedInTheTable_hasClients_andStaysMarkedWhileLiveIsOff() throws Exception {
        int port = begin(Sockets.unheldPort(), "TCP, listening on 127.0.0.1");
        focusMap();
        robot.write("l");
        waitFor(() -> texts("#listeners").contains(OWN));
        waitUntilToldAsHeld();
        robot.clickOn("#practice-connect");
        waitFor(() -> text("#practice-words").startsWith("5 clients are connected"));
        waitFor(() -> atlas().model().connections().threadsProperty().get().fans().stream()
                .anyMatch(fan -> fan.service() == port && fan.connections() == 5));
        robot.interact(() -> atlas().model().live().liveProperty().set(false));
        waitFor(() -> map().marksProperty().get().size() == 1);
        assertThat(isOwnMark(port)).isTrue();
        search("793");
        assertThat(node("#practise").isVisible())
                .as("System Ports belong to services")
                .isFalse();
        assertThat(text("#practice-words")).isEmpty();
    }

    @Test
    void portThatSomebodyHolds_isRefusedWithTheSystemsReason() throws Exception {
        try (ServerSocket holder = Sockets.listener("127.0.0.1")) {
            search(Integer.toString(holder.getLocalPort()));
            waitFor(() -> mark(holder.getLocalPort()).isPresent());
            waitUntilToldAsHeld();
            int port = begin(holder.getLocalPort(), "TCP, listening on 127.0.0.1");
            waitFor(() -> text("#practice-words").startsWith("Port " + port + " could not be taken on 127.0.0.1"));
            assertThat(text("#practice-words")).endsWith("The system says: Address already in use.");
            assertThat(node("#practise").isVisible()).isTrue();
            waitFor(() -> mark(port).isPresent());
            assertThat(isOwnMark(port)).isFalse();
            search("8080");
            assertThat(node("#practice-words").isVisible()).isFalse();
        }
    }

    private int begin(int port, String kind) throws TimeoutException, IOException {
        search(Integer.toString(port));
        robot.clickOn("#practise");
        waitFor(() -> !robot.lookup(kind).queryAll().isEmpty());
        robot.clickOn(kind);
        return port;
    }

    /// The pane says that the port is held, a little later than the map does, and stands still then: what is below it
    /// can be pressed.
    private void waitUntilToldAsHeld() throws TimeoutException {
        waitFor(() -> node("#port-mismatch").isVisible());
    }

    private void check() throws TimeoutException {
        focusMap();
        robot.type(KeyCode.ENTER);
    }

    private boolean isOwnMark(int port) {
        return mark(port).filter(Mark::own).isPresent();
    }

    private Optional<Mark> mark(int port) {
        return map().marksProperty().get().stream()
                .filter(each -> each.port() == port)
                .findFirst();
    }
}
