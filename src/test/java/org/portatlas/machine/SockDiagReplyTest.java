package org.portatlas.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SockDiagReplyTest {
    private static final SocketQuery ONE_PORT = new SocketQuery(8080, 8080, SocketQuery.ALL);
    private static final byte[] WILDCARD = SockDiagBytes.address("0.0.0.0");
    private static final byte[] LOOPBACK6 = SockDiagBytes.address("::1");

    @Test
    void listener_isReadFieldByField() throws IOException {
        SockDiagBatch batch = parse(KernelTable.TCP6, listener6().done(0));

        assertThat(batch.isDone()).isTrue();
        assertThat(batch.isInterrupted()).isFalse();
        assertThat(batch.rows())
                .containsExactly(new SocketRow(
                        KernelTable.TCP6,
                        InetAddress.ofLiteral("::1"),
                        8080,
                        InetAddress.ofLiteral("::"),
                        0,
                        SocketState.LISTENING,
                        true,
                        1,
                        1000,
                        987_654_321,
                        null));
    }

    @Test
    void mappedAddress_isIpv4_withoutV6only() throws IOException {
        byte[] mapped = new byte[16];
        mapped[10] = mapped[11] = (byte) 0xff;
        mapped[12] = 127;
        mapped[15] = 1;
        SocketRow row = parse(
                        KernelTable.TCP6,
                        new SockDiagBytes()
                                .socket(SockDiagBytes.payload(KernelState.LISTEN, mapped, 8080, false))
                                .done(0))
                .rows()
                .getFirst();

        assertThat(row.family()).isEqualTo(Family.IPV4);
        assertThat(AddressText.of(row.address())).isEqualTo("127.0.0.1");
        assertThat(row.v6only()).isNull();
    }

    @Test
    void silentSocketOfAnotherPort_isPassedOver() throws IOException {
        SockDiagBytes bytes = new SockDiagBytes()
                .socket(SockDiagBytes.payload(KernelState.CLOSE, WILDCARD, 9999, false))
                .done(0);

        assertThat(parse(KernelTable.TCP, bytes).rows()).isEmpty();
    }

    @Test
    void listenerOfAnotherPort_failsTheTable() {
        SockDiagBytes bytes = new SockDiagBytes()
                .socket(SockDiagBytes.payload(KernelState.LISTEN, WILDCARD, 9999, false))
                .done(0);

        assertThatThrownBy(() -> parse(KernelTable.TCP, bytes)).isInstanceOf(MalformedTableException.class);
    }

    @Test
    void stateThatWasNotAskedFor_failsTheTable() {
        SocketQuery query = new SocketQuery(8080, 8080, Set.of(SocketState.CONNECTED));

        assertThatThrownBy(() -> new SockDiagReply(KernelTable.TCP6, query)
                        .parse(SockDiagBytes.datagram(listener6().toArray())))
                .isInstanceOf(MalformedTableException.class);
    }

    @Test
    void failureInDone_isThrown() {
        assertThatThrownBy(() -> parse(KernelTable.TCP, new SockDiagBytes().done(-2)))
                .isInstanceOf(ErrnoException.class)
                .hasMessageContaining("ENOENT");
    }

    @Test
    void failureInError_isThrown() {
        SockDiagBytes bytes = new SockDiagBytes().message(SockDiagBytes.ERROR, 0, SockDiagBytes.integer(-22));

        assertThatThrownBy(() -> parse(KernelTable.TCP, bytes))
                .isInstanceOf(ErrnoException.class)
                .hasMessageContaining("EINVAL");
    }

    @Test
    void interruptedDump_isNoticed() throws IOException {
        SockDiagBytes bytes = new SockDiagBytes().message(SockDiagBytes.DONE, 0x12, SockDiagBytes.integer(0));

        assertThat(parse(KernelTable.TCP, bytes).isInterrupted()).isTrue();
    }

    @Test
    void unknownMessage_failsTheTable() {
        SockDiagBytes bytes = new SockDiagBytes().message(1, 0, SockDiagBytes.integer(0));

        assertThatThrownBy(() -> parse(KernelTable.TCP, bytes)).isInstanceOf(MalformedTableException.class);
    }

    @Test
    void cutAnywhere_fails_orIsNotDone() throws IOException {
        byte[] whole = listener6().done(0).toArray();
        for (int length = 0; length < whole.length; length++) {
            assertIsNoFalseNothing(Arrays.copyOf(whole, length), "cut at " + length);
        }
    }

    @Test
    void anyByteChanged_isNeverAFalseNothing() throws IOException {
        byte[] whole = listener6().done(0).toArray();
        for (int at = 0; at < whole.length; at++) {
            for (int change = 1; change < 256; change++) {
                byte[] mutated = whole.clone();
                mutated[at] = (byte) (mutated[at] ^ change);
                assertIsNoFalseNothing(mutated, "byte " + at + " changed by " + change);
            }
        }
    }

    @Test
    void anyBytes_areReadOrRefused() {
        Random random = new Random(793);
        byte[] whole = listener6()
                .socket(SockDiagBytes.payload(KernelState.ESTABLISHED, LOOPBACK6, 8080, false))
                .done(0)
                .toArray();
        int refused = 0;
        for (int round = 0; round < 20_000; round++) {
            byte[] mutated = Arrays.copyOf(whole, random.nextInt(whole.length + 1));
            for (int changes = random.nextInt(8); changes > 0 && mutated.length > 0; changes--) {
                mutated[random.nextInt(mutated.length)] = (byte) random.nextInt();
            }
            try {
                assertThat(new SockDiagReply(KernelTable.TCP6, ONE_PORT)
                                .parse(SockDiagBytes.datagram(mutated))
                                .rows())
                        .hasSizeLessThanOrEqualTo(2);
            } catch (IOException failure) {
                refused++;
            }
        }
        assertThat(refused).isBetween(10_000, 20_000);
    }

    private static void assertIsNoFalseNothing(byte[] bytes, String as) throws IOException {
        ByteBuffer datagram = SockDiagBytes.datagram(bytes);
        try {
            SockDiagBatch batch = new SockDiagReply(KernelTable.TCP6, ONE_PORT).parse(datagram);
            assertThat(batch.isDone() && batch.rows().isEmpty()).as(as).isFalse();
        } catch (MalformedTableException | ErrnoException refused) {
            assertThat(refused).as(as).hasMessageNotContaining("null");
        }
    }

    private static SockDiagBytes listener6() {
        return new SockDiagBytes().socket(SockDiagBytes.payload(KernelState.LISTEN, LOOPBACK6, 8080, true));
    }

    private static SockDiagBatch parse(KernelTable table, SockDiagBytes bytes) throws IOException {
        return new SockDiagReply(table, ONE_PORT).parse(SockDiagBytes.datagram(bytes.toArray()));
    }
}
