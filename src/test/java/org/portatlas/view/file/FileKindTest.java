package org.portatlas.view.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portatlas.registry.SharedEditions;

class FileKindTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a.md; # A lesson; LESSON",
                "A.MD; Service Name,Port Number,Transport Protocol; LESSON",
                "a.csv; port,name; CLASS_LIST",
                "a.csv; service name,port; CLASS_LIST",
                "a.CSV; Service Name,Port Number,Transport Protocol,Description; EDITION",
                "a.csv; Port Number,\"Transport Protocol\",x, SERVICE NAME ; EDITION",
                "a.csv; ''; CLASS_LIST"
            })
    void kind_isToldByEndingAndColumns(String name, String content, FileKind kind) throws IOException {
        Path file = Files.writeString(directory.resolve(name), content + "\nssh,22,tcp\n");
        assertThat(FileKind.of(file)).isEqualTo(kind);
        assertThat(FileKind.mayBe(file)).isTrue();
    }

    @Test
    void kind_ofIanasOwnFile_isAnEdition() throws IOException {
        assertThat(FileKind.of(SharedEditions.path(SharedEditions.OF_APRIL))).isEqualTo(FileKind.EDITION);
    }

    @Test
    void kind_ofAnotherFileOrNone_isAFault() {
        assertThat(FileKind.mayBe(Path.of("picture.png"))).isFalse();
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> FileKind.of(directory.resolve("none.csv")));
    }
}
