package org.portatlas.app;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.portatlas.SwiftRobot;
import org.portatlas.Watchdog;
import org.portatlas.machine.OddMachine;
import org.portatlas.machine.PortCheck;
import org.portatlas.machine.Python;
import org.portatlas.machine.RecordedProcesses;
import org.portatlas.machine.Sockets;
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

    /// Each process may hold but so many, and an address has but so many ports.
    private static final String CONNECTIONS = """
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

    @TempDir
    private Path proc;

    /// This machine with other processes, as soon as there are any.
    @Override
    PortCheck machine() {
        return OddMachine.withProcesses(proc);
    }

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
            waitLong(() -> number(atlas().model().connections().wordsProperty().get()) >= 20_000);
            focusMap();
            robot.write("+++");
            search("443");
            robot.interact(() -> atlas().model().detail().check().look());
            waitLong(() -> text("#answer-time").startsWith("Checked at "));
        }
    }

    @Test
    void thirtyTwoThousandProcesses_theOwnerIsFound_andTheWindowAnswers() throws Exception {
        try (ServerSocket listener = Sockets.listener("127.0.0.1")) {
            int port = listener.getLocalPort();
            RecordedProcesses.write(proc, 32_000, OddMachine.inode(port));
            search("22");
            robot.interact(() -> atlas().model().detail().check().look());
            waitLong(() -> text("#answer-time").startsWith("Checked at "));
            focusMap();
            robot.write("l");
            waitFor(() -> node("#listeners").isVisible());
            try (Watchdog _ = Watchdog.over("32,000 processes")) {
                waitLong(() -> map().marksProperty().get().stream()
                        .anyMatch(mark -> mark.words().endsWith("crowd")));
                search("" + port);
                robot.interact(() -> atlas().model().detail().check().look());
                waitLong(() -> text("#answer").contains("crowd (PID 31999)"));
            }
        }
    }

    /// The first number in a text.
    private static int number(String text) {
        return Integer.parseInt("0" + text.replace(",", "").replaceAll("^\\D*(\\d*).*$", "$1"));
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
