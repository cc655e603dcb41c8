package org.portatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portatlas.store.QuizMemory.Place;

class QuizFormTest {
    private static final QuizMemory MEMORY = new QuizMemory(
            7,
            Map.of(
                    "find-service ssh", new Place(2, 6),
                    "estimate-count assigned system", new Place(5, 7),
                    "a = strange: näme", new Place(1, 1)));

    @TempDir
    private Path data;

    private Path file() {
        return data.resolve("quiz.properties");
    }

    private Loaded<QuizMemory> load() {
        return new UserFiles(data).quiz().load();
    }

    @Test
    void load_afterSave_isTheSame() throws IOException {
        new UserFiles(data).quiz().save(MEMORY);

        assertThat(load()).isEqualTo(new Loaded<>(MEMORY, null));
        assertThat(Files.readString(file())).contains("version=1", "session=7", "box.find-service\\ ssh=2 6");
    }

    @Test
    void load_withoutAFile_isNothing_withoutAProblem() {
        assertThat(load()).isEqualTo(new Loaded<>(QuizMemory.NONE, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "session=3\n",
                "version=one\nsession=3\n",
                "version=1\nsession=-3\n",
                "version=1\nsession=3\nbox.a=6 1\n",
                "version=1\nsession=3\nbox.a=2\n",
                "version=1\nsession=3\nbox.\\u00zz=2 2\n"
            })
    void load_ofADamagedFile_setsItAside_andSaysSo(String content) throws IOException {
        Files.writeString(file(), content);

        Loaded<QuizMemory> loaded = load();
        assertThat(loaded.value()).isEqualTo(QuizMemory.NONE);
        assertThat(loaded.problem()).contains("is damaged", "quiz-unreadable-");
        assertThat(file()).doesNotExist();
        new UserFiles(data).quiz().save(MEMORY);
        assertThat(load().value()).isEqualTo(MEMORY);
    }

    @Test
    void load_ofNonsense_isNothing() throws IOException {
        Random random = new Random(793);
        for (int round = 0; round < 100; round++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            Files.write(file(), bytes);
            assertThat(load().value()).isEqualTo(QuizMemory.NONE);
            assertThat(file()).doesNotExist();
        }
        Files.write(file(), new byte[5 << 20]);
        assertThat(load().problem()).contains("far too long");
    }

    /// Lines that go on and on are read in time that grows with them, and no faster.
    @Test
    @Timeout(20)
    void load_ofManyBackslashes_ends() throws IOException {
        for (String piece : List.of("\\", "\\\n", "\\x\\", "a\\\n ")) {
            Files.writeString(file(), "version=1\n" + piece.repeat((1 << 20) / piece.length()));
            assertThat(load().value()).isEqualTo(QuizMemory.NONE);
        }
    }

    @Test
    void aFileOfANewerVersion_isLeftAlone() throws IOException {
        String newer = "version=2\nsession=9\nshelf.a=4\n";
        Files.writeString(file(), newer);

        assertThat(load().value()).isEqualTo(QuizMemory.NONE);
        assertThat(load().problem()).contains("newer version");
        assertThatThrownBy(() -> new UserFiles(data).quiz().save(MEMORY))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("newer version");
        assertThat(file()).hasContent(newer);
    }

    @Test
    void memory_ofMoreThanIsKept_forgetsWhatWasAskedLongestAgo() {
        Map<String, Place> places = new HashMap<>();
        for (int i = 1; i <= QuizMemory.MOST + 1; i++) {
            places.put("status " + i, new Place(1, i));
        }

        assertThat(new QuizMemory(9, places).places())
                .hasSize(QuizMemory.MOST)
                .doesNotContainKey("status 1")
                .containsKey("status 2");
    }
}
