package org.portatlas.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import org.portatlas.store.UserFiles;

/// A program that opens the window, sets something, says "saved" when that is on the disk, and stays open. Run by
/// [LostDisplayTest], which takes its display away.
final class LostDisplay {
    private LostDisplay() {}

    static void main(String[] args) throws Exception {
        UserFiles files = new UserFiles(Path.of(args[0]));
        AtlasWindow window = new AtlasWindow(
                Locale.ENGLISH, AtlasData.read(), files, CompletableFuture.completedFuture(LastRun.NONE));
        window.showUntilClosed(model -> {
            model.settings().change(all -> all.withTextSize(110));
            Thread.ofPlatform().daemon().start(() -> {
                while (files.settings().load().value().textSize() != 110) {
                    Thread.onSpinWait();
                }
                Platform.runLater(() -> System.out.println("saved"));
            });
        });
        System.exit(0);
    }
}
