package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `suggest`, to the letter of its contract.
@EnabledOnOs(OS.LINUX)
class SuggestCommandTest {
    @Test
    void suggest_asJson_keepsTheContract() {
        CommandResult result = CommandResult.of("suggest", "--json", "--count", "3");
        Map<String, Object> document = JsonDocument.object(result.out());

        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(document.keySet()).containsExactly("ports", "rejected");
        assertThat(JsonDocument.list(document, "ports")).hasSize(3).allSatisfy(port -> {
            assertThat(port.keySet()).containsExactly("port", "reasons");
            assertThat((Long) port.get("port")).isBetween(1024L, 49151L);
        });
        assertThat(String.valueOf(document.get("rejected")))
                .contains("assigned=")
                .contains("ephemeral=")
                .contains("common-use=")
                .contains("held=");
    }

    @Test
    void heldPort_isNotProposed_untilItIsLetGo() throws IOException {
        CommandResult before =
                CommandResult.of("suggest", "--json", "--count", "1", "--from", "20000", "--to", "32000");
        Map<String, Object> best =
                JsonDocument.list(JsonDocument.object(before.out()), "ports").getFirst();
        String port = String.valueOf(best.get("port"));
        String[] again = {"suggest", "--json", "--from", port, "--to", port};
        try (ServerSocket holder = new ServerSocket(Integer.parseInt(port))) {
            CommandResult held = CommandResult.of(again);

            assertThat(holder.isBound()).isTrue();
            assertThat(held.exitCode()).isEqualTo(ExitCode.NOTHING);
            assertThat(held.out()).startsWith("{\"ports\":[],").contains("\"held\":1");
        }
        assertThat(CommandResult.of(again).exitCode()).isZero();
    }

    @Test
    void suggest_asText_saysReasons_rejections_andWhatPublishingTakes() {
        CommandResult result = CommandResult.of("suggest");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out().lines().filter(line -> line.matches("\\d+"))).hasSize(5);
        assertThat(result.out())
                .contains("calls it unassigned for every transport")
                .contains("assigned: assigned by IANA")
                .contains("applies to IANA")
                .contains("SRV")
                .contains("RFC 6335");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "suggest --count 0",
                "suggest --count many",
                "suggest --count -1",
                "suggest --from 0",
                "suggest --to 70000",
                "suggest --from 3000 --to 2000",
                "suggest 80",
                "suggest --ports 3"
            })
    void mistake_isOneLine_andExitsWithTwo(String line) {
        CommandResult result = CommandResult.of(line.split(" ", -1));

        assertThat(result.exitCode()).isEqualTo(ExitCode.MISTAKE);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).hasLineCount(1).startsWith("portatlas: ");
    }
}
