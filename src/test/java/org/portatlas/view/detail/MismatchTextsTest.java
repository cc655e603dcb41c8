package org.portatlas.view.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.portatlas.layer.HeldSockets;
import org.portatlas.layer.LayerInput;
import org.portatlas.layer.LayerInput.Tables;
import org.portatlas.machine.PortCheck;
import org.portatlas.machine.Python;
import org.portatlas.machine.Sockets;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.Registry;

/// The sentence of the pane, over sockets that this test opens itself.
class MismatchTextsTest {
    private static final Registry REGISTRY = Registry.embedded();
    private static final Tables TABLES = Tables.read();
    private static final String SELF = "(PID " + ProcessHandle.current().pid() + ")";

    private final PortCheck check = PortCheck.ofThisMachine();

    private String sentence(int port) {
        HeldSockets held = HeldSockets.of(check.listeners());
        return MismatchTexts.sentence(LayerInput.of(REGISTRY).with(TABLES).with(held), port);
    }

    @Test
    void unassignedPort_saysTheThreeNames() throws IOException {
        int port = Sockets.unheldPort();
        while (REGISTRY.status(port) != PortStatus.UNASSIGNED || TABLES.uses().of(port) != null) {
            port = Sockets.unheldPort();
        }
        assertThat(sentence(port)).isEmpty();
        try (ServerSocket listener = new ServerSocket(port, 5, InetAddress.getLoopbackAddress())) {
            assertThat(sentence(listener.getLocalPort()))
                    .startsWith("Mismatch: assigned to nobody, no common use known to us, held now by ")
                    .endsWith(SELF + ".");
        }
    }

    @Test
    void knownProgramOnAnothersPort_saysWhatItIsKnownFor() throws IOException {
        try (Python program = Python.run("""
                open('/proc/self/comm', 'w').write('sshd')
                s = socket.socket()
                s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                s.bind(('127.0.0.1', 9200))
                s.listen()
                print(os.getpid(), flush=True)
                sys.stdin.readline()
                """)) {
            int pid = program.numbers().getFirst();
            assertThat(sentence(9200))
                    .isEqualTo("Mismatch: registered as wap-wsp, commonly used for Elasticsearch, "
                            + "held now by sshd (PID " + pid + "), which is known for ssh.");
        }
    }

    @Test
    void programThatIsNotKnown_isNoMismatch() throws IOException {
        try (Python program = Python.run("""
                s = socket.socket()
                s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                s.bind(('127.0.0.1', 9092))
                s.listen()
                print(os.getpid(), flush=True)
                sys.stdin.readline()
                """)) {
            int pid = program.numbers().getFirst();
            assertThat(sentence(9092))
                    .startsWith("Whether this fits cannot be told: registered as XmlIpcRegSvc, "
                            + "commonly used for Kafka, held now by python3")
                    .endsWith("(PID " + pid + ").");
        }
    }

    @Test
    void clientsDatagramSocket_andMachineNotLookedAt_sayNothing() throws IOException {
        try (DatagramSocket client = new DatagramSocket(0)) {
            assertThat(sentence(client.getLocalPort())).isEmpty();
        }
        assertThat(MismatchTexts.sentence(LayerInput.of(REGISTRY), 793)).isEmpty();
    }
}
