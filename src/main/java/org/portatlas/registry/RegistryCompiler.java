package org.portatlas.registry;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Compiles IANA's CSV into the embedded table of facts. Run by hand when IANA has a new edition:
/// ```
/// mvn -q compile exec:exec -Dmain.class=org.portatlas/org.portatlas.registry.RegistryCompiler \
///     -Dapp.args="service-names-port-numbers.csv assets/registry/assignments.csv"
/// ```
/// The table holds facts alone (see [TableForm]): no person, no note, no sentence. The output is written whole or not
/// at all; the old file stays if anything fails. A mistake gives one line on standard error and exit code 2.
public final class RegistryCompiler {
    private static final int OK = 0;
    private static final int MISTAKE = 2;

    private RegistryCompiler() {}

    public static void main(String[] args) {
        System.exit(run(args, System.out, System.err));
    }

    /// Does what `main` does, to the streams given.
    /// @param args the CSV to read and the table to write
    /// @return the exit code: 0, or 2 with one line on `err`
    static int run(String[] args, PrintStream out, PrintStream err) {
        if (args.length != 2) {
            err.println("registry compiler: give two files: IANA's CSV to read, and the table to write");
            return MISTAKE;
        }
        Path file;
        Path table;
        try {
            file = Path.of(args[0]);
            table = Path.of(args[1]);
        } catch (InvalidPathException e) {
            err.println("registry compiler: \"" + e.getInput() + "\" cannot be the name of a file");
            return MISTAKE;
        }
        Registry registry;
        try {
            registry = RegistryReader.read(file);
        } catch (IOException e) {
            err.println("registry compiler: cannot read " + file + ": " + reason(e));
            return MISTAKE;
        }
        try {
            write(registry, table);
        } catch (IOException e) {
            err.println("registry compiler: cannot write " + table + ": " + reason(e));
            return MISTAKE;
        }
        out.println("edition " + registry.edition() + ", " + registry.recordCount() + " records -> " + table);
        return OK;
    }

    /// Writes the table beside its place and moves it there in one step.
    static void write(Registry registry, Path table) throws IOException {
        if (Files.isDirectory(table)) {
            throw new IOException("this is a directory");
        }
        Path draft = table.resolveSibling("." + table.getFileName() + ".draft");
        try {
            try (Writer out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
                registry.writeTable(out);
            }
            Files.move(draft, table, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case RegistryFormatException refusal -> String.valueOf(refusal.getMessage());
            case NoSuchFileException _ -> "there is no such file or directory";
            case AccessDeniedException _ -> "access denied";
            default -> String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
        };
    }
}
