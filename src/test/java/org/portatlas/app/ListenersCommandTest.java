package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.portatlas.machine.Sockets;

@EnabledOnOs(OS.LINUX)
class ListenersCommandTest {
    private final long self = ProcessHandle.current().pid();

    @Test
    void json_listsSocketsWithPortAndOwner() throws IOException {
        try (ServerSocket listener = Sockets.listener("127.0.0.1");
                DatagramSocket receiver = Sockets.datagrams(0)) {
            CommandResult result = CommandResult.of("listeners", "--json");
            Map<String, Object> list = JsonDocument.object(result.out());

            assertThat(result.exitCode()).isZero();
            assertThat(list.keySet()).containsExactly("time", "sockets", "notSeen");
            assertThat(JsonDocument.list(list, "sockets"))
                    .anySatisfy(socket -> assertThat(socket)
                            .containsEntry("port", (long) listener.getLocalPort())
                            .containsEntry("state", "listening"))
                    .anySatisfy(socket -> {
                        assertThat(socket)
                                .containsEntry("port", (long) receiver.getLocalPort())
                                .containsEntry("state", "bound");
                        assertThat(JsonDocument.list(socket, "owners"))
                                .singleElement()
                                .extracting(owner -> owner.get("pid"))
                                .isEqualTo(self);
                    });
        }
    }

    @Test
    void csv_hasARowForTheSocketAndItsOwner() throws IOException {
        try (ServerSocket listener = Sockets.listener("127.0.0.1")) {
            CommandResult result = CommandResult.of("listeners", "--csv");
            try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(result.out())) {
                List<NamedCsvRecord> rows = reader.stream().toList();

                assertThat(rows).anySatisfy(row -> {
                    assertThat(row.getField("port")).isEqualTo("" + listener.getLocalPort());
                    assertThat(row.getField("pid")).isEqualTo("" + self);
                    assertThat(row.getField("address")).isEqualTo("127.0.0.1");
                });
            }
        }
    }

    @Test
    void text_namesPortsAndOwners() throws IOException {
        try (ServerSocket listener = Sockets.listener("127.0.0.1")) {
            CommandResult result = CommandResult.of("listeners");

            assertThat(result.exitCode()).isZero();
            assertThat(result.out().lines())
                    .anyMatch(line -> line.contains("127.0.0.1:" + listener.getLocalPort() + " ")
                            && line.contains("java (PID " + self + ")"));
            assertThat(result.out()).contains("Not seen:");
        }
    }

    @Test
    void twoForms_areAMistake() {
        CommandResult result = CommandResult.of("listeners", "--csv", "--json");

        assertThat(result.exitCode()).isEqualTo(ExitCode.MISTAKE);
        assertThat(result.err().lines()).hasSize(1);
        assertThat(result.err()).startsWith("portatlas: --json, --csv ");
    }
}
