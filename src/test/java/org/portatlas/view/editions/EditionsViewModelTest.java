package org.portatlas.view.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portatlas.registry.Registry;
import org.portatlas.registry.SharedEditions;
import org.portatlas.store.UserFiles;
import org.portatlas.store.editions.EditionShelf;
import org.portatlas.store.editions.EditionUpdate;
import org.portatlas.store.editions.LocalServer;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Updates, imports and switches with a real server and a real directory.
class EditionsViewModelTest {
    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final List<String> changes = new ArrayList<>();

    @TempDir
    private Path data;

    private EditionShelf shelf;
    private EditionsViewModel model;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void makeModel() {
        shelf = new EditionShelf(new UserFiles(data));
        model = model(URI.create("http://127.0.0.1:1/"));
    }

    @AfterEach
    void stop() {
        executor.shutdownNow();
    }

    private EditionsViewModel model(URI server) {
        return new EditionsViewModel(
                Registry.embedded(),
                shelf,
                progress -> new EditionUpdate(shelf, server, progress),
                executor,
                (before, now, sentence) -> changes.add(before.edition() + " > " + now.edition() + ": " + sentence));
    }

    @Test
    void read_whereNothingIsKept_hasTheEmbeddedOneInUse() throws Exception {
        fx(model::read);
        waitFor(() -> !model.rowsProperty().get().isEmpty());
        assertThat(model.rowsProperty().get())
                .containsExactly(new EditionRow(
                        null, "2026-08-17", "Comes with Port Atlas", "14,533 records, 6,357 assigned ports"));
        assertThat(model.inUseProperty().get()).isEmpty();
    }

    @Test
    void take_andUse_changeTheWindowAndTellIt() throws Exception {
        Path april = SharedEditions.path(SharedEditions.OF_APRIL);
        fx(() -> model.take(april));
        waitFor(() -> !changes.isEmpty());
        assertThat(changes).singleElement().asString().startsWith("2026-08-17 > 2026-04-09: The edition of 2026-04-09");
        assertThat(model.rowsProperty().get()).hasSize(2);
        assertThat(model.inUseProperty().get()).isPresent();
        fx(() -> model.use(null));
        waitFor(() -> changes.size() == 2);
        assertThat(changes.getLast())
                .endsWith("The edition of 2026-08-17 is in use now. The one before it stays kept.");
        assertThat(model.inUseProperty().get()).isEmpty();
    }

    @Test
    void update_slow_showsBytesAfterHalfASecond_andCanBeCancelled() throws Exception {
        byte[] rows = "ssh,22,tcp,SSH,,,,,,,,\r\n".getBytes(StandardCharsets.US_ASCII);
        try (LocalServer server = LocalServer.start((request, out) -> {
            out.write(LocalServer.head("200 OK", "Content-Length: 1000000\r\n"));
            while (true) {
                out.write(rows);
                out.flush();
                Thread.sleep(10);
            }
        })) {
            model = model(server.address());
            fx(model::update);
            assertThat(model.fetchingProperty().get()).isFalse();
            waitFor(() -> model.fetchingProperty().get());
            waitFor(() -> model.receivedProperty().get().matches("[\\d,]+ of 1,000,000 bytes"));
            assertThat(model.partProperty().get()).isBetween(0.0, 1.0);
            fx(model::cancel);
            waitFor(() -> !model.messageProperty().get().isEmpty());
        }
        assertThat(model.fetchingProperty().get()).isFalse();
        assertThat(model.messageProperty().get()).isEqualTo("The update was cancelled: nothing was changed.");
        assertThat(changes).isEmpty();
    }

    @Test
    void update_thatFails_saysWhyAndChangesNothing() throws Exception {
        fx(model::update);
        waitFor(() -> !model.messageProperty().get().isEmpty());
        assertThat(model.messageProperty().get()).startsWith("127.0.0.1 could not be reached");
        assertThat(model.rowsProperty().get()).hasSize(1);
        assertThat(changes).isEmpty();
    }

    @Test
    void take_whileSomethingIsDone_isPassedOver() throws Exception {
        Path april = SharedEditions.path(SharedEditions.OF_APRIL);
        Path bad = Files.writeString(data.resolve("bad.csv"), "a,b\n");
        fx(() -> {
            model.take(bad);
            model.take(april);
        });
        waitFor(() -> !model.messageProperty().get().isEmpty());
        assertThat(model.messageProperty().get()).startsWith("bad.csv is not the whole registry");
        assertThat(model.inUseProperty().get()).isEqualTo(Optional.empty());
    }

    private static void fx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
    }

    private static void waitFor(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
