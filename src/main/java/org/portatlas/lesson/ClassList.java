package org.portatlas.lesson;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/// The ports that a class is to know, by the names that the class uses. Immutable; any thread.
///
/// @param title what the list is called: the name of its file without the ending
/// @param entries in the order of the file, each port once, 1 to 1,000
public record ClassList(String title, List<Entry> entries) {
    private static final String COMMON = "common-ports.csv";

    public ClassList {
        entries = List.copyOf(entries);
    }

    /// A port and what the class calls it.
    ///
    /// @param port 0 to 65535
    /// @param name one line, at most 60 characters
    public record Entry(int port, String name) {}

    /// The list that comes with the program: some forty ports that nearly every course names. Read anew at each call:
    /// keep it, and not on the FX thread.
    /// @throws UncheckedIOException if it is missing or damaged, which is a defect of the installation
    public static ClassList embedded() {
        try {
            return ClassListReader.read(COMMON, Embedded.bytes("/assets/class-lists/" + COMMON));
        } catch (MistakeInFileException damaged) {
            throw new UncheckedIOException("the class list cannot be read", damaged);
        }
    }

    /// What the class calls the port.
    public Optional<String> name(int port) {
        return entries.stream()
                .filter(entry -> entry.port() == port)
                .map(Entry::name)
                .findFirst();
    }
}
