package org.portatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portatlas.registry.Transport;

class SessionFormTest {
    private static final Session SESSION = new Session(
            Optional.of(new Session.Place(10, 20, 1000, 700)),
            new Session.MapState(OptionalInt.of(793), Optional.of(new Session.View(780, 28)), Optional.of("hilbert")),
            new Session.Colours(
                    Optional.of("mismatch"), Optional.of(Transport.UDP), Map.of("density", 64, "age", 2003)),
            new Session.Shown(false, false, false, true, Set.of("ephemeral", "node-ports")),
            new Session.Live(true, List.of(80, 8080)),
            new Session.Pane(
                    OptionalDouble.of(430),
                    List.of(793, 0, 65535),
                    List.of(Path.of("/home/ada/a list.csv"), Path.of("/x.md"))));

    @TempDir
    private Path directory;

    @Test
    void load_whatWasSaved_isTheSame() throws IOException {
        new UserFiles(directory.resolve("new/one")).session().save(SESSION);
        assertThat(new UserFiles(directory.resolve("new/one")).session().load().value())
                .isEqualTo(SESSION);
    }

    @Test
    void save_twice_leavesTheOneBeforeBesideIt() throws IOException {
        new UserFiles(directory).session().save(SESSION);
        new UserFiles(directory).session().save(Session.NEW);
        try (var files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("session.properties", "session.last.properties", ".lock");
        }
        assertThat(new UserFiles(directory).session().load().value()).isEqualTo(Session.NEW);
    }

    @Test
    void load_fileOfAnEarlierEdition_remembersTheRest() throws IOException {
        Files.writeString(directory.resolve("session.properties"), "version=1\nselected.port=22\ngaps=false\n");
        Session loaded = new UserFiles(directory).session().load().value();
        assertThat(loaded.map().selectedPort()).hasValue(22);
        assertThat(loaded.shown().gaps()).isFalse();
        assertThat(loaded.colours().layer()).isEmpty();
        assertThat(loaded.map().layout()).isEmpty();
    }

    /// Every key by its name but those of transport and values, which came later, as files have them that lie on
    /// people's disks.
    @Test
    void load_fileWithEveryKeyOfOld_isWhatItWas() throws IOException {
        Files.writeString(directory.resolve("session.properties"), """
                version=1
                theme=light
                window.x=10.0
                window.y=20.0
                window.width=1000.0
                window.height=700.0
                selected.port=793
                view.port=780
                view.cellHeight=28.0
                gaps=false
                check.selected=true
                layer=mismatch
                layout=hilbert
                live=false
                connections=true
                overlays=ephemeral,node-ports
                live.seconds=5
                live.paused=true
                live.watched=80,8080
                recent.ports=793,0,65535
                minimap=false
                """);
        assertThat(new UserFiles(directory).session().load().value())
                .isEqualTo(new Session(
                        SESSION.place(),
                        SESSION.map(),
                        new Session.Colours(Optional.of("mismatch"), Optional.empty(), Map.of()),
                        SESSION.shown(),
                        SESSION.live(),
                        new Session.Pane(OptionalDouble.empty(), List.of(793, 0, 65535), List.of())));
    }

    @Test
    void load_coloursThatMakeNoSense_passesThemOver() throws IOException {
        Files.writeString(directory.resolve("session.properties"), """
                version=1
                layer=density
                layer.transport=quic
                layer.value.density=64
                layer.value.age=soon
                layer.value.=3
                layer.value.Gaps=4
                layer.value.gaps=99999999999
                """);
        assertThat(new UserFiles(directory).session().load().value().colours())
                .isEqualTo(new Session.Colours(Optional.of("density"), Optional.empty(), Map.of("density", 64)));
    }

    @Test
    void load_withoutAFile_isNew() {
        assertThat(new UserFiles(directory.resolve("none")).session().load().value())
                .isEqualTo(Session.NEW);
    }

    /// A file from before overlays were remembered.
    @Test
    void load_withoutWhatWasShown_isAsItWasUntilSomeoneChose() throws IOException {
        Files.writeString(directory.resolve("session.properties"), "version=1\ngaps=false\nselected.port=22\n");
        Session session = new UserFiles(directory).session().load().value();
        assertThat(session.map().selectedPort()).hasValue(22);
        assertThat(session.shown().gaps()).isFalse();
        assertThat(session.shown()).isEqualTo(new Session.Shown(false, true, true, false, Set.of()));
        assertThat(session.pane()).isEqualTo(Session.Pane.NEW);
    }

    @Test
    void load_recentPortsThatMakeNoSense_leavesThemOut() throws IOException {
        Files.writeString(
                directory.resolve("session.properties"), "version=1\nrecent.ports=443,,-1,x,65536,99999,443, 80,22\n");
        assertThat(new UserFiles(directory).session().load().value().pane().recent())
                .containsExactly(443, 22);
    }

    @Test
    void load_ofANewerVersion_isNew() throws IOException {
        Files.writeString(directory.resolve("session.properties"), "version=2\nselected.port=22\n");
        assertThat(new UserFiles(directory).session().load().value()).isEqualTo(Session.NEW);
    }

    @Test
    void load_fileFromBeforePortsWereWatched_keepsWhatItHas() throws IOException {
        Files.writeString(directory.resolve("session.properties"), "version=1\nselected.port=22\ngaps=false\n");
        Session loaded = new UserFiles(directory).session().load().value();
        assertThat(loaded.map().selectedPort()).hasValue(22);
        assertThat(loaded.shown().gaps()).isFalse();
        assertThat(loaded.live()).isEqualTo(Session.Live.NEW);
    }

    @Test
    void load_watchedPortsAndIntervalThatMakeNoSense_passesThemOver() throws IOException {
        Files.writeString(
                directory.resolve("session.properties"),
                "version=1\nlive.seconds=3\nlive.watched=8080,x,0,70000,80,,80,-1\n");
        assertThat(new UserFiles(directory).session().load().value().live())
                .isEqualTo(new Session.Live(false, List.of(80, 8080)));
    }

    @Test
    void load_mutatedFile_neverThrows() throws IOException {
        new UserFiles(directory).session().save(SESSION);
        Path file = directory.resolve("session.properties");
        byte[] original = Files.readAllBytes(file);
        Random random = new Random(793);
        for (int round = 0; round < 300; round++) {
            byte[] mutated = original.clone();
            for (int i = random.nextInt(8); i >= 0; i--) {
                mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
            }
            Files.write(file, mutated);
            Session loaded = new UserFiles(directory).session().load().value();
            loaded.map().selectedPort().ifPresent(port -> assertThat(port).isBetween(0, 65535));
        }
    }

    @Test
    void save_whereNoDirectoryCanBe_throwsAndLeavesTheFile() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "mine");
        assertThatThrownBy(() -> new UserFiles(file).session().save(SESSION)).isInstanceOf(IOException.class);
        assertThat(file).hasContent("mine");
    }

    @Test
    void dataDirectory_bySystem_followsItsConvention() {
        assertThat(DataDirectory.of("Linux", "/home/a", Map.of())).isEqualTo(Path.of("/home/a/.local/share/portatlas"));
        assertThat(DataDirectory.of("Linux", "/home/a", Map.of("XDG_DATA_HOME", "/data")))
                .isEqualTo(Path.of("/data/portatlas"));
        assertThat(DataDirectory.of("Linux", "/home/a", Map.of("XDG_DATA_HOME", "data")))
                .isEqualTo(Path.of("/home/a/.local/share/portatlas"));
        assertThat(DataDirectory.of("Linux", "/home/a", Map.of("XDG_DATA_HOME", "/no\0path")))
                .isEqualTo(Path.of("/home/a/.local/share/portatlas"));
        assertThat(DataDirectory.of("Mac OS X", "/Users/a", Map.of()))
                .isEqualTo(Path.of("/Users/a/Library/Application Support/portatlas"));
        assertThat(DataDirectory.of("Windows 11", "/u", Map.of("APPDATA", "/u/roaming")))
                .isEqualTo(Path.of("/u/roaming/portatlas"));
    }
}
