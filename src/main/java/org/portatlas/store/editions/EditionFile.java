package org.portatlas.store.editions;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.CRC32;
import org.portatlas.registry.Registry;
import org.portatlas.registry.RegistryFormatException;
import org.portatlas.registry.RegistryReader;
import org.portatlas.text.Texts;

/// One edition as a file: the table of its facts, named after its date and its content. Any thread.
final class EditionFile {
    private static final Texts TEXTS = new Texts(EditionFile.class);
    static final String ENDING = ".csv";

    private EditionFile() {}

    /// The facts of an edition, of IANA's own words none.
    static byte[] bytes(Registry registry) {
        StringWriter table = new StringWriter();
        try {
            registry.writeTable(table);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// The name of such a file without its ending. A checksum is enough to see damage, and costs
    /// nothing at the start of the program, where a cryptographic hash would take longer than
    /// reading the file.
    static String name(String edition, byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return edition + "-" + String.format(Locale.ROOT, "%08x", sum.getValue());
    }

    static boolean isName(String text) {
        return text.matches("\\d{4}-\\d\\d(-\\d\\d)?-[0-9a-f]{8}");
    }

    /// Reads an edition back.
    /// @throws RegistryFormatException if it is not what was written
    /// @throws IOException if it cannot be read
    static Registry read(Path file, KeptEdition kept) throws IOException {
        if (Files.size(file) > RegistryReader.LARGEST) {
            throw new RegistryFormatException(0, TEXTS.get("file.long"));
        }
        byte[] bytes = Files.readAllBytes(file);
        if (!name(kept.edition(), bytes).equals(kept.name())) {
            throw new RegistryFormatException(0, TEXTS.get("file.other"));
        }
        return RegistryReader.read(new ByteArrayInputStream(bytes));
    }
}
