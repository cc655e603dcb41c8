package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.portatlas.SwiftRobot;
import org.portatlas.layer.HeldSockets;
import org.portatlas.layer.Layer;
import org.portatlas.layer.Layers;
import org.portatlas.lesson.LessonReader;
import org.portatlas.lesson.LessonShelf;
import org.portatlas.machine.BindRules;
import org.portatlas.map.Layouts;
import org.portatlas.map.PortLayout;
import org.portatlas.map.Theme;
import org.portatlas.registry.Registry;
import org.portatlas.text.Language;
import org.portatlas.view.sheet.ExportForm;
import org.portatlas.view.sheet.ExportWhat;
import org.testfx.util.WaitForAsyncUtils;

/// Weeks of use in compressed form, in rounds that are all alike: what a round leaves behind, the
/// next ones pile up. After each, the window stands as before it, and what this process holds is
/// written down.
@Tag("soak")
@EnabledIfSystemProperty(named = "portatlas.soak", matches = "true")
class SoakTest extends RunningAtlas {
    private static final int ROUNDS = 10;
    private static final int WINDOWS = 8;
    private static final int GESTURES = 100_000 / ROUNDS;
    private static final int REFRESHES = 10_000 / ROUNDS;
    private static final int SWITCHES = 1_000 / ROUNDS;

    /// As many as a fast mouse sends in a sixtieth of a second.
    private static final int GESTURES_A_FRAME = 10;

    private static final int SEED = 793;

    private final Random random = new Random();

    @TempDir
    private Path exported;

    @Test
    void oneContent_inLongUse_leavesNothingBehind() throws Exception {
        List<SoakSample> samples = new ArrayList<>();
        robot.interact(() -> atlas().model().live().liveProperty().set(true));
        for (int round = 0; round < ROUNDS; round++) {
            random.setSeed(SEED);
            double slowest = zoomAndPan();
            refresh();
            switchLayersAndLayouts();
            read();
            export();
            present();
            answer();
            rest();
            add(SoakSample.take(map()::pan, slowest), samples);
        }
        assertSteady(samples);
    }

    @Test
    void contentsAndWindows_comingAndGoing_leaveNothingBehind() throws Exception {
        List<SoakSample> samples = new ArrayList<>();
        for (int round = 0; round < WINDOWS; round++) {
            for (Language language : List.of(Language.FRENCH, Language.ENGLISH)) {
                PaneWalk.speak(this, language);
                for (Theme theme : Theme.values()) {
                    robot.interact(() -> map().themeProperty().set(theme));
                }
            }
            new PaneWalk(this, pane -> {}).go();
            focusMap();
            WeakReference<Atlas> closed = new WeakReference<>(atlas());
            reopen();
            // Of the two robots that type for the test, TestFX's and the toolkit's, each keeps the window in which it
            // typed last.
            robot.write("gg").type(KeyCode.ESCAPE);
            rest();
            letGo(closed);
            add(SoakSample.take(map()::pan, 0), samples);
        }
        assertSteady(samples);
    }

    private static void add(SoakSample next, List<SoakSample> samples) {
        samples.add(next);
        System.out.println("soak, round " + samples.size() + ": " + next);
    }

    /// Returns when a closed window's content is collected: what runs out by itself may hold it for a while.
    private void letGo(WeakReference<Atlas> closed) throws TimeoutException {
        waitFor(() -> {
            robot.interact(() -> map().pan(0, 0));
            System.gc();
            return closed.refersTo(null);
        });
    }

    private void assertSteady(List<SoakSample> samples) {
        assertThat(SoakSample.growth(samples))
                .as(samples.stream().map(SoakSample::toString).collect(Collectors.joining("\n")))
                .isEmpty();
        assertThat(directory().resolve("portatlas.log")).doesNotExist();
    }

    /// @return of the frames meanwhile, how long the hundredth part of them took at least to lay
    /// out and paint, in ms
    private double zoomAndPan() throws InterruptedException {
        Scene scene = atlas().root().getScene();
        FrameTimes frames = new FrameTimes();
        CountDownLatch done = new CountDownLatch(1);
        AnimationTimer hand = new AnimationTimer() {
            private int left = GESTURES;

            @Override
            public void handle(long now) {
                for (int each = 0; each < GESTURES_A_FRAME; each++) {
                    if (random.nextInt(3) == 0) {
                        drag();
                    } else {
                        turnWheel();
                    }
                }
                left -= GESTURES_A_FRAME;
                if (left <= 0) {
                    stop();
                    done.countDown();
                }
            }
        };
        robot.interact(() -> {
            frames.follow(scene);
            hand.start();
        });
        assertThat(done.await(SwiftRobot.LONGEST, TimeUnit.SECONDS)).isTrue();
        robot.interact(frames::end);
        return frames.percentile(0.99);
    }

    private void turnWheel() {
        Node pane = node("#map");
        var at = pane.localToScene(random.nextInt(1, 900), random.nextInt(1, 700));
        double steps = random.nextBoolean() ? 40 : -40;
        Event.fireEvent(
                pane,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        steps,
                        0,
                        steps,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        new PickResult(pane, at.getX(), at.getY())));
    }

    private void drag() {
        Node pane = node("#map");
        double x = random.nextInt(200, 700);
        double y = random.nextInt(200, 500);
        mouse(pane, MouseEvent.MOUSE_PRESSED, x, y);
        mouse(pane, MouseEvent.MOUSE_DRAGGED, x + random.nextInt(-90, 90), y + random.nextInt(-90, 90));
        mouse(pane, MouseEvent.MOUSE_RELEASED, x, y);
    }

    private static void mouse(Node pane, EventType<MouseEvent> type, double x, double y) {
        var at = pane.localToScene(x, y);
        boolean isDown = type != MouseEvent.MOUSE_RELEASED;
        Event.fireEvent(
                pane,
                new MouseEvent(
                        type,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        isDown,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }

    /// Before each reading a listener comes, or an old one goes; the reading has to tell.
    private void refresh() throws Exception {
        Deque<ServerSocket> listeners = new ArrayDeque<>();
        try {
            for (int each = 0; each < REFRESHES; each++) {
                boolean comes = listeners.size() < 3 || (listeners.size() < 12 && random.nextBoolean());
                ServerSocket changed = comes ? new ServerSocket(0) : listeners.removeFirst();
                int port = changed.getLocalPort();
                if (comes) {
                    listeners.add(changed);
                } else {
                    changed.close();
                }
                // Another pace begins with a reading.
                int seconds = each % 2 == 0 ? 5 : 10;
                WaitForAsyncUtils.waitForAsyncFx(
                        1_000L * SwiftRobot.LONGEST,
                        () -> atlas().model().live().secondsProperty().set(seconds));
                WaitForAsyncUtils.waitFor(SwiftRobot.LONGEST, TimeUnit.SECONDS, () -> isHeld(port) == comes);
            }
        } finally {
            for (ServerSocket each : listeners) {
                each.close();
            }
        }
    }

    private boolean isHeld(int port) {
        HeldSockets held = atlas().model().live().heldProperty().get();
        return held != null && held.all().stream().anyMatch(each -> each.port() == port);
    }

    private void switchLayersAndLayouts() {
        List<Layer> layers = Layers.all();
        List<PortLayout> layouts = Layouts.all();
        for (int each = 0; each < SWITCHES; each++) {
            int now = each;
            robot.interact(() -> map().layers().choose(layers.get(now % layers.size())));
            robot.interact(() -> map().arrange(layouts.get(now % layouts.size())));
        }
    }

    /// Each step of each lesson.
    private void read() throws Exception {
        LessonShelf shelf = LessonShelf.embedded(new LessonReader(
                Registry.embedded(),
                BindRules.ofThisMachine(),
                Layers.all().stream().map(Layer::id).collect(Collectors.toSet()),
                Layouts.all().stream().map(PortLayout::id).collect(Collectors.toSet())));
        focusMap();
        robot.write("s");
        for (var lesson : shelf.lessons()) {
            robot.interact(() -> atlas().models().lessons().readNamed(lesson.file()));
            waitFor(() -> text("#lesson-title").equals(lesson.title()));
            for (int step = 1; step < lesson.steps().size(); step++) {
                robot.interact(() -> atlas().models().lessons().turn(1));
            }
        }
        robot.interact(() -> atlas().models().lessons().leave());
        waitFor(() -> robot.lookup(".lesson-entry").tryQuery().isPresent());
        robot.interact(() -> node(".lesson-entry").requestFocus());
        robot.type(KeyCode.ESCAPE);
    }

    private void export() throws Exception {
        Path file = exported.resolve("taken");
        robot.interact(() -> atlas().export().setChooser(proposed -> Optional.of(file)));
        robot.interact(() -> atlas().export().show());
        take(ExportWhat.WHOLE_MAP, ExportForm.PNG, file);
        take(ExportWhat.VISIBLE_MAP, ExportForm.SVG, file);
        take(ExportWhat.TABLE, ExportForm.CSV, file);
        take(ExportWhat.GAPS, ExportForm.JSON, file);
        take(ExportWhat.LISTENERS, ExportForm.JSON, file);
        robot.interact(() -> atlas().export().hide());
    }

    @SuppressWarnings("unchecked")
    private void take(ExportWhat what, ExportForm form, Path file) throws Exception {
        Files.deleteIfExists(file);
        robot.interact(() -> {
            ((ComboBox<ExportWhat>) node("#export-what")).setValue(what);
            ((ComboBox<ExportForm>) node("#export-form")).setValue(form);
            ((ComboBox<Integer>) node("#export-width")).setValue(2048);
        });
        robot.interact(() -> robot.lookup("#export-go").queryAs(Button.class).fire());
        WaitForAsyncUtils.waitFor(
                SwiftRobot.LONGEST,
                TimeUnit.SECONDS,
                () -> Files.exists(file) && text("#export-message").contains(file.toString()));
    }

    private void present() throws Exception {
        for (int time = 0; time < 3; time++) {
            robot.interact(() -> atlas().presenter().enter());
            waitFor(() -> robot.lookup("#present").tryQuery().isPresent());
            robot.interact(() -> map().select(random.nextInt(0x10000)));
            robot.interact(() -> atlas().presenter().leave());
            waitFor(() -> robot.lookup("#present").tryQuery().isEmpty());
        }
    }

    private void answer() throws Exception {
        focusMap();
        robot.write("q");
        // What the last quiz came to stands there until another begins.
        waitFor(() -> isShown("#quiz-start") || isShown("#quiz-again"));
        press(isShown("#quiz-start") ? "#quiz-start" : "#quiz-again");
        for (int question = 0; question < 5; question++) {
            press("#quiz-skip");
            press("#quiz-next");
        }
        press("#quiz-end");
        waitFor(() -> robot.lookup("#quiz-points").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);
    }

    private void press(String button) throws Exception {
        waitFor(() -> isShown(button));
        robot.interact(() -> robot.lookup(button)
                .match(Node::isVisible)
                .queryAs(ButtonBase.class)
                .fire());
    }

    private boolean isShown(String query) {
        return robot.lookup(query).match(Node::isVisible).tryQuery().isPresent();
    }

    /// The same each time, so that the same is to be kept.
    private void rest() throws Exception {
        focusMap();
        robot.interact(() -> {
            map().layers().choose(Layers.all().getFirst());
            map().arrange(Layouts.all().getFirst());
            map().hoverNothing();
            map().select(793);
            map().showWhole();
        });
        waitUntilAtRest();
    }
}
