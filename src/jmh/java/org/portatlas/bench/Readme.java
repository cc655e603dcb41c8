package org.portatlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The README, of which the part between two marks is the report of the last whole run.
final class Readme {
    private static final String BEGIN = "<!-- bench: written by mvn -Pbench -Dbench.readme=write verify -->\n";
    private static final String END = "<!-- bench: end -->\n";

    private final Path file;
    private final String before;
    private final String after;

    private Readme(Path file, String before, String after) {
        this.file = file;
        this.before = before;
        this.after = after;
    }

    /// @throws BenchmarkFailedException if the marks are not there: better told before the hour of measuring than after
    static Readme of(Path file) throws IOException {
        String text = Files.readString(file);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new BenchmarkFailedException(file + " lacks the marks between which the report stands");
        }
        return new Readme(file, text.substring(0, begin + BEGIN.length()), text.substring(end));
    }

    void show(String table) throws IOException {
        Files.writeString(file, before + "\n" + table + "\n" + after);
    }
}
