package org.portatlas.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Small editions for tests outside this package.
public final class EditionSamples {
    private EditionSamples() {}

    /// An edition in IANA's form.
    /// @param rows the first columns of each: name, port, transport, description, and as many more as are told
    public static String csv(List<String> rows) {
        return CsvSamples.whole(rows.stream()
                .map(row -> row
                        + ","
                                .repeat(11
                                        - (int) row.chars()
                                                .filter(each -> each == ',')
                                                .count()))
                .toArray(String[]::new));
    }

    /// What changed from one of them to another.
    public static RegistryDiff diff(List<String> before, List<String> after) {
        try {
            return RegistryDiff.between(CsvSamples.read(csv(before)), CsvSamples.read(csv(after)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
