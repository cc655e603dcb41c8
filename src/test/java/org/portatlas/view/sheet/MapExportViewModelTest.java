package org.portatlas.view.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portatlas.SwiftRobot;
import org.portatlas.registry.Registry;
import org.portatlas.view.map.TestMap;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// What is written or drawn is called off at any time, and tells how far it is. The work is done when the test says so.
class MapExportViewModelTest {
    private static final Registry REGISTRY = Registry.embedded();

    private final Queue<Runnable> work = new ArrayDeque<>();

    private final MapExportViewModel model = new MapExportViewModel(
            TestMap.of(REGISTRY),
            (ExportWhat what, ExportForm form, PrintWriter out) -> out.println("a table"),
            work::add,
            Clock.fixed(Instant.parse("2026-09-01T10:00:00Z"), ZoneOffset.UTC));

    @TempDir
    private Path directory;

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private static void onFx(Runnable action) throws Exception {
        WaitForAsyncUtils.asyncFx(action).get();
        SwiftRobot.settle();
    }

    private void doTheWork() throws Exception {
        while (!work.isEmpty()) {
            work.remove().run();
        }
        onFx(() -> {});
    }

    /// A drawing and a table are made in one go, in tens of milliseconds, so that nobody sees the button; who is quick,
    /// or waits for a slow disk, has it all the same.
    @ParameterizedTest
    @CsvSource({"WHOLE_MAP, SVG", "WHOLE_MAP, PNG", "TABLE, CSV"})
    void file_thatIsCalledOff_isNotThere_andTheOldOneStays(ExportWhat what, ExportForm form) throws Exception {
        Path file = Files.writeString(directory.resolve("taken.before"), "before");
        onFx(() -> {
            model.write(what, form, 2048, file);
            model.cancel();
        });
        doTheWork();
        onFx(() -> {
            assertThat(model.messageProperty().get()).isEqualTo("Cancelled. Nothing was written.");
            assertThat(model.writtenProperty().get()).isEmpty();
            assertThat(model.runningProperty().get()).isFalse();
        });
        assertThat(file).hasContent("before");
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).containsExactly(file);
        }
        // Called off was that one alone.
        onFx(() -> model.write(what, form, 2048, file));
        doTheWork();
        assertThat(Files.size(file)).isGreaterThan("before".length());
    }

    @Test
    void drawing_forPaper_tellsHowFarItIs() throws Exception {
        List<Number> told = new ArrayList<>();
        List<Integer> widths = new ArrayList<>();
        onFx(() -> {
            model.progressProperty().addListener((property, before, now) -> told.add(now));
            model.draw(true, 770, pixels -> widths.add(pixels.width()), () -> {});
            assertThat(model.runningProperty().get()).isTrue();
        });
        doTheWork();
        assertThat(widths).hasSize(1);
        assertThat(told)
                .hasSizeGreaterThan(3)
                .isSortedAccordingTo((one, other) -> Double.compare(one.doubleValue(), other.doubleValue()));
        assertThat(told).allMatch(each -> each.doubleValue() > 0 && each.doubleValue() < 1);
        onFx(() -> assertThat(model.runningProperty().get()).isFalse());
    }
}
