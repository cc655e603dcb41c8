package org.portatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portatlas.registry.Transport;

class SessionFileTest {
    private static final Session SESSION = new Session(
            Optional.of("light"),
            Optional.of(new Session.Place(10, 20, 1000, 700)),
            new Session.MapState(OptionalInt.of(793), Optional.of(new Session.View(780, 28)), Optional.of("hilbert")),
            new Session.Colours(
                    Optional.of("mismatch"), Optional.of(Transport.UDP), Map.of("density", 64, "age", 2003)),
            new Session.Shown(false, false, false, true, Set.of("ephemeral", "node-ports")),
            new Session.Live(5, true, List.of(80, 8080)),
            new Session.Pane(true, List.of(793, 0, 65535)));

    @TempDir
    private Path directory;

    @Test
    void load_whatWasSaved_isTheSame() throws IOException {
        new SessionFile(directory.resolve("new/one")).save(SESSION);
        assertThat(new SessionFile(directory.resolve("new/one")).load()).isEqualTo(SESSION);
    }

    @Test
    void save_twice_leavesOneFile() throws IOException {
        new SessionFile(directory).save(SESSION);
        new SessionFile(directory).save(Session.NEW);
        assertThat(directory).isDirectoryContaining(file -> file.endsWith("session.properties"));
        try (var files = Files.list(directory)) {
            assertThat(files).hasSize(1);
        }
        assertThat(new SessionFile(directory).load()).isEqualTo(Session.NEW);
    }

    @Test
    void load_fileOfAnEarlierEdition_remembersTheRest() throws IOException {
        Files.writeString(directory.resolve("session.properties"), "version=1\nselected.port=22\ngaps=false\n");
        Session loaded = new SessionFile(directory).load();
        assertThat(loaded.map().selectedPort()).hasValue(22);
        assertThat(loaded.shown().gaps()).isFalse();
        assertThat(loaded.pane().selectionChecked()).isFalse();
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
        assertThat(new SessionFile(directory).load())
                .isEqualTo(new Session(
                        SESSION.theme(),
                        SESSION.place(),
                        SESSION.map(),
                        new Session.Colours(Optional.of("mismatch"), Optional.empty(), Map.of()),
                        SESSION.shown(),
                        SESSION.live(),
                        SESSION.pane()));
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
        assertThat(new SessionFile(directory).load().colours())
                .isEqualTo(new Session.Colours(Optional.of("density"), Optional.empty(), Map.of("density", 64)));
    }

    @Test
    void load_withoutAFile_isNew() {
        assertThat(new SessionFile(directory.resolve("none")).load()).isEqualTo(Session.NEW);
    }

    /// A file from before overlays were remembered.
    @Test
    void load_withoutWhatWasShown_isAsItWasUntilSomeoneChose() throws IOException {
        Files.writeString(directory.resolve("session.properties"), "version=1\ngaps=false\nselected.port=22\n");
        Session session = new SessionFile(directory).load();
        assertThat(session.map().selectedPort()).hasValue(22);
        assertThat(session.shown().gaps()).isFalse();
        assertThat(session.shown()).isEqualTo(new Session.Shown(false, true, true, false, Set.of()));
        assertThat(session.pane()).isEqualTo(Session.Pane.NEW);
    }

    @Test
    void load_recentPortsThatMakeNoSense_leavesThemOut() throws IOException {
        Files.writeString(
                directory.resolve("session.properties"), "version=1\nrecent.ports=443,,-1,x,65536,99999,443, 80,22\n");
        assertThat(new SessionFile(directory).load().pane().recent()).containsExactly(443, 22);
    }

    @Test
    void load_ofANewerVersion_isNew() throws IOException {
        Files.writeString(directory.resolve("session.properties"), "version=2\nselected.port=22\n");
        assertThat(new SessionFile(directory).load()).isEqualTo(Session.NEW);
    }

    @Test
    void load_fileFromBeforePortsWereWatched_keepsWhatItHas() throws IOException {
        Files.writeString(directory.resolve("session.properties"), "version=1\nselected.port=22\ngaps=false\n");
        Session loaded = new SessionFile(directory).load();
        assertThat(loaded.map().selectedPort()).hasValue(22);
        assertThat(loaded.shown().gaps()).isFalse();
        assertThat(loaded.live()).isEqualTo(Session.Live.NEW);
    }

    @Test
    void load_watchedPortsAndIntervalThatMakeNoSense_passesThemOver() throws IOException {
        Files.writeString(
                directory.resolve("session.properties"),
                "version=1\nlive.seconds=3\nlive.watched=8080,x,0,70000,80,,80,-1\n");
        assertThat(new SessionFile(directory).load().live()).isEqualTo(new Session.Live(2, false, List.of(80, 8080)));
    }

    @Test
    void load_mutatedFile_neverThrows() throws IOException {
        new SessionFile(directory).save(SESSION);
        Path file = directory.resolve("session.properties");
        byte[] original = Files.readAllBytes(file);
        Random random = new Random(793);
        for (int round = 0; round < 2_000; round++) {
            byte[] mutated = original.clone();
            for (int i = random.nextInt(8); i >= 0; i--) {
                mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
            }
            Files.write(file, mutated);
            Session loaded = new SessionFile(directory).load();
            loaded.map().selectedPort().ifPresent(port -> assertThat(port).isBetween(0, 65535));
        }
    }

    @Test
    void save_whereNoDirectoryCanBe_throwsAndLeavesTheFile() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "mine");
        assertThatThrownBy(() -> new SessionFile(file).save(SESSION)).isInstanceOf(IOException.class);
        assertThat(file).hasContent("mine");
    }

    @Test
    void dataDirectory_bySystem_followsItsConvention() {
        assertThat(DataDirectory.of("Linux", "/home/a", Map.of())).isEqualTo(Path.of("/home/a/.local/share/portatlas"));
        assertThat(DataDirectory.of("Linux", "/home/a", Map.of("XDG_DATA_HOME", "/data")))
                .isEqualTo(Path.of("/data/portatlas"));
        assertThat(DataDirectory.of("Linux", "/home/a", Map.of("XDG_DATA_HOME", "data")))
                .isEqualTo(Path.of("/home/a/.local/share/portatlas"));
        assertThat(DataDirectory.of("Mac OS X", "/Users/a", Map.of()))
                .isEqualTo(Path.of("/Users/a/Library/Application Support/portatlas"));
        assertThat(DataDirectory.of("Windows 11", "/u", Map.of("APPDATA", "/u/roaming")))
                .isEqualTo(Path.of("/u/roaming/portatlas"));
    }
}
