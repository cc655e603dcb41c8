package org.portatlas.view.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.portatlas.ProcessorTime;
import org.portatlas.SwiftExtension;
import org.portatlas.SwiftRobot;
import org.portatlas.map.MapFrame;
import org.portatlas.registry.Registry;
import org.portatlas.view.Fxml;
import org.portatlas.view.map.MapViewModel;
import org.portatlas.view.map.TestMap;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The table in a window, tied to a map's model.
@ExtendWith(SwiftExtension.class)
class TwinPaneTest {
    private final FxRobot robot = new SwiftRobot();

    private static final Registry REGISTRY = Registry.embedded();

    /// Of a screen; measured 3 ms.
    private static final long FRAME = 16_000_000;

    private static final int MOST_TURNS = 300;

    @TempDir
    private Path directory;

    private final MapViewModel map = TestMap.of(REGISTRY);
    private final TwinViewModel model = new TwinViewModel(REGISTRY, map, ForkJoinPool.commonPool());
    private TwinPane pane;

    @Start
    void start(Stage stage) throws Exception {
        map.resize(MapFrame.of(800, 800, 1));
        pane = new TwinPane(model, () -> {});
        model.begin();
        model.shownProperty().set(true);
        Application.setUserAgentStylesheet(new atlantafx.base.theme.PrimerLight().getUserAgentStylesheet());
        StackPane window = new StackPane(pane);
        window.getStyleClass().addAll("window", "light");
        window.getStylesheets().add(Fxml.class.getResource("main/atlas.css").toExternalForm());
        stage.setScene(new Scene(window, 980, 500));
        stage.show();
    }

    private TwinTable table() {
        return robot.lookup("#twin-table").queryAs(TwinTable.class);
    }

    private void waitForRows(int rows) throws TimeoutException {
        waitFor(() -> table().getItems().size() == rows);
    }

    private static void waitFor(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        SwiftRobot.settle();
    }

    private String clipboard() {
        AtomicReference<String> copied = new AtomicReference<>("");
        robot.interact(() -> copied.set(Clipboard.getSystemClipboard().getString()));
        return copied.get();
    }

    private void type(String typed) {
        robot.interact(() -> model.filterProperty().set(typed));
    }

    @Test
    void everyPort_isARow_andShowingThemTakesNoTime() throws Exception {
        waitForRows(65536);
        PortRows rows = (PortRows) table().getItems();
        int[] all = IntStream.range(0, 65536).toArray();
        int[] half = IntStream.range(0, 65536).filter(port -> port % 2 == 0).toArray();
        long best = Long.MAX_VALUE;
        // Until it has been compiled.
        for (int turn = 0; turn < MOST_TURNS && (turn < 20 || best >= FRAME); turn++) {
            int[] next = turn % 2 == 0 ? half : all;
            long[] took = new long[1];
            robot.interact(() -> {
                ProcessorTime start = ProcessorTime.start();
                rows.show(next);
                table().layout();
                took[0] = start.nanos();
            });
            best = Math.min(best, took[0]);
        }
        assertThat(best).isLessThan(FRAME);
        assertThat(table().lookupAll(".table-row-cell")).as("only rows in view").hasSizeLessThan(60);
    }

    @Test
    void rowChosenByKeyboard_isSelectedOnTheMap_andEnterComesClose() throws Exception {
        waitForRows(65536);
        robot.clickOn("#twin-filter").write("788-799").type(KeyCode.ENTER);
        waitForRows(12);
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN);
        waitFor(() -> map.selectedPortProperty().get().isPresent());
        int port = map.selectedPortProperty().get().getAsInt();
        assertThat(port).isBetween(789, 791);
        assertThat(map.flightProperty().get()).as("the map stays where it is").isNull();
        robot.type(KeyCode.ENTER);
        waitFor(() -> map.flightProperty().get() != null);
        assertThat(table().isFocused()).isTrue();
    }

    @Test
    void portSelectedOnTheMap_isBroughtIntoView_andTheFocusStays() throws Exception {
        waitForRows(65536);
        robot.clickOn("#twin-filter");
        robot.interact(() -> map.select(40000));
        SwiftRobot.settle();
        assertThat(table().getSelectionModel().getSelectedItem()).isEqualTo(40000);
        VirtualFlow<?> flow = (VirtualFlow<?>) table().lookup(".virtual-flow");
        assertThat(40000)
                .isBetween(
                        flow.getFirstVisibleCell().getIndex(),
                        flow.getLastVisibleCell().getIndex());
        assertThat(robot.lookup("#twin-filter").query().isFocused()).isTrue();
        type("1-5");
        waitForRows(5);
        assertThat(table().getSelectionModel().getSelectedIndex()).isEqualTo(-1);
        assertThat(map.selectedPortProperty().get())
                .as("a filter selects nothing")
                .isEqualTo(OptionalInt.of(40000));
        type("");
        waitForRows(65536);
        assertThat(table().getSelectionModel().getSelectedItem()).isEqualTo(40000);
    }

    @Test
    void headOfAColumn_sorts_andTheOtherWayRound() throws Exception {
        waitForRows(65536);
        TableColumn<Integer, ?> year = table().getColumns().stream()
                .filter(column -> column.getText().equals("Registered"))
                .findFirst()
                .orElseThrow();
        robot.interact(() -> {
            year.setSortType(TableColumn.SortType.DESCENDING);
            table().getSortOrder().add(year);
        });
        waitFor(() -> table().getItems().getFirst() != 0);
        assertThat(year.getCellData(0)).isEqualTo(table().getItems().getFirst());
        assertThat(TwinColumn.REGISTERED.text(
                        model.answerProperty().get().facts(), table().getItems().getFirst()))
                .startsWith("202");
        robot.interact(() -> year.setSortType(TableColumn.SortType.ASCENDING));
        waitFor(() -> TwinColumn.REGISTERED
                .text(model.answerProperty().get().facts(), table().getItems().getFirst())
                .startsWith("19"));
        robot.interact(() -> table().getSortOrder().clear());
        waitFor(() -> table().getItems().getFirst() == 0);
    }

    @Test
    void copyAndExport_haveWhatTheFilterShows() throws Exception {
        type("792-794");
        waitForRows(3);
        robot.clickOn("#twin-copy");
        assertThat(clipboard().lines()).hasSize(4).first().asString().startsWith("port\thex\trange\tstatus");
        robot.clickOn("793").press(KeyCode.SHORTCUT).type(KeyCode.C).release(KeyCode.SHORTCUT);
        assertThat(clipboard().lines()).hasSize(2).last().asString().startsWith("793\t0x0319\tsystem\tunassigned");
        Path file = directory.resolve("out.csv");
        robot.interact(() -> pane.setChooser(name -> name.equals("ports.csv") ? Optional.of(file) : Optional.empty()));
        robot.clickOn("#twin-export").clickOn("CSV…");
        waitFor(() ->
                robot.lookup("#twin-message").queryAs(Label.class).getText().startsWith("3 ports written to"));
        assertThat(Files.readAllLines(file))
                .hasSize(4)
                .element(2)
                .asString()
                .startsWith("793,0x0319,system,unassigned");
    }

    @Test
    void filterThatMeansNothing_saysWhyInTheTable() throws Exception {
        type("70000");
        waitFor(() -> ((Label) table().getPlaceholder()).getText().contains("the last is 65535"));
        assertThat(table().getItems()).isEmpty();
        type("zzzz");
        waitFor(() -> ((Label) table().getPlaceholder()).getText().contains("zzzz"));
    }
}
