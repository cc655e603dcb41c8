package org.portatlas.view.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The files read last, newest first; at most twelve. FX thread.
public final class RecentFiles {
    private static final int MOST = 12;

    private final List<Path> files = new ArrayList<>();

    /// The files, newest first.
    public List<Path> files() {
        return List.copyOf(files);
    }

    /// One has been read now.
    public void read(Path file) {
        Path whole = file.toAbsolutePath();
        files.remove(whole);
        files.addFirst(whole);
        if (files.size() > MOST) {
            files.removeLast();
        }
    }

    /// Those of an earlier run, newest first.
    public void restore(List<Path> earlier) {
        earlier.stream()
                .filter(file -> !files.contains(file))
                .limit(MOST - files.size())
                .forEach(files::add);
    }
}
