package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.portatlas.store.UserFiles;

/// The display goes while the window is open, as when a remote session breaks: the program ends by itself, with a line
/// that says why, and what was saved is whole. Needs Xvfb and GTK 3.
///
/// It is GTK that ends the process, at once and without asking Java. That is why all that the user writes is on the
/// disk at once, and not at the end.
@EnabledIfSystemProperty(named = "portatlas.faults", matches = "true")
class LostDisplayTest {
    private static final int LONG = 40;

    @TempDir
    private Path directory;

    @Test
    void displayThatGoes_endsTheProgram_andWhatWasSavedIsWhole() throws Exception {
        Path data = directory.resolve("data");
        Path number = directory.resolve("display");
        Path said = directory.resolve("said");
        Process display = new ProcessBuilder(
                        "sh", "-c", "exec Xvfb -displayfd 3 -screen 0 1280x1024x24 -nolisten tcp 3>'" + number + "'")
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("xvfb").toFile())
                .start();
        Process atlas = null;
        try {
            await(() -> Files.exists(number) && !Files.readString(number).isBlank(), display);
            ProcessBuilder builder = new ProcessBuilder(
                            System.getProperty("java.home") + "/bin/java",
                            "-Dprism.order=sw",
                            "-Djavafx.cachedir=" + directory.resolve("cache"),
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            classPath(),
                            LostDisplay.class.getName(),
                            data.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile());
            builder.environment().put("DISPLAY", ":" + Files.readString(number).strip());
            builder.environment().remove("WAYLAND_DISPLAY");
            Process opened = builder.start();
            atlas = opened;
            await(() -> Files.readString(said).contains("saved"), opened);
            display.destroyForcibly();
            assertThat(opened.waitFor(LONG, TimeUnit.SECONDS))
                    .as(() -> "it ends: " + said())
                    .isTrue();
            System.out.println("[display lost] exit code " + opened.exitValue() + ": " + Files.readString(said));
            assertThat(opened.exitValue()).isEqualTo(1);
            assertThat(Files.readString(said))
                    .contains("portatlas: the display has gone, and the window with it; what was saved is whole\n");
            assertThat(new UserFiles(data).settings().load().problem()).isNull();
            assertThat(new UserFiles(data).settings().load().value().textSize()).isEqualTo(110);
        } finally {
            display.destroyForcibly();
            if (atlas != null) {
                atlas.destroyForcibly();
            }
        }
    }

    /// Something that is true sooner or later.
    private interface Condition {
        boolean holds() throws Exception;
    }

    private void await(Condition condition, Process process) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONG);
        while (!condition.holds()) {
            assertThat(process.isAlive()).as(() -> said()).isTrue();
            assertThat(System.nanoTime()).as(() -> said()).isLessThan(end);
            Thread.sleep(20);
        }
    }

    private String said() {
        return Stream.of("said", "xvfb")
                .map(directory::resolve)
                .filter(Files::exists)
                .map(file -> {
                    try {
                        return Files.readString(file);
                    } catch (java.io.IOException e) {
                        return e.toString();
                    }
                })
                .collect(Collectors.joining("\n"));
    }

    private static String classPath() {
        List<String> own = List.of(place(LostDisplay.class), place(AtlasWindow.class));
        return Stream.concat(
                        own.stream(),
                        Stream.of(
                                        System.getProperty("jdk.module.path"),
                                        System.getProperty("java.class.path"),
                                        System.getProperty("surefire.test.class.path"))
                                .filter(Objects::nonNull)
                                .flatMap(path -> Stream.of(path.split(File.pathSeparator, -1))))
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> part) {
        return part.getProtectionDomain().getCodeSource().getLocation().getPath();
    }
}
