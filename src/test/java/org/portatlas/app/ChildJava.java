package org.portatlas.app;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import tools.jackson.core.JsonGenerator;

/// The command line in a Java of its own, on a class path of copies that every user can read, for a home directory may
/// be closed to others. It holds neither JavaFX nor OSHI: a text command on Linux that loaded either would fail.
final class ChildJava {
    private final Path directory;
    private final String classPath;

    /// @param directory to copy to
    ChildJava(Path directory) throws IOException {
        this.directory = directory;
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        List<String> copies = new ArrayList<>();
        for (Class<?> part : List.of(Main.class, CommandLine.class, JsonGenerator.class, CsvWriter.class)) {
            Path source = Path.of(
                    part.getProtectionDomain().getCodeSource().getLocation().getPath());
            Path copy = directory.resolve("" + source.getFileName());
            copy(source, copy);
            copies.add(copy.toString());
        }
        this.classPath = String.join(":", copies);
    }

    /// Runs the command line to its end.
    ///
    /// @param launcher a command that runs the command after it; may be empty
    /// @param nativeAccess the option for Java
    CommandResult run(List<String> launcher, String nativeAccess, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(launcher);
        command.add(System.getProperty("java.home") + "/bin/java");
        command.addAll(List.of(nativeAccess, "-cp", classPath, Main.class.getName()));
        command.addAll(List.of(arguments));
        Path out = directory.resolve("out");
        Path err = directory.resolve("err");
        int exitCode = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new CommandResult(
                exitCode, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    private static void copy(Path source, Path target) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, target.resolve(source.relativize(file).toString()));
            }
        }
    }
}
