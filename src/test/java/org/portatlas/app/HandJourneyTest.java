package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.ServerSocket;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TitledPane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.portatlas.machine.Sockets;

/// Looking by hand in the window: the system's own command, run on request, with the line that decides.
@Tag("journey")
@EnabledOnOs(OS.LINUX)
class HandJourneyTest extends RunningAtlas {
    @Test
    void command_isRunOnRequest_andItsDecidingLineIsMarkedAndExplained() throws Exception {
        try (ServerSocket listener = Sockets.listener("127.0.0.1")) {
            int port = listener.getLocalPort();
            search(Integer.toString(port));
            unfold();
            assertThat(robot.lookup("#hand-output").tryQuery())
                    .as("nothing runs by itself")
                    .isEmpty();
            runFirst();
            waitFor(() -> robot.lookup("#hand-sentence").tryQuery().isPresent());
            assumeThat(text("#hand-sentence")).as("ss is here").doesNotContain("is not on this computer");
            assertThat(text("#hand-sentence")).isEqualTo("The marked line decides: something waits on " + port + ".");
            ListView<?> output = robot.lookup("#hand-output").queryListView();
            waitFor(() -> !output.lookupAll(".hand-deciding").isEmpty());
            ListCell<?> marked = (ListCell<?>) output.lookup(".hand-deciding");
            assertThat(marked.getText())
                    .contains("127.0.0.1")
                    .contains(":" + port + " ")
                    .contains("LISTEN");
            assertThat(texts(".hand-deciding .hand-sign")).contains("▶");
            assertThat(texts("#hand-columns"))
                    .contains("State LISTEN waits for connections")
                    .contains("its own port is " + port + ", on this machine only");
        }
        search("793");
        assertThat(robot.lookup("#hand-output").tryQuery()).isEmpty();
        runFirst();
        waitFor(() -> robot.lookup("#hand-sentence").tryQuery().isPresent());
        assertThat(text("#hand-sentence")).startsWith("No line has 793 as its own port: ss sees nothing wait there.");
        assertThat(robot.lookup("#hand-columns").tryQuery()).isEmpty();
    }

    private void unfold() throws TimeoutException {
        TitledPane pane = robot.lookup("#by-hand").queryAs(TitledPane.class);
        robot.interact(() -> pane.setExpanded(true));
        waitFor(() -> robot.lookup(".hand-run").queryAll().size() == 3);
    }

    private void runFirst() throws TimeoutException {
        waitFor(() -> !robot.lookup(".hand-run").queryAll().isEmpty());
        robot.interact(() ->
                robot.lookup(".hand-run").<Button>queryAll().iterator().next().fire());
    }
}
