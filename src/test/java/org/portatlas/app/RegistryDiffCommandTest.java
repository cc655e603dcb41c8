package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portatlas.registry.Registry;

/// `registry diff`, to the letter of its contract, with editions made from the embedded table.
class RegistryDiffCommandTest {
    @TempDir
    private Path folder;

    private String table = "";

    @BeforeEach
    void readTable() throws IOException {
        try (InputStream in = Registry.class.getResourceAsStream("/assets/registry/assignments.csv")) {
            table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String edition(String words, String others) throws IOException {
        assertThat(table).contains(words);
        return Files.writeString(folder.resolve("edition.csv"), table.replace(words, others))
                .toString();
    }

    @Test
    void diff_asJson_isTheContractsDocument() throws IOException {
        String file = edition("\n4480,tcp,assigned,agtp,", "\n4480,tcp,assigned,agtq,");
        CommandResult run = CommandResult.of("registry", "diff", file, "--json");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        String port = CommandResult.of("lookup", "4480", "--json").out();
        String now = port.substring(port.indexOf("{\"port\""), port.lastIndexOf("]}"));
        assertThat(run.out())
                .isEqualToIgnoringNewLines(
                        "{\"from\":\"2026-08-17\",\"to\":\"2026-08-17\",\"ports\":[{\"port\":4480,\"from\":"
                                + now.replace("\"agtp\"", "\"agtq\"") + ",\"to\":" + now + "}]}");
        assertThat(run.out()).hasLineCount(1);
    }

    @Test
    void diff_ofEqualEditions_saysSoAndExits0() throws IOException {
        String file = edition("agtp", "agtp");
        assertThat(CommandResult.of("registry", "diff", file, "--json").out())
                .isEqualToIgnoringNewLines("{\"from\":\"2026-08-17\",\"to\":\"2026-08-17\",\"ports\":[]}");
        CommandResult text = CommandResult.of("registry", "diff", file);
        assertThat(text.exitCode()).isZero();
        assertThat(text.out()).isEqualToIgnoringNewLines("""
                IANA's registry, from edition 2026-08-17 to edition 2026-08-17
                Both editions say the same.
                """);
    }

    @Test
    void diff_asText_isAlignedWithTheCountsFirst() throws IOException {
        String file = edition("\n4480,tcp,assigned,agtp,", "\n4480,tcp,assigned,agtq,");
        CommandResult run = CommandResult.of("registry", "diff", file);
        assertThat(run.out()).contains("changed          1   ports", "tcp service", "agtq → none", "none → agtp");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).isEqualTo(line.stripTrailing()));
        assertThat(run.out().indexOf("changed  ")).isLessThan(run.out().indexOf("4480"));
    }

    /// A file from elsewhere must not colour the terminal or turn its letters round.
    @Test
    void diff_ofAFileWithControlCharacters_showsThemAsSigns() throws IOException {
        String file = edition("Agent Transfer Protocol,", "Agent\u001b[31m \u202eProtocol,");
        CommandResult run = CommandResult.of("registry", "diff", file);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Agent␛[31m ‹U+202E›Protocol").doesNotContain("\u001b", "\u202e");
    }

    @Test
    void diff_withAMistake_saysSoInOneLineAndExits2() throws IOException {
        Path other = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");
        Path empty = Files.writeString(folder.resolve("empty.csv"), "");
        refused("there is no " + folder.resolve("missing.csv"), "registry", "diff", folder.resolve("missing.csv") + "");
        refused("is a directory", "registry", "diff", folder.toString());
        refused(other + ", line 1: this is not IANA's port registry", "registry", "diff", other.toString());
        refused("the file is empty", "registry", "diff", empty.toString(), "--json");
        refused("line 4: ", "registry", "diff", edition("\n0,tcp+udp,reserved", "\n0,tcp+udp,preserved"));
        refused("'FILE'", "registry", "diff");
        refused("diff", "registry");
        refused("--xml", "registry", "diff", other.toString(), "--xml");
    }

    private static void refused(String words, String... arguments) {
        CommandResult run = CommandResult.of(arguments);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).hasLineCount(1).startsWith("portatlas: ").contains(words);
    }
}
