package org.portatlas.view.file;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.portatlas.text.Texts;
import org.portatlas.text.VisibleText;
import org.portatlas.view.menu.MenuEntry;

/// What the menu offers of files: to choose one, and those read last.
public final class FileEntries {
    private static final Texts TEXTS = new Texts(FileEntries.class);
    private static final int MOST_RECENT = 4;
    private static final int LONGEST_NAME = 34;

    private FileEntries() {}

    /// Made anew each time the menu is shown.
    ///
    /// @param window over which a file is chosen
    public static List<MenuEntry> of(RecentFiles recent, FileDrop drop, Window window) {
        List<MenuEntry> entries = new ArrayList<>();
        entries.add(new MenuEntry("file", TEXTS.get("choose"), "", () -> choose(drop, window)));
        List<Path> files = recent.files();
        for (int i = 0; i < Math.min(MOST_RECENT, files.size()); i++) {
            Path file = files.get(i);
            entries.add(new MenuEntry(
                    "recent-" + i, VisibleText.name(file, LONGEST_NAME), "", () -> drop.take(file.toFile())));
        }
        return entries;
    }

    private static void choose(FileDrop drop, Window window) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(TEXTS.get("choose.title"));
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(TEXTS.get("choose.read"), "*.md", "*.csv", "*.json"),
                        new FileChooser.ExtensionFilter(TEXTS.get("choose.all"), "*"));
        File chosen = chooser.showOpenDialog(window);
        if (chosen != null) {
            drop.take(chosen);
        }
    }
}
