package org.portatlas.app;

import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.HostServices;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.portatlas.machine.PortCheck;
import org.portatlas.machine.Protocol;
import org.portatlas.machine.SocketState;
import org.portatlas.map.Theme;

/// The window and what runs behind it.
final class AtlasWindow {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final int SECONDS_BETWEEN_AGES = 20;

    private final CompletableFuture<AtlasData> data;
    private final int[] ports;
    private final boolean checkAtOnce;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ExecutorService checks = Executors.newCachedThreadPool(AtlasWindow::daemon);
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(AtlasWindow::daemon);
    private final PortCheck check = PortCheck.ofThisMachine();

    /// @param ports first and last port to open at, or nothing
    AtlasWindow(CompletableFuture<AtlasData> data, int[] ports, boolean checkAtOnce) {
        this.data = data;
        this.ports = ports.clone();
        this.checkAtOnce = checkAtOnce;
    }

    /// Starts the toolkit, shows the window and returns when it is closed. Any thread but the FX thread.
    void showUntilClosed() throws InterruptedException {
        CompletableFuture<Void> shown = new CompletableFuture<>();
        Platform.startup(() -> {
            try {
                show(new Stage());
                shown.complete(null);
            } catch (RuntimeException | Error e) {
                shown.completeExceptionally(e);
            }
        });
        shown.join();
        closed.await();
    }

    /// Fills a stage and shows it. FX thread.
    Atlas show(Stage stage) {
        Atlas atlas =
                new Atlas(data.join(), check, checks, Clock.system(ZoneId.systemDefault()), browser()::showDocument);
        atlas.model().map().themeProperty().set(systemTheme());
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setScene(
                new Scene(atlas.root(), Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight())));
        stage.setTitle("Port Atlas");
        stage.setMinWidth(760);
        stage.setMinHeight(480);
        stage.setOnHidden(event -> close());
        stage.show();
        if (ports.length == 2) {
            atlas.model().show(ports[0], ports[1]);
        }
        if (checkAtOnce) {
            atlas.model().detail().check().look();
        }
        startBehind(atlas);
        return atlas;
    }

    /// What may wait until the window is there: the first native calls are linked, listeners are counted, answers
    /// age.
    private void startBehind(Atlas atlas) {
        checks.execute(() -> {
            check.warmUp();
            long listening = check.listeners().sockets().stream()
                    .filter(socket -> socket.protocol() == Protocol.TCP && socket.state() == SocketState.LISTENING)
                    .count();
            Platform.runLater(() -> atlas.model().listeningProperty().set((int) listening));
        });
        var unused = clock.scheduleWithFixedDelay(
                () -> Platform.runLater(atlas.model().detail().check()::age),
                SECONDS_BETWEEN_AGES,
                SECONDS_BETWEEN_AGES,
                TimeUnit.SECONDS);
    }

    private void close() {
        checks.shutdownNow();
        clock.shutdownNow();
        closed.countDown();
    }

    private static Theme systemTheme() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.LIGHT ? Theme.LIGHT : Theme.DARK;
    }

    /// Host services hang on an application object; this one does nothing else.
    private static HostServices browser() {
        return new Application() {
            @Override
            public void start(Stage unused) {}
        }.getHostServices();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "port-atlas");
        thread.setDaemon(true);
        return thread;
    }
}
