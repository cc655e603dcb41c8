package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.portatlas.store.Session;
import org.portatlas.store.SessionFile;
import org.portatlas.view.map.MapViewModel;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What people do who cannot use the picture, in the real application: the map as a table, by keyboard alone.
@Tag("journey")
@ExtendWith({ApplicationExtension.class, QuietLog.class})
class TwinJourneyTest {
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
    void letterD_showsTheMapAsATable_tiedToIt_andEscLeadsBack(FxRobot robot) throws Exception {
        robot.clickOn("#map").type(KeyCode.HOME);
        waitUntilAtRest();
        assertThat(robot.lookup("#twin-table").tryQuery())
                .as("made when it is asked for")
                .isEmpty();
        robot.write("d");
        waitFor(() -> robot.lookup("#twin-filter").query().isFocused());
        waitFor(() -> rows(robot).getItems().size() == 65536);
        robot.write("788-799");
        waitFor(() -> rows(robot).getItems().size() == 12);
        assertThat(text(robot, "#twin-count")).isEqualTo("12 of 65,536");
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN);
        waitFor(() -> selected().isPresent());
        int port = selected().getAsInt();
        assertThat(port).isBetween(788, 790);
        assertThat(text(robot, "#port-number")).isEqualTo(Integer.toString(port));
        robot.type(KeyCode.ENTER);
        waitUntilAtRest();
        assertThat(map().viewport().cellHeight()).isGreaterThanOrEqualTo(28);
        // What the map shows: one entry of its legend alone, and only the part in view.
        robot.interact(() -> atlas.model()
                .map()
                .layers()
                .isolate(map().layers().legend().getValue().stream()
                        .filter(entry -> entry.text().equals("assigned"))
                        .findFirst()
                        .orElseThrow()));
        waitFor(() -> rows(robot).getItems().isEmpty());
        robot.clickOn("#twin-filter").eraseText(7);
        waitFor(() -> rows(robot).getItems().size() == 6357);
        robot.clickOn("#twin-in-view");
        waitFor(() -> rows(robot).getItems().size() < 300);
        robot.clickOn("#twin-in-view");
        waitFor(() -> rows(robot).getItems().size() == 6357);
        robot.interact(() -> atlas.model().show(443, 443));
        waitFor(() ->
                Integer.valueOf(443).equals(rows(robot).getSelectionModel().getSelectedItem()));
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> robot.lookup("#map").query().isFocused());
        assertThat(robot.lookup("#twin").query().getParent().isVisible()).isFalse();
        // In the small window of this test it is offered where the map's other looks are.
        robot.write("o");
        waitFor(() -> robot.lookup("#show-twin").tryQuery().isPresent());
        robot.clickOn("#show-twin");
        waitFor(() -> robot.lookup("#twin-filter").query().isFocused());
    }

    @Test
    void listenerThatComes_hasItsWordsInTheTable(FxRobot robot) throws Exception {
        robot.clickOn("#map").type(KeyCode.HOME);
        waitUntilAtRest();
        robot.write("d");
        waitFor(() -> robot.lookup("#twin-filter").query().isFocused());
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            robot.write("here " + listener.getLocalPort());
            waitFor(() -> rows(robot).getItems().size() == 1);
            waitFor(() -> robot.lookup("#twin-table .table-cell")
                    .match(node -> String.valueOf(((Labeled) node).getText()).startsWith("TCP listening"))
                    .tryQuery()
                    .isPresent());
        }
        waitFor(() -> rows(robot).getItems().isEmpty());
    }

    @SuppressWarnings("unchecked")
    private static TableView<Integer> rows(FxRobot robot) {
        return robot.lookup("#twin-table").queryAs(TableView.class);
    }

    private MapViewModel map() {
        return atlas.model().map();
    }

    private OptionalInt selected() {
        return map().selectedPortProperty().get();
    }

    private void waitUntilAtRest() throws TimeoutException {
        WaitForAsyncUtils.waitForFxEvents();
        waitFor(() -> map().flightProperty().get() == null);
    }

    private static void waitFor(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }
}
