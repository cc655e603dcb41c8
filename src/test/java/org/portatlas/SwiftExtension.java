package org.portatlas;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.Start;

/// For tests that want JavaFX: starts it, has the methods marked [Start] prepare the stage before each test, and closes
/// all windows after it. TestFX's own extension does the same with a third of a second of pauses a test, and puts its
/// own robot, which has more of them, into the place of a [SwiftRobot].
public final class SwiftExtension implements BeforeEachCallback, AfterEachCallback {
    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        Object test = context.getRequiredTestInstance();
        List<Method> starts = Arrays.stream(test.getClass().getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Start.class))
                .toList();
        for (Method start : starts) {
            start.setAccessible(true);
            SwiftRobot.onFx(() -> start(start, test, stage));
        }
    }

    /// @return what the method returns, nothing
    private static @Nullable Object start(Method start, Object test, Stage stage) throws Exception {
        try {
            return start.invoke(test, stage);
        } catch (InvocationTargetException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        SwiftRobot.closeWindows();
        FxToolkit.cleanupInput(new SwiftRobot());
    }
}
