package org.portatlas.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteOrder;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ProcNetRowTest {
    private static final String LISTENER = "   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000"
            + "  1000        0 987654321 1 00000000d045ee64 100 0 0 10 0";
    private static final String CONNECTION =
            "  12: 0000000000000000FFFF00000100007F:D2F0 0000000000000000FFFF00000100007F:0016 01"
                    + " 00000000:00000000 00:00000000 00000000     0        0 31337 1 0000000000000000 20 4 0 10 -1";

    @Test
    void listener_isReadFieldByField() throws IOException {
        assertThat(ProcNetRow.parse(LISTENER, KernelTable.TCP, ByteOrder.LITTLE_ENDIAN))
                .isEqualTo(new SocketRow(
                        KernelTable.TCP,
                        InetAddress.ofLiteral("127.0.0.1"),
                        8080,
                        InetAddress.ofLiteral("0.0.0.0"),
                        0,
                        SocketState.LISTENING,
                        null,
                        0,
                        1000,
                        987_654_321,
                        null));
    }

    @Test
    void mappedConnection_isIpv4_withItsPeer() throws IOException {
        SocketRow row = ProcNetRow.parse(CONNECTION, KernelTable.TCP6, ByteOrder.LITTLE_ENDIAN);

        assertThat(row.family()).isEqualTo(Family.IPV4);
        assertThat(row.state()).isEqualTo(SocketState.CONNECTED);
        assertThat(row.peerAddress()).isEqualTo(InetAddress.ofLiteral("127.0.0.1"));
        assertThat(row.peerPort()).isEqualTo(22);
    }

    @Test
    void addressOfBigEndianMachine_isReadInItsOrder() throws IOException {
        SocketRow row =
                ProcNetRow.parse(LISTENER.replace("0100007F", "7F000001"), KernelTable.TCP, ByteOrder.BIG_ENDIAN);

        assertThat(row.address()).isEqualTo(InetAddress.ofLiteral("127.0.0.1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   0:",
                "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode",
                "   0: 0100007F:1F90 00000000:0000 0D 0:0 0:0 0 1000 0 9 1 0",
                "   0: 0100007F:11F90 00000000:0000 0A 0:0 0:0 0 1000 0 9 1 0",
                "   0: 0100007:1F90 00000000:0000 0A 0:0 0:0 0 1000 0 9 1 0",
                "   0: 0100007F:1F90 00000000:0000 0A 0:0 0:0 0 root 0 9 1 0"
            })
    void anythingElse_isRefused(String line) {
        assertThatThrownBy(() -> ProcNetRow.parse(line, KernelTable.TCP, ByteOrder.LITTLE_ENDIAN))
                .isInstanceOf(MalformedTableException.class);
    }

    @Test
    void cutBeforeTheInodeIsWhole_isRefused() {
        int whole = LISTENER.indexOf("987654321 ") + "987654321 ".length();
        for (int length = 0; length < whole; length++) {
            String cut = LISTENER.substring(0, length);

            assertThatThrownBy(() -> ProcNetRow.parse(cut, KernelTable.TCP, ByteOrder.LITTLE_ENDIAN))
                    .as(cut)
                    .isInstanceOf(MalformedTableException.class);
        }
    }

    @Test
    void anyCharactersChanged_isReadOrRefused() {
        Random random = new Random(793);
        int refused = 0;
        for (int round = 0; round < 20_000; round++) {
            StringBuilder mutated = new StringBuilder(CONNECTION);
            for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
                mutated.setCharAt(random.nextInt(mutated.length()), (char) random.nextInt(256));
            }
            try {
                SocketRow row = ProcNetRow.parse(mutated.toString(), KernelTable.TCP6, ByteOrder.LITTLE_ENDIAN);
                assertThat(row.port()).isBetween(0, 65535);
            } catch (IOException failure) {
                refused++;
            }
        }
        assertThat(refused).isBetween(1_000, 20_000);
    }
}
