package org.portatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which class list is remembered.
class ClassListFormTest {
    @TempDir
    private Path directory;

    @Test
    void path_isRemembered_untilItIsForgotten() throws IOException {
        UserFile<Optional<Path>> file = new UserFiles(directory).classList();
        assertThat(file.load().value()).isEmpty();
        Path list = directory.resolve("a =b\\:ü.csv");
        file.save(Optional.of(list));
        assertThat(new UserFiles(directory).classList().load().value()).contains(list.toAbsolutePath());
        file.remove();
        assertThat(file.load().value()).isEmpty();
        file.remove();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "version=1", "version=2\npath=/a.csv", "version=1\npath=", "version=1\npath=\\u00zz"})
    void whatMakesNoSense_isAsIfNothingWereRemembered(String content) throws IOException {
        Files.writeString(directory.resolve("class-list.properties"), content);
        assertThat(new UserFiles(directory).classList().load().value()).isEmpty();
    }

    @Test
    void directoryThatCannotBe_isTold() throws IOException {
        Path file = Files.writeString(directory.resolve("a-file"), "");
        assertThatThrownBy(() -> new UserFiles(file).classList().save(Optional.of(Path.of("x.csv"))))
                .isInstanceOf(IOException.class);
    }
}
