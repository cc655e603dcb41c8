package org.portatlas.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.portatlas.SwiftRobot;
import org.portatlas.layer.Layer;
import org.portatlas.layer.Layers;
import org.portatlas.store.UserFiles;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// A program that uses the window as somebody does who tries all of it: each pane, each layer, lessons, quiz, checks,
/// settings, notes, editions. Run by [TracedSessionTest], which watches what the system is asked for meanwhile.
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

    private void run(AtlasWindow window) throws InterruptedException {
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
        robot.interact(() -> window.current().lessons().readFirst());
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
        for (Path handed : handed) {
            robot.interact(() -> window.current().fileDrop().take(handed.toFile()));
            Thread.sleep(2_000);
        }
        Thread.sleep(500);
        robot.interact(() -> window.current().root().getScene().getWindow().hide());
    }

    private void toMap(AtlasWindow window) {
        robot.interact(window.current().root().lookup("#map")::requestFocus);
    }
}
