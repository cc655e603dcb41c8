package org.portatlas.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The command of another Java process: this Java, and of this class path those modules alone that it needs.
final class JavaProcess {
    private static final String OWN_MODULE = "org.portatlas";
    private static final Path OPTIONS = Path.of("src/main/launcher/java.options");

    private final List<String> command = new ArrayList<>();
    private final Map<String, String> environment = new HashMap<>();

    JavaProcess() {
        this(Path.of(System.getProperty("java.home"), "bin", "java"));
    }

    private JavaProcess(Path program) {
        command.add(program.toString());
    }

    /// The packaged application, by its own launcher.
    static JavaProcess packaged(Path launcher) {
        JavaProcess process = new JavaProcess(launcher);
        process.environment.put("JDK_JAVA_OPTIONS", "-Dprism.order=sw");
        return process;
    }

    /// What every window of a benchmark is drawn by.
    JavaProcess withSoftwarePipeline() {
        return with("-Dprism.order=sw");
    }

    /// JavaFX alone.
    JavaProcess withJavaFx() {
        return with("-p", Modules.path("javafx.controls"), "--add-modules", "javafx.controls")
                .with("--enable-native-access=javafx.graphics");
    }

    /// The options of the machine that Port Atlas is started with, wherever a user starts it.
    JavaProcess withOptionsOfPortAtlas() {
        return with("@" + OPTIONS.toAbsolutePath());
    }

    /// Port Atlas, as a user starts it.
    JavaProcess withPortAtlas() {
        return withOptionsOfPortAtlas()
                .with("-p", Modules.path(OWN_MODULE), "--add-modules", OWN_MODULE)
                .with("--add-exports", OWN_MODULE + "/org.portatlas.app=ALL-UNNAMED")
                .with("--add-exports", OWN_MODULE + "/org.portatlas.machine=ALL-UNNAMED")
                .with("--enable-native-access=javafx.graphics," + OWN_MODULE);
    }

    /// The user's files, in this directory instead of the user's own.
    JavaProcess withUserData(Path directory) {
        environment.put("XDG_DATA_HOME", directory.toAbsolutePath().toString());
        return this;
    }

    /// A class of these benchmarks, beside the modules: what it needs of Port Atlas must be public.
    JavaProcess runsBeside(Class<?> main, String... arguments) {
        return with("-cp", ownClasses().toString(), main.getName()).with(arguments);
    }

    /// A class of these benchmarks as a part of Port Atlas, which may see what is not public.
    JavaProcess runsInside(String main, String... arguments) {
        return with("--patch-module", OWN_MODULE + "=" + ownClasses())
                .with("-m", OWN_MODULE + "/" + main)
                .with(arguments);
    }

    JavaProcess with(String... arguments) {
        command.addAll(List.of(arguments));
        return this;
    }

    /// Starts the process without a display.
    Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        return builder.start();
    }

    /// Starts the process; its standard error is read by whoever reads its output.
    Process start(VirtualScreen screen) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        builder.environment().put("DISPLAY", screen.display());
        builder.environment().remove("WAYLAND_DISPLAY");
        return builder.start();
    }

    /// Runs the process to its end and returns the lines it printed.
    /// @throws BenchmarkFailedException if it failed, or wrote anything to standard error
    List<String> run(VirtualScreen screen) throws IOException {
        Process process = start(screen);
        List<String> lines;
        String errors;
        try (Stream<String> errorLines = process.errorReader().lines()) {
            CompletableFuture<String> reading =
                    CompletableFuture.supplyAsync(() -> errorLines.collect(Collectors.joining("\n")));
            lines = process.inputReader().lines().toList();
            errors = reading.join();
        }
        int exit = process.onExit().join().exitValue();
        if (exit != 0 || !errors.isEmpty()) {
            throw new BenchmarkFailedException(String.join(" ", command) + " ended with " + exit + ": " + errors);
        }
        return lines;
    }

    private static Path ownClasses() {
        return Path.of(JavaProcess.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
    }
}
