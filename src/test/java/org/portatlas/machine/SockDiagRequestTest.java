package org.portatlas.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SockDiagRequestTest {
    private static final SocketQuery ONE_PORT = new SocketQuery(0x1234, 0x1234, SocketQuery.ALL);

    @Test
    void request_isLaidOutAsTheKernelReadsIt() {
        ByteBuffer bytes = ByteBuffer.wrap(SockDiagRequest.bytes(KernelTable.TCP6, ONE_PORT, true))
                .order(ByteOrder.nativeOrder());

        assertThat(bytes.getInt(0)).isEqualTo(72).isEqualTo(bytes.limit());
        assertThat(bytes.getShort(4)).as("SOCK_DIAG_BY_FAMILY").isEqualTo((short) 20);
        assertThat(bytes.getShort(6)).as("NLM_F_REQUEST, NLM_F_DUMP").isEqualTo((short) 0x301);
        assertThat(bytes.get(16)).as("AF_INET6").isEqualTo((byte) 10);
        assertThat(bytes.get(17)).as("IPPROTO_TCP").isEqualTo((byte) 6);
        assertThat(bytes.get(24)).as("the port is big-endian").isEqualTo((byte) 0x12);
        assertThat(bytes.get(25)).isEqualTo((byte) 0x34);
    }

    @Test
    void range_asksForAllPorts() {
        SocketQuery range = new SocketQuery(1, 1024, SocketQuery.ALL);
        byte[] bytes = SockDiagRequest.bytes(KernelTable.UDP, range, true);

        assertThat(bytes[24]).isZero();
        assertThat(bytes[25]).isZero();
    }

    @Test
    void states_areTheKernelsBits() {
        assertThat(states(Protocol.TCP, SocketQuery.WAITING, true)).isEqualTo(1 << 10);
        assertThat(states(Protocol.UDP, SocketQuery.WAITING, true)).isEqualTo(1 << 7);
        assertThat(states(Protocol.TCP, SocketQuery.HOLDING, true)).isEqualTo(1 << 10 | 1 << 13);
        assertThat(states(Protocol.TCP, SocketQuery.HOLDING, false)).isEqualTo(1 << 10);
        assertThat(states(Protocol.UDP, SocketQuery.ALL, true)).isEqualTo(1 << 7 | 1 << 1);
        // Every state from ESTABLISHED to NEW_SYN_RECV but CLOSE, and BOUND_INACTIVE.
        assertThat(states(Protocol.TCP, SocketQuery.ALL, true)).isEqualTo(0x3ffe & ~(1 << 7));
    }

    private static int states(Protocol protocol, Set<SocketState> states, boolean withBoundInactive) {
        return SockDiagRequest.states(protocol, new SocketQuery(1, 2, states), withBoundInactive);
    }
}
