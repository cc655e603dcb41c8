package org.portatlas.app;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.portatlas.Watchdog;
import org.portatlas.machine.Python;
import org.portatlas.map.Mark;

/// A machine with far more on it than most: the window shows it, and goes on answering.
@EnabledIfSystemProperty(named = "portatlas.faults", matches = "true")
class CrowdTest extends RunningAtlas {
    private static final int LONG = 60;

    private static final String MANY_FILES = """
            import resource
            most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
            resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
            """;

    private static final String LISTENERS = MANY_FILES + """
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

    /// Each process may hold but so many descriptors, and an address has but so many ports.
    private static final String CONNECTIONS = MANY_FILES + """
            server = socket.socket()
            server.bind(("127.0.0.%d", 0))
            server.listen(128)
            held = []
            for i in range(6_700):
                client = socket.create_connection(server.getsockname())
                held += [client, server.accept()[0]]
            print(len(held), flush=True)
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
            waitFor(LONG, () -> texts("#listeners").contains("127.0.0.77"));
        }
        waitFor(LONG, () -> !texts("#listeners").contains("127.0.0.77"));
        search("22");
        try (Watchdog _ = Watchdog.over("5,000 listeners")) {
            try (Python many = Python.run(LISTENERS.formatted(5_000))) {
                many.numbers();
                waitFor(LONG, () -> listening() >= 5_000);
                robot.clickOn("#listeners-filter").write("127.0.0.77");
                waitFor(LONG, () -> texts("#listeners").contains("of "));
                robot.type(KeyCode.ESCAPE);
                search("443");
                waitFor(LONG, () -> fresh() < 1_000);
            }
            waitFor(LONG, () -> listening() < 1_000);
            waitFor(LONG, () -> fresh() < 1_000);
        }
    }

    @Test
    void twentyThousandConnections_areCounted_andTheWindowAnswers() throws Exception {
        focusMap();
        robot.write("c");
        waitFor(() -> atlas().model().connections().wordsProperty().get().contains("connection"));
        search("22");
        try (Watchdog _ = Watchdog.over("20,000 connections");
                Python one = Python.run(CONNECTIONS.formatted(81));
                Python two = Python.run(CONNECTIONS.formatted(82));
                Python three = Python.run(CONNECTIONS.formatted(83))) {
            one.numbers();
            two.numbers();
            three.numbers();
            waitFor(LONG, () -> connections() >= 20_000);
            focusMap();
            robot.write("+++");
            search("443");
            robot.interact(() -> atlas().model().detail().check().look());
            waitFor(LONG, () -> text("#answer-time").startsWith("Checked at "));
        }
    }

    /// How many connections there are, of which a part may be drawn.
    private int connections() {
        String told = atlas().model().connections().wordsProperty().get();
        return Integer.parseInt(
                "0" + told.replaceAll("^.*?([0-9,]+) connections$|^.*$", "$1").replace(",", ""));
    }

    private long fresh() {
        return map().marksProperty().get().stream().filter(Mark::fresh).count();
    }

    private int listening() {
        String facts = text("#facts-line");
        return Integer.parseInt(
                "0" + facts.replaceAll(".*· +([0-9,]+) listening here.*", "$1").replace(",", ""));
    }
}
