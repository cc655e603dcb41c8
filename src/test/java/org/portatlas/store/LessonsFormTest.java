package org.portatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonsFormTest {
    @TempDir
    private Path data;

    private Path file() {
        return data.resolve("lessons.properties");
    }

    @Test
    void load_afterSave_isTheSame() throws IOException {
        LessonProgress progress = LessonProgress.NONE
                .reached("01-what-a-port-is.md", 3)
                .reached("a = strange: näme.md", 20)
                .reached("01-what-a-port-is.md", 2);
        new UserFiles(data).lessons().save(progress);

        assertThat(new UserFiles(data).lessons().load().value().steps()).isEqualTo(progress.steps());
        assertThat(progress.steps("01-what-a-port-is.md")).isEqualTo(3);
    }

    @Test
    void load_withoutAFile_isNothing_withoutAProblem() {
        assertThat(new UserFiles(data).lessons().load()).isEqualTo(new Loaded<>(LessonProgress.NONE, null));
    }

    @Test
    void load_ofNonsense_isNothing_orSaysSo() throws IOException {
        Random random = new Random(793);
        for (int round = 0; round < 300; round++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            Files.write(file(), bytes);
            assertThat(new UserFiles(data).lessons().load().value()).isEqualTo(LessonProgress.NONE);
        }
        Files.writeString(file(), "version=1\nsteps.a=0\nsteps.b=-1\nsteps.c=9999\nsteps.d=4\nother=7\n");
        assertThat(new UserFiles(data).lessons().load().value().steps()).isEqualTo(Map.of("d", 4));
        Files.write(file(), new byte[2 << 20]);
        assertThat(new UserFiles(data).lessons().load().problem()).contains("far too long");
    }

    @Test
    void save_overAFileOfANewerVersion_leavesItAlone() throws IOException {
        Files.writeString(file(), "version=2\nsteps.a=4\n");

        assertThat(new UserFiles(data).lessons().load().value()).isEqualTo(LessonProgress.NONE);
        assertThatThrownBy(() -> new UserFiles(data).lessons().save(LessonProgress.NONE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("newer version");
        assertThat(file()).hasContent("version=2\nsteps.a=4\n");
    }

    @Test
    void reached_moreLessonsThanAreKept_forgetsThoseReadLongestAgo() {
        LessonProgress progress = LessonProgress.NONE;
        for (int i = 0; i <= LessonProgress.MOST; i++) {
            progress = progress.reached(i + ".md", 1);
        }
        assertThat(progress.steps()).hasSize(LessonProgress.MOST);
        assertThat(progress.steps("0.md")).isZero();
        assertThat(progress.steps(LessonProgress.MOST + ".md")).isEqualTo(1);
    }
}
