package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What people do who cannot use the picture, in the real application: the map as a table, by keyboard alone.
@Tag("journey")
class TwinJourneyTest extends RunningAtlas {
    @Test
    void letterD_showsTheMapAsATable_tiedToIt_andEscLeadsBack() throws Exception {
        robot.clickOn("#map").type(KeyCode.HOME);
        waitUntilAtRest();
        assertThat(robot.lookup("#twin-table").tryQuery())
                .as("made when it is asked for")
                .isEmpty();
        robot.write("d");
        waitFor(() -> node("#twin-filter").isFocused());
        waitFor(() -> rows().getItems().size() == 65536);
        robot.write("788-799");
        waitFor(() -> rows().getItems().size() == 12);
        assertThat(text("#twin-count")).isEqualTo("12 of 65,536");
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN);
        waitFor(() -> selected().isPresent());
        int port = selected().getAsInt();
        assertThat(port).isBetween(788, 790);
        waitFor(() -> text("#port-number").equals(Integer.toString(port)));
        robot.type(KeyCode.ENTER);
        waitUntilAtRest();
        assertThat(map().viewport().cellHeight()).isGreaterThanOrEqualTo(28);
        // What the map shows: one entry of its legend alone, and only the part in view.
        robot.interact(() -> atlas().model()
                .map()
                .layers()
                .isolate(map().layers().legend().getValue().stream()
                        .filter(entry -> entry.text().equals("assigned"))
                        .findFirst()
                        .orElseThrow()));
        waitFor(() -> rows().getItems().isEmpty());
        robot.clickOn("#twin-filter").eraseText(7);
        waitFor(() -> rows().getItems().size() == 6357);
        robot.clickOn("#twin-in-view");
        waitFor(() -> rows().getItems().size() < 300);
        robot.clickOn("#twin-in-view");
        waitFor(() -> rows().getItems().size() == 6357);
        robot.interact(() -> atlas().model().show(443, 443));
        waitFor(() -> Integer.valueOf(443).equals(rows().getSelectionModel().getSelectedItem()));
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> node("#map").isFocused());
        assertThat(node("#twin").getParent().isVisible()).isFalse();
        // In the small window of this test it is offered by the menu alone.
        robot.type(KeyCode.F10);
        waitFor(() -> robot.lookup("#menu-twin").tryQuery().isPresent());
        robot.clickOn("#menu-twin");
        waitFor(() -> node("#twin-filter").isFocused());
    }

    @Test
    void listenerThatComes_hasItsWordsInTheTable() throws Exception {
        robot.clickOn("#map").type(KeyCode.HOME);
        waitUntilAtRest();
        robot.write("d");
        waitFor(() -> node("#twin-filter").isFocused());
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            robot.write("here " + listener.getLocalPort());
            waitFor(() -> rows().getItems().size() == 1);
            waitFor(() -> robot.lookup("#twin-table .table-cell")
                    .match(node -> String.valueOf(((Labeled) node).getText()).startsWith("TCP listening"))
                    .tryQuery()
                    .isPresent());
        }
        waitFor(() -> rows().getItems().isEmpty());
    }

    @SuppressWarnings("unchecked")
    private TableView<Integer> rows() {
        return robot.lookup("#twin-table").queryAs(TableView.class);
    }
}
