package org.portatlas.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ConcurrentModificationException;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.portatlas.SwiftRobot;
import org.portatlas.machine.PortCheck;
import org.portatlas.map.PixelBox;
import org.portatlas.store.Session;
import org.portatlas.store.UserFiles;
import org.portatlas.text.Language;
import org.portatlas.view.map.MapViewModel;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.service.query.EmptyNodeQueryException;
import org.testfx.util.WaitForAsyncUtils;

/// The real application in a window of its own for each test, with what tests ask of it: real registry, real sockets,
/// and a directory of its own for what it remembers.
@ExtendWith(QuietLog.class)
abstract class RunningAtlas {
    /// How this process is told.
    static final String OWN_PID = "PID " + ProcessHandle.current().pid();

    /// Read once, for it never changes.
    private static final CompletableFuture<AtlasData> READ = AtlasData.read();

    @TempDir
    private Path data;

    private AtlasWindow window;

    final FxRobot robot = new SwiftRobot();

    @BeforeEach
    final void start() throws Exception {
        FxToolkit.registerPrimaryStage();
        prepare();
        show(LastRun.NONE);
    }

    @AfterEach
    final void close() throws TimeoutException {
        FxToolkit.cleanupInput(robot);
        hide();
        SwiftRobot.closeWindows();
        Language.ENGLISH.speak(Locale.ENGLISH);
    }

    /// Shows the window as it is shown after such a run.
    final void show(LastRun last) {
        CompletableFuture<CompletableFuture<Atlas>> opening = new CompletableFuture<>();
        AtlasWindow made = new AtlasWindow(
                Locale.ENGLISH, atlasData(), files(), CompletableFuture.completedFuture(last), this::machine, clock());
        window = made;
        robot.interact(() -> {
            Stage stage = new Stage();
            opening.complete(made.show(stage));
            stage.getScene().getPreferences().setReducedMotion(!moves());
        });
        Atlas unused = opening.join().join();
        SwiftRobot.settle();
    }

    /// What looks at the machine.
    PortCheck machine() {
        return PortCheck.ofThisMachine();
    }

    /// Writes what lies in [#directory] before the window opens.
    void prepare() throws Exception {}

    /// The edition of the registry that the window shows.
    CompletableFuture<AtlasData> atlasData() {
        return READ;
    }

    /// What the window takes the time from.
    Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }

    /// Whether the map flies and cells move, as they do for most people. Where that is not what a test is about, they
    /// go at once to where they are wanted.
    boolean moves() {
        return false;
    }

    /// Closes the window, as its user does.
    /// @return what is remembered of it
    final Session hide() {
        robot.interact(() -> atlas().root().getScene().getWindow().hide());
        return files().session().load().value();
    }

    /// Closes the window and opens it again as the next run does.
    final Session reopen() {
        Session remembered = hide();
        show(LastRun.read(files()));
        return remembered;
    }

    /// Where this application remembers things.
    Path directory() {
        return data;
    }

    final UserFiles files() {
        return new UserFiles(directory());
    }

    final Atlas atlas() {
        return window.current();
    }

    final MapViewModel map() {
        return atlas().model().map();
    }

    final OptionalInt selected() {
        return map().selectedPortProperty().get();
    }

    final void focusMap() throws TimeoutException {
        robot.interact(node("#map")::requestFocus);
        waitFor(node("#map")::isFocused);
    }

    /// Waits until the map has arrived where it is wanted, and the pane has followed.
    final void waitUntilAtRest() throws TimeoutException {
        SwiftRobot.settle();
        waitFor(() -> WaitForAsyncUtils.waitForAsyncFx(1_000L * SwiftRobot.LONGEST, this::isAtRest));
    }

    /// FX thread, for the pane is another one as soon as it follows.
    private boolean isAtRest() {
        return map().flightProperty().get() == null
                && map().passageProperty().get() == null
                && (selected().isEmpty() || tells(selected().getAsInt()));
    }

    private boolean tells(int port) {
        return robot.lookup("#port-number")
                .tryQueryAs(Labeled.class)
                .filter(number -> number.getText().equals(Integer.toString(port)))
                .isPresent();
    }

    /// Searches for what is typed, and goes there.
    final void search(String typed) throws TimeoutException {
        robot.clickOn("#search");
        robot.interact(robot.lookup("#search").queryAs(TextInputControl.class)::clear);
        robot.write(typed).type(KeyCode.ENTER);
        waitUntilAtRest();
    }

    /// Whether the cell of a port stands whole in the picture.
    final boolean inView(int port) {
        PixelBox cell = map().viewport().cell(port, map().layout());
        return cell.within(map().viewport().grid()).equals(cell);
    }

    final Node node(String query) {
        return robot.lookup(query).query();
    }

    final String text(String query) {
        return Objects.toString(robot.lookup(query).queryAs(Labeled.class).getText(), "");
    }

    /// All texts inside a node, in order, a blank between them.
    final String texts(String query) {
        return texts(node(query)).replaceAll("\\s+", " ");
    }

    private static String texts(Node node) {
        String own = node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
        return node instanceof Parent parent
                ? own + " "
                        + parent.getChildrenUnmodifiable().stream()
                                .map(RunningAtlas::texts)
                                .collect(Collectors.joining(" "))
                : own;
    }

    static void waitFor(Callable<Boolean> condition) throws TimeoutException {
        waitFor(SwiftRobot.LONGEST, condition);
    }

    /// For what takes longer on any machine.
    static void waitFor(int seconds, Callable<Boolean> condition) throws TimeoutException {
        try {
            WaitForAsyncUtils.waitFor(seconds, TimeUnit.SECONDS, () -> holds(condition));
        } catch (TimeoutException late) {
            TimeoutException told = new TimeoutException(SwiftRobot.onFx(RunningAtlas::shown));
            told.initCause(late);
            throw told;
        }
        SwiftRobot.settle();
    }

    /// What the windows show, for whoever reads why something did not come.
    private static String shown() {
        return Window.getWindows().stream()
                .filter(window -> window.getScene() != null)
                .map(window -> "%s, %s, focus on %s: %s"
                        .formatted(
                                window.getClass().getSimpleName(),
                                window.isFocused() ? "focused" : "not focused",
                                window.getScene().getFocusOwner(),
                                texts(window.getScene().getRoot()).replaceAll("\\s+", " ")))
                .collect(Collectors.joining("\n"));
    }

    /// Looks at the window from outside of the FX thread: what changes meanwhile is looked at again, and what is not
    /// there may come yet.
    private static boolean holds(Callable<Boolean> condition) throws Exception {
        try {
            return condition.call();
        } catch (IndexOutOfBoundsException | ConcurrentModificationException | EmptyNodeQueryException changing) {
            return false;
        }
    }
}
