package org.portatlas.registry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Small files in IANA's form that are whole by the reader's rules: they reach port 49151 and the letter z.
final class CsvSamples {
    static final String HEADER = "Service Name,Port Number,Transport Protocol,Description,Assignee,Contact,"
            + "Registration Date,Modification Date,Reference,Service Code,Unauthorized Use Reported,Assignment Notes";

    private static final String END =
            ",49151,,Reserved,,,,2024-12-20,[RFC6335],,,\r\nzeromq,,tcp,ZeroMQ,,,2011-01,,,,,\r\n";

    private CsvSamples() {}

    /// The header, these rows, and an end that makes the file whole; the first row stands on line 2.
    static String whole(String... rows) {
        return HEADER + "\r\n" + String.join("\r\n", rows) + (rows.length == 0 ? "" : "\r\n") + END;
    }

    static Registry read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static Registry read(byte[] bytes) throws IOException {
        return RegistryReader.read(new ByteArrayInputStream(bytes));
    }
}
