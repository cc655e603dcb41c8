package org.portatlas.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file that cannot be understood. It is never written over: it is moved aside, `list.json` to
/// `list-unreadable-1.json` or the first such name that nothing has. Any thread but the FX thread.
///
/// @param file what is to be moved
/// @param what is in it, as a person says it: "the remembered list"
record UnreadableFile(Path file, String what) {
    /// Moves it, and tells of it in one sentence.
    ///
    /// @param why "is damaged"
    /// @param then what follows for the reader, with its comma; or nothing
    String setAside(String why, String then) {
        int number = 1;
        while (Files.exists(file.resolveSibling(name(number)))) {
            number++;
        }
        try {
            Files.move(file, file.resolveSibling(name(number)));
            return "The file with " + what + " " + why + ": it was set aside as " + name(number) + " in "
                    + file.getParent() + then + ".";
        } catch (IOException cannotMove) {
            return "The file with " + what + " " + why + ", and could not be set aside: " + file + ".";
        }
    }

    private String name(int number) {
        String name = file.getFileName().toString();
        int end = name.lastIndexOf('.');
        return name.substring(0, end) + "-unreadable-" + number + name.substring(end);
    }
}
