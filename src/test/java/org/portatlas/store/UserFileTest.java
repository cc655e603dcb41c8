package org.portatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserFileTest {
    /// Words, of which `bad` is damage and `newer` another version.
    private static final StoredForm<String> WORDS = new StoredForm<>() {
        @Override
        public byte[] write(String value) {
            return value.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String read(byte[] content) throws StoredFormException, NewerFormException {
            String text = new String(content, StandardCharsets.UTF_8);
            if (text.startsWith("bad")) {
                throw new StoredFormException(3, "no word");
            }
            if (text.startsWith("newer")) {
                throw new NewerFormException(2);
            }
            return text;
        }
    };

    @TempDir
    private Path directory;

    private UserFile<String> file() {
        return new UserFile<>(directory.resolve("words.txt"), () -> "your words", 1000, WORDS, "nothing");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void load_withoutAFile_isNothing_andWritesNothing() throws IOException {
        assertThat(file().load()).isEqualTo(new Loaded<>("nothing", null));
        assertThat(names()).isEmpty();
    }

    @Test
    void load_ofADamagedFile_usesTheLastGoodState_tellsItOnce_andKeepsTheDamage() throws IOException {
        file().save("one");
        file().save("two");
        Files.writeString(file().path(), "bad words");
        Loaded<String> loaded = file().load();
        assertThat(loaded.value()).isEqualTo("one");
        String aside = "words-unreadable-" + LocalDate.now(ZoneId.systemDefault()) + ".txt";
        assertThat(loaded.problem())
                .isEqualTo("The file with your words is damaged (line 3: no word): it was set aside as " + aside
                        + " in " + directory + ". The last good state before it is used.");
        assertThat(directory.resolve(aside)).hasContent("bad words");
        assertThat(file().load()).isEqualTo(new Loaded<>("one", null));
        file().save("three");
        assertThat(file().load().value()).isEqualTo("three");
    }

    @Test
    void load_ofDamageAgainOnOneDay_keepsBoth() throws IOException {
        for (int i = 1; i <= 3; i++) {
            Files.writeString(file().path(), "bad " + i);
            Loaded<String> loaded = file().load();
            assertThat(loaded.value()).isEqualTo("nothing");
            assertThat(loaded.problem()).contains("There is no earlier state");
        }
        assertThat(names()).hasSize(3).allMatch(name -> name.startsWith("words-unreadable-"));
    }

    @Test
    void save_overDamage_setsThatAside() throws IOException {
        Files.writeString(file().path(), "bad");
        file().save("good");
        assertThat(file().load()).isEqualTo(new Loaded<>("good", null));
        assertThat(names()).anyMatch(name -> name.startsWith("words-unreadable-"));
    }

    @Test
    void aNewerFile_staysAsItIs_whateverIsSaved() throws IOException {
        Files.writeString(file().path(), "newer words");
        assertThat(file().load().value()).isEqualTo("nothing");
        assertThat(file().load().problem())
                .contains("newer version of Port Atlas")
                .contains(directory.toString());
        assertThatThrownBy(() -> file().save("mine"))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("Your words could not be saved: ")
                .hasMessageContaining("newer version");
        assertThat(file().path()).hasContent("newer words");
    }

    @Test
    void aFileFarTooLong_isSetAside_unread() throws IOException {
        Files.write(file().path(), new byte[1001]);
        assertThat(file().load().problem()).contains("far too long");
        assertThat(file().path()).doesNotExist();
    }

    @Test
    void aDirectoryInItsPlace_isTold_andNothingIsLost() throws IOException {
        Files.createDirectory(file().path());
        assertThat(file().load().value()).isEqualTo("nothing");
        assertThat(file().load().problem()).isNotNull();
        assertThat(file().path()).isDirectory();
        assertThatThrownBy(() -> file().save("mine")).isInstanceOf(IOException.class);
    }

    /// A vanished directory comes back with the next save.
    @Test
    void save_whereTheDirectoryHasGone_makesItAgain() throws IOException {
        UserFile<String> deep =
                new UserFile<>(directory.resolve("a/b/words.txt"), () -> "your words", 1000, WORDS, "nothing");
        deep.save("one");
        deep.remove();
        Files.delete(directory.resolve("a/b/.lock"));
        Files.delete(directory.resolve("a/b"));
        deep.save("two");
        assertThat(deep.load().value()).isEqualTo("two");
    }

    @Test
    void save_whereNoDirectoryCanBe_saysWhichAndWhy() throws IOException {
        Path inTheWay = Files.writeString(directory.resolve("file"), "mine");
        UserFile<String> none =
                new UserFile<>(inTheWay.resolve("words.txt"), () -> "your words", 1000, WORDS, "nothing");
        assertThatThrownBy(() -> none.save("two"))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("Your words could not be saved: ")
                .hasMessageContaining(inTheWay.toString());
        assertThat(inTheWay).hasContent("mine");
    }

    @Test
    void change_byManyAtOnce_losesNone() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<String>> all = IntStream.range(0, 40)
                    .mapToObj(i -> threads.submit(() -> file().change(old -> old + "," + i)))
                    .toList();
            for (Future<String> each : all) {
                assertThat(each.get()).startsWith("nothing,");
            }
        }
        assertThat(file().load().value().split(",")).hasSize(41).contains("0", "17", "39");
    }

    @Test
    void save_whileSomebodyElseHasTheTurn_waitsForIt() throws Exception {
        try (ExecutorService thread = Executors.newSingleThreadExecutor();
                FileChannel channel = FileChannel.open(
                        directory.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            FileLock turn = channel.lock();
            Future<?> saving = thread.submit(() -> {
                file().save("late");
                return null;
            });
            Thread.sleep(200);
            assertThat(saving.isDone()).isFalse();
            turn.release();
            saving.get();
        }
        assertThat(file().load().value()).isEqualTo("late");
    }

    @Test
    void sweep_removesWhatKilledProcessesLeft_andNoWriteUnderWay() throws IOException {
        Path old = Files.writeString(directory.resolve("words.txt.123.part"), "ha");
        Path now = Files.writeString(directory.resolve("words.txt.456.part"), "ha");
        Path mine = Files.writeString(directory.resolve("words.txt"), "all");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        Files.setLastModifiedTime(mine, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        AtomicFile.sweep(directory);
        assertThat(old).doesNotExist();
        assertThat(now).exists();
        assertThat(mine).exists();
        AtomicFile.sweep(directory.resolve("none"));
    }
}
