package org.portatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which class list is remembered.
class ClassListFileTest {
    @TempDir
    private Path directory;

    @Test
    void path_isRemembered_untilItIsForgotten() throws IOException {
        ClassListFile file = new ClassListFile(directory);
        assertThat(file.load()).isEmpty();
        Path list = directory.resolve("a =b\\:ü.csv");
        file.save(list);
        assertThat(new ClassListFile(directory).load()).contains(list.toAbsolutePath());
        file.forget();
        assertThat(file.load()).isEmpty();
        file.forget();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "version=1", "version=2\npath=/a.csv", "version=1\npath=", "version=1\npath=\\u00zz"})
    void whatMakesNoSense_isAsIfNothingWereRemembered(String content) throws IOException {
        Files.writeString(directory.resolve("class-list.properties"), content);
        assertThat(new ClassListFile(directory).load()).isEmpty();
    }

    @Test
    void directoryThatCannotBe_isTold() throws IOException {
        Path file = Files.writeString(directory.resolve("a-file"), "");
        assertThatThrownBy(() -> new ClassListFile(file).save(Path.of("x.csv"))).isInstanceOf(IOException.class);
    }
}
