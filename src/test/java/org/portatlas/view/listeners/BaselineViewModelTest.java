package org.portatlas.view.listeners;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.portatlas.SwiftExtension;
import org.portatlas.machine.PortCheck;
import org.portatlas.registry.Registry;
import org.portatlas.store.UserFiles;
import org.portatlas.view.LateClock;
import org.testfx.util.WaitForAsyncUtils;

/// A remembered list over real listeners and real files.
@ExtendWith(SwiftExtension.class)
class BaselineViewModelTest {
    private static final Registry REGISTRY = Registry.embedded();

    @TempDir
    private Path directory;

    @AutoClose
    private final ExecutorService keeper = Executors.newSingleThreadExecutor();

    private final PortCheck check = PortCheck.ofThisMachine();
    private final LateClock clock = new LateClock();
    private final LiveViewModel live = new LiveViewModel(check, REGISTRY, Runnable::run, clock);

    private BaselineViewModel loaded() {
        BaselineViewModel model = new BaselineViewModel(live, new UserFiles(directory).baseline(), keeper, clock);
        run(model::load);
        waitFor(() -> !model.sentenceProperty().get().isEmpty());
        return model;
    }

    private void run(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, work);
    }

    private void read() {
        run(() -> live.show(check.listeners()));
    }

    private static void waitFor(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        } catch (java.util.concurrent.TimeoutException late) {
            throw new AssertionError(late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<BaselineDifference> at(BaselineViewModel model, int port) {
        return model.differences().stream().filter(each -> each.port() == port).toList();
    }

    @Test
    void remember_thenAListenerComesAndAnotherGoes_tellsBoth() throws Exception {
        BaselineViewModel model = loaded();
        assertThat(model.titleProperty().get()).isEqualTo("Baseline");
        ServerSocket first = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        read();
        run(model::remember);
        assertThat(model.titleProperty().get()).matches("Differs from \\d\\d:\\d\\d");
        assertThat(at(model, first.getLocalPort())).isEmpty();
        first.close();
        try (ServerSocket second = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            read();
            assertThat(at(model, second.getLocalPort()))
                    .extracting(BaselineDifference::change)
                    .containsExactly("came");
            assertThat(at(model, first.getLocalPort()))
                    .extracting(BaselineDifference::change)
                    .containsExactly("went");
            assertThat(at(model, first.getLocalPort()).getFirst().then())
                    .contains("PID " + ProcessHandle.current().pid())
                    .contains("this machine only");
        }
    }

    @Test
    void remembered_inAnotherRun_isComparedAgain_withItsDay() throws Exception {
        BaselineViewModel model = loaded();
        int port;
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            port = listener.getLocalPort();
            read();
            run(model::remember);
            waitFor(() -> Files.exists(directory.resolve("baseline.json")));
        }
        read();
        clock.putForward(Duration.ofDays(2));
        BaselineViewModel later = loaded();
        waitFor(() -> !later.differences().isEmpty());
        assertThat(at(later, port)).extracting(BaselineDifference::change).containsExactly("went");
        assertThat(later.titleProperty().get()).matches("Differs from \\d+ [A-Z][a-z]{2,3} \\d\\d:\\d\\d");
        assertThat(later.undoableProperty().get()).isFalse();
    }

    @Test
    void sameSocketOnAllInterfaces_isChanged() throws Exception {
        BaselineViewModel model = loaded();
        ServerSocket narrow = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        int port = narrow.getLocalPort();
        read();
        run(model::remember);
        narrow.close();
        try (ServerSocket wide = new ServerSocket(port)) {
            assertThat(wide.isBound()).isTrue();
            read();
            assertThat(at(model, port)).singleElement().satisfies(each -> {
                assertThat(each.change()).isEqualTo("changed");
                assertThat(each.now()).contains("all interfaces");
                assertThat(each.then()).contains("this machine only");
            });
        }
    }

    @Test
    void undo_afterReplacing_goesBackToTheFormer_inTheFileToo() throws Exception {
        BaselineViewModel model = loaded();
        read();
        run(model::remember);
        waitFor(() -> Files.exists(directory.resolve("baseline.json")));
        byte[] former = Files.readAllBytes(directory.resolve("baseline.json"));
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            read();
            run(model::remember);
            assertThat(at(model, listener.getLocalPort())).isEmpty();
            assertThat(model.undoableProperty().get()).isTrue();
            run(model::undo);
            assertThat(at(model, listener.getLocalPort())).hasSize(1);
            assertThat(model.undoableProperty().get()).isFalse();
            waitFor(() -> java.util.Arrays.equals(former, Files.readAllBytes(directory.resolve("baseline.json"))));
        }
    }

    @Test
    void undo_ofTheFirst_remembersNothingAgain() {
        BaselineViewModel model = loaded();
        read();
        run(model::remember);
        waitFor(() -> Files.exists(directory.resolve("baseline.json")));
        run(model::undo);
        waitFor(() -> !Files.exists(directory.resolve("baseline.json")));
        assertThat(model.titleProperty().get()).isEqualTo("Baseline");
    }

    @Test
    void damagedFile_isToldInOneSentence() throws Exception {
        Files.writeString(directory.resolve("baseline.json"), "{\"version\":1,");
        BaselineViewModel model = loaded();
        assertThat(model.problemProperty().get()).contains("set aside").endsWith(".");
        assertThat(model.titleProperty().get()).isEqualTo("Baseline");
    }

    @Test
    void directoryThatCannotBe_isTold_andTheListIsKeptMeanwhile() throws Exception {
        Path inTheWay = Files.writeString(directory.resolve("file"), "mine");
        BaselineViewModel model = new BaselineViewModel(live, new UserFiles(inTheWay).baseline(), keeper, clock);
        run(model::load);
        read();
        run(model::remember);
        waitFor(() -> model.problemProperty().get().startsWith("It could not be saved"));
        assertThat(model.titleProperty().get()).startsWith("Differs from");
        assertThat(inTheWay).hasContent("mine");
    }
}
