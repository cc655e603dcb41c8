package org.portatlas.app;

import java.util.List;
import org.portatlas.layer.HeldSockets;
import org.portatlas.layer.LayerInput;
import org.portatlas.layer.TestSockets;
import org.portatlas.machine.Exposure;
import org.portatlas.machine.Protocol;
import org.portatlas.machine.SocketEntry;

/// A machine that is the same wherever a picture of it is drawn: what a developer's computer may hold, with one of
/// each kind that the layers tell apart.
final class GallerySockets {
    private GallerySockets() {}

    static LayerInput.Tables tables() {
        return TestSockets.tables();
    }

    static HeldSockets held() {
        return new HeldSockets(
                List.of(
                        tcp(22, Exposure.ALL, "sshd"),
                        tcp(80, Exposure.ALL, "nginx"),
                        tcp(443, Exposure.ALL, "nginx"),
                        tcp(631, Exposure.MACHINE, "cupsd"),
                        tcp(793, Exposure.MACHINE, "python3"),
                        tcp(1023, Exposure.MACHINE, "rpc.statd"),
                        tcp(3000, Exposure.MACHINE, "node"),
                        tcp(5432, Exposure.MACHINE, "postgres"),
                        udp(5353, "avahi-daemon"),
                        tcp(6379, Exposure.MACHINE, "redis-server"),
                        tcp(8080, Exposure.ADDRESS, "java"),
                        tcp(8888, Exposure.MACHINE, "jupyter-lab"),
                        tcp(9042, Exposure.ADDRESS, "java"),
                        tcp(9200, Exposure.ALL, "java"),
                        tcp(25565, Exposure.ALL, "java"),
                        udp(41641, "tailscaled"),
                        tcp(45123, Exposure.MACHINE, "code"),
                        tcp(61234, Exposure.ADDRESS, "our-own-program")),
                true);
    }

    private static SocketEntry tcp(int port, Exposure exposure, String owner) {
        return TestSockets.socket(Protocol.TCP, port, exposure, owner);
    }

    private static SocketEntry udp(int port, String owner) {
        return TestSockets.socket(Protocol.UDP, port, Exposure.ALL, owner);
    }
}
