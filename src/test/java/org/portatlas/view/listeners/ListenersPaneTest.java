package org.portatlas.view.listeners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.portatlas.SwiftExtension;
import org.portatlas.SwiftRobot;
import org.portatlas.machine.ListenerList;
import org.portatlas.machine.PortCheck;
import org.portatlas.machine.Protocol;
import org.portatlas.machine.SocketEntry;
import org.portatlas.registry.Registry;
import org.portatlas.store.UserFiles;
import org.portatlas.view.Fxml;
import org.portatlas.view.LateClock;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The pane in a window. Where rows must come and go by the hundred, their sockets are made up; else they are real.
@ExtendWith(SwiftExtension.class)
class ListenersPaneTest {
    private final FxRobot robot = new SwiftRobot();

    private static final Registry REGISTRY = Registry.embedded();

    @TempDir
    private Path directory;

    @AutoClose
    private final ExecutorService keeper = Executors.newSingleThreadExecutor();

    private final PortCheck check = PortCheck.ofThisMachine();
    private final List<Integer> shown = new ArrayList<>();
    private final LateClock clock = new LateClock();
    private LiveViewModel live;
    private ListenersPane pane;

    @Start
    void start(Stage stage) {
        live = new LiveViewModel(check, REGISTRY, Runnable::run, clock);
        pane = new ListenersPane(
                new ListenersViewModel(
                        live,
                        new BaselineViewModel(live, new UserFiles(directory.resolve("data")).baseline(), keeper, clock),
                        new ExportViewModel(live, keeper)),
                shown::add,
                () -> {});
        Application.setUserAgentStylesheet(new atlantafx.base.theme.PrimerLight().getUserAgentStylesheet());
        StackPane window = new StackPane(pane);
        window.getStyleClass().addAll("window", "light");
        window.getStylesheets().add(Fxml.class.getResource("main/atlas.css").toExternalForm());
        stage.setScene(new Scene(window, 990, 700));
        stage.show();
    }

    private void fx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
        SwiftRobot.settle();
    }

    private void read() {
        fx(() -> live.show(check.listeners()));
    }

    private void read(SocketEntry... sockets) {
        read(List.of(sockets));
    }

    private void read(List<SocketEntry> sockets) {
        fx(() -> live.show(new ListenerList(Instant.now(), sockets, List.of(), true, List.of())));
    }

    private static SocketEntry tcp(int port, String address) {
        return Rows.entry(Protocol.TCP, address, port, List.of(Rows.owner(port, "program" + port)));
    }

    private static List<SocketEntry> tcp(IntStream ports) {
        return ports.mapToObj(port -> tcp(port, "127.0.0.1")).toList();
    }

    private ListenerTable table() {
        return robot.lookup("#listeners-table").queryAs(ListenerTable.class);
    }

    private List<Integer> ports() {
        return table().getItems().stream().map(item -> item.row().port()).toList();
    }

    private void waitFor(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        SwiftRobot.settle();
    }

    private TableColumn<ListenerItem, ?> column(String title) {
        return table().getColumns().stream()
                .filter(column -> column.getText().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private void sortBy(String title) {
        fx(() -> table().getSortOrder().setAll(List.of(column(title))));
    }

    private double y(int port) {
        return robot.lookup(".table-row-cell").queryAllAs(TableRow.class).stream()
                .filter(Node::isVisible)
                .filter(row ->
                        row.getItem() instanceof ListenerItem item && item.row().port() == port)
                .mapToDouble(row -> row.localToScene(0, 0).getY())
                .findFirst()
                .orElse(Double.NaN);
    }

    private void select(int... indices) {
        for (int index : indices) {
            table().getSelectionModel().select(index);
        }
    }

    private String clipboard() {
        AtomicReference<String> text = new AtomicReference<>("");
        robot.interact(() -> text.set(Clipboard.getSystemClipboard().getString()));
        return text.get();
    }

    @Test
    void columns_keepTheThreeNamesOfAPortApart() {
        read(tcp(9200, "0.0.0.0"));
        assertThat(table().getColumns().stream().map(TableColumn::getText))
                .containsExactly(
                        "★",
                        "Port",
                        "Transport",
                        "Address",
                        "Exposure",
                        "State",
                        "Held by",
                        "User",
                        "Registered as",
                        "Commonly used for");
        assertThat(Stream.of("Registered as", "Commonly used for", "Held by")
                        .map(title -> column(title).getCellData(0)))
                .isEqualTo(List.of("wap-wsp", "Elasticsearch", "program9200 (PID 9200)"));
    }

    @Test
    void sort_byPortAndByAddress_ordersAsNumbers_andStaysOverRefreshes() {
        read(tcp(100, "10.0.0.10"), tcp(9, "10.0.0.9"), tcp(80, "::1"));
        assertThat(ports()).containsExactly(9, 80, 100);
        sortBy("Address");
        assertThat(ports()).containsExactly(9, 100, 80);
        read(tcp(100, "10.0.0.10"), tcp(9, "10.0.0.9"), tcp(80, "::1"), tcp(1000, "9.0.0.1"));
        assertThat(ports()).containsExactly(1000, 9, 100, 80);
        fx(() -> column("Address").setSortType(TableColumn.SortType.DESCENDING));
        assertThat(ports()).containsExactly(80, 100, 9, 1000);
    }

    @Test
    void refresh_withRowsThatComeAndGoAbove_leavesTheRowsInViewWhereTheyAre() {
        List<SocketEntry> first = tcp(IntStream.range(2000, 2200));
        read(first);
        fx(() -> table().scrollTo(100));
        fx(() -> select(104));
        shown.clear();
        double before = y(2102);
        assertThat(before).isNotNaN();
        read(Stream.concat(tcp(IntStream.range(1000, 1007)).stream(), first.stream())
                .toList());
        assertThat(y(2102)).isEqualTo(before);
        clock.putForward(Duration.ofSeconds(10));
        read(first.subList(3, 200));
        clock.putForward(Duration.ofSeconds(20));
        read(first.subList(3, 200));
        assertThat(table().getItems()).hasSize(197);
        assertThat(y(2102)).isEqualTo(before);
        assertThat(table().getSelectionModel().getSelectedItem().row().port()).isEqualTo(2104);
        assertThat(shown)
                .as("ports shown on the map without anyone choosing them")
                .isEmpty();
    }

    @Test
    void refresh_thatChangesNothing_touchesNoRow() {
        List<SocketEntry> sockets = tcp(IntStream.range(2000, 2010));
        read(sockets);
        List<ListenerItem> items = List.copyOf(table().getItems());
        List<Object> changes = new ArrayList<>();
        fx(() -> table().getItems().addListener((javafx.collections.ListChangeListener<ListenerItem>) changes::add));
        read(sockets);
        assertThat(changes).isEmpty();
        assertThat(table().getItems()).isEqualTo(items);
    }

    @Test
    void selectionOfSeveralRows_staysOverRefreshes() {
        read(tcp(IntStream.range(2000, 2020)));
        fx(() -> select(3, 5, 9));
        read(Stream.concat(Stream.of(tcp(1000, "::")), tcp(IntStream.range(2001, 2020)).stream())
                .toList());
        assertThat(table().selected().stream().map(ListenerRow::port)).containsExactly(2003, 2005, 2009);
    }

    @Test
    void selection_whileItsRowMovesInTheOrder_staysAndLeadsNowhere() {
        SocketEntry other = Rows.entry(Protocol.TCP, "127.0.0.1", 2001, List.of(Rows.owner(7, "another")));
        read(tcp(2000, "127.0.0.1"), tcp(2001, "127.0.0.1"), tcp(2002, "127.0.0.1"));
        sortBy("Held by");
        fx(() -> select(1));
        shown.clear();
        read(tcp(2000, "127.0.0.1"), other, tcp(2002, "127.0.0.1"));
        assertThat(ports()).containsExactly(2001, 2000, 2002);
        assertThat(table().selected().stream().map(ListenerRow::port)).containsExactly(2001);
        assertThat(shown).isEmpty();
    }

    @Test
    void watchedRow_thatIsSelectedWhenItsTextChanges_leadsToTheMapOnce() {
        read(tcp(80, "::"), tcp(81, "::"));
        fx(() -> live.watched().toggleAll(List.of(80, 81)));
        robot.clickOn("Watched 2");
        Node row = found(() -> robot.lookup("#watched-table").lookup("80").<Node>tryQuery());
        robot.clickOn(row);
        assertThat(shown).containsExactly(80);
        read(tcp(81, "::"));
        found(() -> robot.lookup("#watched-table")
                .lookup("Nothing listens here now")
                .tryQuery());
        assertThat(shown).containsExactly(80);
        robot.type(KeyCode.W);
        assertThat(live.watched().ports()).containsExactly(81);
    }

    @Test
    void newAndGoneRows_haveAWordAndAStyle() {
        read(tcp(80, "::"), tcp(81, "::"));
        read(tcp(81, "::"), tcp(82, "::"));
        assertThat(IntStream.range(0, 3).mapToObj(index -> column("State").getCellData(index)))
                .isEqualTo(List.of("gone", "listening", "listening, new"));
        assertThat(row(80).getPseudoClassStates()).extracting(Object::toString).contains("gone");
        assertThat(row(82).getPseudoClassStates()).extracting(Object::toString).contains("new");
        assertThat(row(81).getPseudoClassStates()).extracting(Object::toString).doesNotContain("new", "gone");
        assertThat(title(0)).isEqualTo("Sockets 2");
    }

    private TableRow<?> row(int port) {
        return found(() -> robot.lookup(".table-row-cell").queryAllAs(TableRow.class).stream()
                .filter(row ->
                        row.getItem() instanceof ListenerItem item && item.row().port() == port)
                .findFirst());
    }

    /// What the next pulses lay out.
    private <T> T found(Supplier<Optional<T>> search) {
        try {
            waitFor(() -> search.get().isPresent());
        } catch (TimeoutException never) {
            throw new AssertionError(never);
        }
        return search.get().orElseThrow();
    }

    private Node star(String table, int port) {
        return found(() -> robot.lookup(table).lookup(".table-row-cell").queryAllAs(TableRow.class).stream()
                        .filter(each -> each.lookupAll(".table-cell").stream()
                                .anyMatch(cell -> Integer.toString(port).equals(((Labeled) cell).getText())))
                        .findFirst())
                .lookup(".star-cell");
    }

    private String title(int tab) {
        return robot.lookup(".tab-pane")
                .queryAs(TabPane.class)
                .getTabs()
                .get(tab)
                .getText();
    }

    @Test
    void filter_thatMeansNothing_saysSo_andOneThatKeepsNothingToo() {
        read(tcp(80, "::"), tcp(3000, "127.0.0.1"));
        robot.clickOn("#listeners-filter").write(":80");
        assertThat(ports()).containsExactly(80);
        assertThat(title(0)).isEqualTo("Sockets 1 of 2");
        robot.write("000");
        assertThat(ports()).isEmpty();
        assertThat(((Label) table().getPlaceholder()).getText())
                .isEqualTo("There is no port 80000: the last is 65535.");
        robot.eraseText(6).write("postgres");
        assertThat(((Label) table().getPlaceholder()).getText())
                .isEqualTo("Nothing that listens here is meant by “postgres”.");
    }

    @Test
    void copy_ofSelectedRows_isTabSeparatedAndHarmless() {
        SocketEntry hostile = Rows.entry(Protocol.TCP, "::", 81, List.of(Rows.owner(5, "=1+1\t@x")));
        read(tcp(80, "127.0.0.1"), hostile, tcp(82, "::"));
        robot.clickOn(row(80)).press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        assertThat(shown)
                .as("shown on the map: a single choice, not an extended one")
                .containsExactly(80);
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        assertThat(clipboard().lines())
                .containsExactly(
                        "80\tTCP\t127.0.0.1\tthis machine only\tlistening\tprogram80 (PID 80)\tada\thttp\t",
                        "81\tTCP\t::\tall interfaces\tlistening\t'=1+1 @x (PID 5)\tada\t\t");
        robot.rightClickOn(row(81)).clickOn("Copy port");
        assertThat(clipboard()).isEqualTo("80\n81");
        robot.rightClickOn(row(81)).clickOn("Copy as CSV");
        assertThat(clipboard()).startsWith("protocol,family,address,").contains("tcp,ipv4,127.0.0.1,,80,listening");
    }

    @Test
    void export_writesWhatTheFilterShows_inTheOrderShown() throws Exception {
        read(tcp(80, "::"), tcp(3000, "127.0.0.1"), tcp(3001, "127.0.0.1"));
        Path file = directory.resolve("out.csv");
        fx(() -> pane.setChooser(name -> name.equals("listeners.csv") ? Optional.of(file) : Optional.empty()));
        robot.clickOn("#listeners-filter").write("3000-4000");
        sortBy("Port");
        fx(() -> column("Port").setSortType(TableColumn.SortType.DESCENDING));
        robot.clickOn("#listeners-export").clickOn("CSV…");
        waitFor(() -> robot.lookup("#listeners-message")
                .queryAs(Label.class)
                .getText()
                .startsWith("2 sockets written"));
        assertThat(Files.readAllLines(file)).hasSize(3);
        assertThat(Files.readAllLines(file).get(1)).contains(",3001,");
        assertThat(Files.readAllLines(file).get(2)).contains(",3000,");
    }

    @Test
    void export_intoADirectoryThatCannotBe_saysSoInThePane() throws Exception {
        read(tcp(80, "::"));
        Path inTheWay = Files.writeString(directory.resolve("file"), "mine");
        fx(() -> pane.setChooser(name -> Optional.of(inTheWay.resolve(name))));
        robot.clickOn("#listeners-export").clickOn("JSON…");
        waitFor(() -> robot.lookup("#listeners-message").queryAs(Label.class).isVisible()
                && robot.lookup("#listeners-message")
                        .queryAs(Label.class)
                        .getText()
                        .startsWith("Nothing was written"));
    }

    @Test
    void star_byClickAndByKey_watchesThePort_andADroppedOneComesBack() throws Exception {
        read(tcp(80, "::"), tcp(81, "::"));
        robot.clickOn(star("#listeners-table", 80));
        assertThat(live.watched().ports()).containsExactly(80);
        assertThat(shown).as("a star is no choice of a row").isEmpty();
        robot.clickOn(row(81)).type(KeyCode.W);
        assertThat(live.watched().ports()).containsExactly(80, 81);
        assertThat(title(2)).isEqualTo("Watched 2");
        robot.clickOn("Watched 2");
        assertThat(robot.lookup("#watched-table")
                        .lookup("program80 (PID 80) listens on TCP 80, all interfaces")
                        .tryQuery())
                .isPresent();
        robot.clickOn(star("#watched-table", 80));
        assertThat(live.watched().ports()).containsExactly(81);
        robot.clickOn("#watch-again");
        assertThat(live.watched().ports()).containsExactly(80, 81);
    }

    @Test
    void keyP_pausesAndGoesOn_butNotInTheFilter() {
        read(tcp(80, "::"));
        robot.clickOn("#listeners-filter").write("p");
        assertThat(live.pausedProperty().get()).isFalse();
        robot.eraseText(1).clickOn(row(80)).write("p");
        assertThat(robot.lookup("#listeners-state").queryAs(Label.class).getText())
                .matches("Paused at \\d\\d:\\d\\d:\\d\\d");
        robot.write("p");
        assertThat(robot.lookup("#listeners-state").queryAs(Label.class).getText())
                .isEqualTo("Live, every");
    }

    @Test
    void follow_thePortSelectedOnTheMap_selectsItsRow_andLeavesASelectionThatHasIt() {
        read(tcp(80, "::"), Rows.entry(Protocol.UDP, "::", 80, List.of(Rows.owner(1, "quic"))), tcp(90, "::"));
        fx(() -> select(1));
        assertThat(shown).containsExactly(80);
        fx(() -> pane.follow(OptionalInt.of(80)));
        assertThat(table().getSelectionModel().getSelectedIndices()).containsExactly(1);
        fx(() -> pane.follow(OptionalInt.of(90)));
        assertThat(table().getSelectionModel().getSelectedIndices()).containsExactly(2);
        assertThat(shown).containsExactly(80);
        fx(() -> pane.follow(OptionalInt.empty()));
        assertThat(table().getSelectionModel().isEmpty()).isTrue();
    }

    @Test
    void rememberNow_thenAListenerGoes_isListedAsGone_andCanBeUndone() throws Exception {
        int port = rememberWithAListener();
        read();
        waitFor(() -> robot.lookup("#baseline-table")
                .lookup(Integer.toString(port))
                .tryQuery()
                .isPresent());
        assertThat(robot.lookup("#baseline-table").lookup("went").tryQuery()).isPresent();
        assertThat(robot.lookup("#baseline-sentence").queryAs(Label.class).getText())
                .contains(" went");
        robot.clickOn("#remember-undo");
        waitFor(() -> title(3).equals("Baseline"));
    }

    private int rememberWithAListener() throws IOException, TimeoutException {
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            read();
            robot.clickOn("Baseline").clickOn("#remember");
            waitFor(() -> title(3).startsWith("Differs from "));
            return listener.getLocalPort();
        }
    }
}
