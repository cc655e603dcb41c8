package org.portatlas.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Mutated netlink messages and rows of `/proc/net`, seeded. Never a crash, never a hang, and never a "nothing" where a
/// row was spoilt: either the listener is still told, or the table is refused and the source that failed is named. A
/// sample in every run, 100,000 of each in the profile `soak`.
@EnabledOnOs(OS.LINUX)
@Timeout(600)
@Tag("soak")
class MutatedTablesTest {
    private static final long SEED = 793;
    private static final int PORT = 8080;
    private static final SocketQuery QUERY = new SocketQuery(PORT, PORT, SocketQuery.ALL);
    private static final String HEADING =
            "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n";
    private static final String ROW = "   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000"
            + "  1000        0 987654321 1 00000000d045ee64 100 0 0 10 0\n";

    /// Of the first message: its header, then the port within the socket.
    private static final int LOCAL_PORT = 16 + 4;

    private final int rounds = Soak.rounds(100_000, 1_000);

    @TempDir
    private Path directory;

    /// The port's own bytes are left alone: with another port in them, the message is a true one about that port.
    @Test
    void mutatedMessage_isReadOrRefused_neverAFalseNothing() {
        Random random = new Random(SEED);
        byte[] whole = new SockDiagBytes()
                .socket(SockDiagBytes.payload(KernelState.LISTEN, SockDiagBytes.address("127.0.0.1"), PORT, false))
                .done(0)
                .toArray();
        int refused = 0;
        for (int round = 0; round < rounds; round++) {
            byte[] mutated = mutate(whole, random, LOCAL_PORT, 2);
            try {
                SockDiagBatch batch = new SockDiagReply(KernelTable.TCP, QUERY).parse(SockDiagBytes.datagram(mutated));
                assertThat(batch.isDone() && batch.rows().isEmpty())
                        .as("round %d: %s", round, Arrays.toString(mutated))
                        .isFalse();
            } catch (IOException failure) {
                refused++;
                assertThat(Failure.line(failure)).as("round %d", round).isNotBlank();
            }
        }
        assertThat(refused).isBetween(rounds / 4, rounds);
    }

    @Test
    void mutatedRow_isReadOrRefused_neverAFalseNothing() throws IOException {
        Random random = new Random(SEED);
        for (String table : List.of("tcp6", "udp", "udp6")) {
            Files.writeString(directory.resolve(table), HEADING);
        }
        Sources sources = new Sources(List.of(new ProcNet(directory)));
        byte[] row = ROW.getBytes(StandardCharsets.ISO_8859_1);
        int refused = 0;
        for (int round = 0; round < rounds; round++) {
            String mutated = new String(mutate(row, random, ROW.indexOf(":1F90"), 5), StandardCharsets.ISO_8859_1);
            Files.writeString(directory.resolve("tcp"), HEADING + mutated, StandardCharsets.ISO_8859_1);
            SocketReading reading = sources.read(QUERY);
            List<SocketState> states =
                    reading.rows().stream().map(SocketRow::state).toList();
            List<Verdict> verdicts =
                    Verdicts.of(states, Set.of(), reading.unread().isEmpty());

            assertThat(verdicts).as("round %d: %s", round, mutated).isNotEmpty().doesNotContain(Verdict.NOTHING);
            if (verdicts.contains(Verdict.CANNOT_TELL)) {
                refused++;
                SourceReport report = reading.reports().getFirst();
                assertThat(report.name()).isEqualTo("proc_net");
                assertThat(report.ok()).isFalse();
                assertThat(report.failure()).startsWith("TCP over IPv4: not a row of a socket table");
            }
        }
        assertThat(refused).isBetween(rounds / 4, rounds);
    }

    /// Some bytes changed, sometimes cut, never to nothing.
    ///
    /// @param kept where the bytes begin that stay as they are
    private static byte[] mutate(byte[] whole, Random random, int kept, int keptLength) {
        byte[] mutated = whole.clone();
        for (int changes = 1 + random.nextInt(8); changes > 0; changes--) {
            int at = random.nextInt(mutated.length);
            if (at < kept || at >= kept + keptLength) {
                mutated[at] = (byte) random.nextInt();
            }
        }
        return random.nextInt(4) > 0 ? mutated : Arrays.copyOf(mutated, 1 + random.nextInt(mutated.length));
    }
}
