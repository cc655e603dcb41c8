package org.portatlas;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.robot.KeyboardRobot;
import org.testfx.robot.Motion;
import org.testfx.robot.MouseRobot;
import org.testfx.service.query.PointQuery;
import org.testfx.util.WaitForAsyncUtils;

/// TestFX's robot without its pauses: after each step it waits until the window has laid out what came of it, not for
/// fixed times, and the pointer goes to its goal in few steps. Where a real display hands events round, TestFX's own
/// pauses stay. Any thread but the FX thread.
public final class SwiftRobot extends FxRobot {
    private static final boolean HEADLESS = "Headless".equals(System.getProperty("glass.platform"));

    /// Enough for what is on the way to notice the pointer.
    private static final int STEPS = 4;

    /// Seconds that anything may take. For the better part of an hour no machine is as free as it should be.
    public static final int LONGEST = Boolean.getBoolean("portatlas.soak") ? 300 : 10;

    @Override
    public FxRobot interact(Runnable work) {
        onFx(work);
        return this;
    }

    @Override
    public FxRobot type(KeyCode... codes) {
        for (KeyCode code : codes) {
            press(code).release(code);
        }
        return this;
    }

    @Override
    public FxRobot type(KeyCode code, int times) {
        for (int time = 0; time < times; time++) {
            type(code);
        }
        return this;
    }

    @Override
    public FxRobot write(String text) {
        if (!HEADLESS) {
            return super.write(text);
        }
        text.chars().forEach(character -> {
            robotContext()
                    .getBaseRobot()
                    .typeKeyboard(window().getScene(), KeyCode.UNDEFINED, Character.toString(character));
            settle();
        });
        return this;
    }

    /// The window that has the focus, or the one that is there.
    private static Window window() {
        List<Window> all = Window.getWindows();
        return all.stream().filter(Window::isFocused).findFirst().orElseGet(all::getFirst);
    }

    @Override
    public FxRobot press(KeyCode... codes) {
        if (!HEADLESS) {
            return super.press(codes);
        }
        keyboard().pressNoWait(codes);
        settle();
        return this;
    }

    @Override
    public FxRobot release(KeyCode... codes) {
        if (!HEADLESS) {
            return super.release(codes);
        }
        keyboard().releaseNoWait(codes);
        settle();
        return this;
    }

    @Override
    public FxRobot press(MouseButton... buttons) {
        if (!HEADLESS) {
            return super.press(buttons);
        }
        mouse().pressNoWait(buttons);
        settle();
        return this;
    }

    @Override
    public FxRobot release(MouseButton... buttons) {
        if (!HEADLESS) {
            return super.release(buttons);
        }
        mouse().releaseNoWait(buttons);
        settle();
        return this;
    }

    @Override
    public FxRobot clickOn(MouseButton... buttons) {
        if (!HEADLESS) {
            press(buttons);
            return release(buttons);
        }
        // Nothing is laid out between the two, so that nothing slips away under the pointer.
        mouse().pressNoWait(buttons);
        mouse().releaseNoWait(buttons);
        settle();
        return this;
    }

    @Override
    public FxRobot clickOn(PointQuery where, Motion motion, MouseButton... buttons) {
        moveTo(where, motion);
        return clickOn(buttons);
    }

    @Override
    public FxRobot moveTo(PointQuery where, Motion motion) {
        if (!HEADLESS) {
            return super.moveTo(where, motion);
        }
        Point2D goal = where.query();
        go(goal);
        // What came meanwhile may have moved the goal: not before it stands still is it of use to press a button.
        for (Point2D now = where.query(); !now.equals(goal); now = where.query()) {
            goal = now;
            mouse().moveNoWait(goal);
            settle();
        }
        return this;
    }

    @Override
    public FxRobot moveBy(double byX, double byY, Motion motion) {
        if (!HEADLESS) {
            return super.moveBy(byX, byY, motion);
        }
        go(robotContext().getBaseRobot().retrieveMouse().add(byX, byY));
        return this;
    }

    private void go(Point2D goal) {
        Point2D start = robotContext().getBaseRobot().retrieveMouse();
        for (int step = 1; step <= STEPS; step++) {
            mouse().moveNoWait(start.interpolate(goal, (double) step / STEPS));
        }
        settle();
    }

    private KeyboardRobot keyboard() {
        return robotContext().getKeyboardRobot();
    }

    private MouseRobot mouse() {
        return robotContext().getMouseRobot();
    }

    /// Has the FX thread do something, and what comes of it.
    /// @throws RuntimeException what the work throws, or what tells of it
    public static <T extends @Nullable Object> T onFx(Callable<T> work) {
        T done = WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(LONGEST), work);
        settle();
        return done;
    }

    /// The same without a result.
    public static void onFx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(LONGEST), work);
        settle();
    }

    /// Hides every window that is left.
    public static void closeWindows() {
        onFx(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    /// Returns when the FX thread has done what lay before it, has laid out the windows once more, and has done what
    /// came of that.
    public static void settle() {
        if (!HEADLESS) {
            WaitForAsyncUtils.waitForFxEvents();
            return;
        }
        CountDownLatch settled = new CountDownLatch(1);
        Platform.runLater(() -> afterPulse(() -> Platform.runLater(settled::countDown)));
        try {
            if (!settled.await(LONGEST, TimeUnit.SECONDS)) {
                throw new IllegalStateException("no pulse in " + LONGEST + " s");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void afterPulse(Runnable then) {
        Scene scene = Window.getWindows().stream()
                .map(Window::getScene)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (scene == null) {
            then.run();
            return;
        }
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                then.run();
            }
        });
        Platform.requestNextPulse();
    }
}
