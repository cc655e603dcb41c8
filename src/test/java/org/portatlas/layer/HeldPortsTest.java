package org.portatlas.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.portatlas.machine.Exposure;
import org.portatlas.machine.Protocol;
import org.portatlas.machine.SocketEntry;

class HeldPortsTest {
    private static final SocketEntry TCP = TestSockets.socket(Protocol.TCP, 8080, Exposure.ALL, "one");
    private static final SocketEntry UDP = TestSockets.socket(Protocol.UDP, 5353, Exposure.ALL, "two");

    @Test
    void port_isHeldForTheTransportOfItsSocket_andSoForAny() {
        HeldPorts held = HeldPorts.of(List.of(TCP, UDP));
        assertThat(held.contains(8080, Protocol.TCP)).isTrue();
        assertThat(held.contains(8080, Protocol.UDP)).isFalse();
        assertThat(held.contains(8080, null)).isTrue();
        assertThat(held.contains(5353, Protocol.UDP)).isTrue();
        assertThat(held.contains(5353, Protocol.TCP)).isFalse();
        assertThat(held.contains(5353, null)).isTrue();
        assertThat(held.contains(8081, null)).isFalse();
    }

    @Test
    void socketsOfAPort_areThoseWithItsNumber() {
        HeldSockets held = new HeldSockets(List.of(TCP, UDP), true);
        assertThat(held.of(8080)).containsExactly(TCP);
        assertThat(held.of(5353)).containsExactly(UDP);
        assertThat(held.of(22)).isEmpty();
    }
}
