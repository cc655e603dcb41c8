package org.portatlas.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.portatlas.SwiftRobot;
import org.portatlas.layer.Layer;
import org.portatlas.layer.Layers;
import org.portatlas.store.UserFiles;
import org.portatlas.view.handout.HandOutPane;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A program that uses the window as somebody does who tries all of it: each pane, each layer, lessons, quiz, checks,
/// settings, notes, editions, export, help, tour, hand-out, and what breaks. Run by [TracedSessionTest], which watches
/// what the system is asked for meanwhile.
///
/// Its arguments: the data directory, and files that are handed over.
final class ScriptedSession {
    private static final List<String> PANES = List.of("l", "m", "d", "n", "o", "s", "q", "B", "r");

    private final FxRobot robot = new SwiftRobot();
    private final UserFiles files;
    private final List<Path> handed;

    private ScriptedSession(UserFiles files, List<Path> handed) {
        this.files = files;
        this.handed = handed;
    }

    static void main(String[] args) throws Exception {
        FxToolkit.registerPrimaryStage();
        ScriptedSession session = new ScriptedSession(
                new UserFiles(Path.of(args[0])),
                Stream.of(args).skip(1).map(Path::of).toList());
        session.run(session.start());
        System.out.println("done");
        System.exit(0);
    }

    private AtlasWindow start() {
        CompletableFuture<AtlasWindow> shown = new CompletableFuture<>();
        CompletableFuture<CompletableFuture<Atlas>> opening = new CompletableFuture<>();
        robot.interact(() -> {
            AtlasWindow window = new AtlasWindow(
                    Locale.ENGLISH, AtlasData.read(), files, CompletableFuture.completedFuture(LastRun.read(files)));
            opening.complete(window.show(new Stage()));
            shown.complete(window);
        });
        opening.join().join();
        SwiftRobot.settle();
        return shown.join();
    }

    private void run(AtlasWindow window) throws Exception {
        robot.clickOn("#search").write("793").type(KeyCode.ENTER);
        Thread.sleep(800);
        // Checks it, and 443 too.
        robot.type(KeyCode.ENTER);
        robot.write("/").write("https").type(KeyCode.ENTER);
        Thread.sleep(800);
        robot.type(KeyCode.ENTER).write("e");
        Thread.sleep(800);
        for (Layer layer : Layers.all()) {
            robot.interact(() -> window.current().model().map().layers().choose(layer));
        }
        toMap(window);
        robot.write("hhggcwv").type(KeyCode.ESCAPE);
        for (String pane : PANES) {
            toMap(window);
            robot.write(pane);
            Thread.sleep(300);
            robot.type(KeyCode.ESCAPE);
        }
        toMap(window);
        robot.type(KeyCode.F10).type(KeyCode.ESCAPE);
        robot.type(KeyCode.F5);
        Thread.sleep(500);
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> window.current().models().lessons().readFirst());
        Thread.sleep(500);
        robot.interact(() -> window.current().model().settings().change(all -> all.withTextSize(110)));
        // A note, an edition and a list of notes: what is written, and what is read from elsewhere.
        robot.interact(() -> window.current().model().show(8080, 8080));
        toMap(window);
        robot.write("b")
                .write("practice")
                .press(KeyCode.CONTROL)
                .type(KeyCode.ENTER)
                .release(KeyCode.CONTROL);
        Thread.sleep(500);
        besides(window);
        for (Path handed : handed) {
            robot.interact(() -> window.current().fileDrop().take(handed.toFile()));
            Thread.sleep(2_000);
        }
        Thread.sleep(500);
        robot.interact(() -> window.current().root().getScene().getWindow().hide());
    }

    /// Where files are written and where something breaks: each leaves a file, so that it is known to have been there.
    private void besides(AtlasWindow window) throws Exception {
        toMap(window);
        robot.interact(() -> window.current()
                .export()
                .setChooser(proposed -> Optional.of(files.directory().resolve("map.png"))));
        robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        press("#export-go");
        await(() -> Files.exists(files.directory().resolve("map.png")));
        toMap(window);
        robot.type(KeyCode.F1);
        await(() -> isThere("#help-contents-0"));
        robot.interact(
                () -> robot.lookup("#help-about").queryAs(ToggleButton.class).fire());
        await(() -> isThere("#about-libraries"));
        toMap(window);
        robot.type(KeyCode.F1);
        robot.interact(() -> window.current().models().tour().begin());
        for (int step = 1; step <= 5; step++) {
            press("#tour-next");
        }
        robot.interact(() -> window.current().model().show(443, 443));
        press("#port-hand-out");
        await(() -> isThere("#hand-out"));
        robot.interact(() -> robot.lookup("#hand-out")
                .queryAs(HandOutPane.class)
                .setChooser(proposed -> Optional.of(files.directory().resolve("hand-out.html"))));
        press("#hand-out-save");
        await(() -> Files.exists(files.directory().resolve("hand-out.html")));
        press("#hand-out-close");
        toMap(window);
        robot.write("q");
        press("#quiz-start");
        press("#quiz-skip");
        press("#quiz-end");
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.autoCheckException = false;
        Platform.runLater(() -> {
            throw new IllegalStateException("on purpose");
        });
        await(() -> isThere("#fault-more"));
        robot.interact(
                () -> robot.lookup("#fault-more").queryAs(ToggleButton.class).fire());
        press("#fault-copy");
        press("#fault-close");
        WaitForAsyncUtils.clearExceptions();
        WaitForAsyncUtils.autoCheckException = true;
    }

    private boolean isThere(String query) {
        return robot.lookup(query).tryQuery().isPresent();
    }

    private void press(String query) throws Exception {
        await(() -> isThere(query));
        robot.interact(() -> robot.lookup(query).queryAs(Button.class).fire());
        SwiftRobot.settle();
    }

    /// What is watched is slow.
    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
        SwiftRobot.settle();
    }

    private void toMap(AtlasWindow window) {
        robot.interact(window.current().root().lookup("#map")::requestFocus);
    }
}
