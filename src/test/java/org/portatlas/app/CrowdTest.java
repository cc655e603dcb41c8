package org.portatlas.app;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.portatlas.SwiftRobot;
import org.portatlas.Watchdog;
import org.portatlas.machine.Python;
import org.portatlas.map.Mark;
import org.testfx.util.WaitForAsyncUtils;

/// A machine with far more on it than most: the window shows it, and goes on answering.
@EnabledIfSystemProperty(named = "portatlas.faults", matches = "true")
class CrowdTest extends RunningAtlas {
    private static final int LONG = 60;

    private static final String LISTENERS = """
            held = []
            port = 2000
            while len(held) < %d:
                port += 1
                s = socket.socket()
                try:
                    s.bind(("127.0.0.77", port))
                    s.listen(1)
                    held.append(s)
                except OSError:
                    s.close()
            print(port, flush=True)
            sys.stdin.read()
            """;

    @Test
    void fiveThousandListeners_comeAndGo_andTheWindowAnswers() throws Exception {
        focusMap();
        robot.write("l");
        waitFor(() -> node("#listeners").isVisible() && text("#facts-line").contains("listening here"));
        // What is loaded when something comes for the first time is not what this is about.
        try (Python few = Python.run(LISTENERS.formatted(40))) {
            few.numbers();
            waitLong(() -> texts("#listeners").contains("127.0.0.77"));
        }
        waitLong(() -> !texts("#listeners").contains("127.0.0.77"));
        search("22");
        try (Watchdog _ = Watchdog.over("5,000 listeners")) {
            try (Python many = Python.run(LISTENERS.formatted(5_000))) {
                many.numbers();
                waitLong(() -> listening() >= 5_000);
                robot.clickOn("#listeners-filter").write("127.0.0.77");
                waitLong(() -> texts("#listeners").contains("of "));
                robot.type(KeyCode.ESCAPE);
                search("443");
                waitLong(() -> fresh() < 1_000);
            }
            waitLong(() -> listening() < 1_000);
            waitLong(() -> fresh() < 1_000);
        }
    }

    private long fresh() {
        return map().marksProperty().get().stream().filter(Mark::fresh).count();
    }

    private int listening() {
        String facts = text("#facts-line");
        return Integer.parseInt(
                "0" + facts.replaceAll(".*· +([0-9,]+) listening here.*", "$1").replace(",", ""));
    }

    private static void waitLong(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(LONG, TimeUnit.SECONDS, condition);
        SwiftRobot.settle();
    }
}
