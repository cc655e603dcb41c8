package org.portatlas.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.StandardSocketOptions;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Who holds a socket: one socket may have several owners, and one port several sockets.
@EnabledOnOs(OS.LINUX)
class OwnersTest {
    private final long self = ProcessHandle.current().pid();

    @Tag("trap-15")
    @ParameterizedTest
    @EnumSource
    void fork_namesBothProcesses_andTheChildAfterTheParentClosed(LinuxSource source) throws IOException {
        // Both processes have the same standard input, so the child must not read the line that is meant for the
        // parent.
        String script = """
                import time
                s = socket.socket()
                s.bind(("127.0.0.1", 0))
                s.listen()
                port = s.getsockname()[1]
                child = os.fork()
                if child == 0:
                    time.sleep(20)
                    os._exit(0)
                print(port, os.getpid(), child, flush=True)
                sys.stdin.readline()
                s.close()
                print(0, flush=True)
                sys.stdin.read()
                os.kill(child, 9)
                """;
        try (Python python = Python.run(script)) {
            List<Integer> numbers = python.numbers();
            PortAnswer both = source.check().fullAnswer(numbers.get(0));
            python.goOn();
            python.numbers();
            PortAnswer childAlone = source.check().fullAnswer(numbers.get(0));

            assertThat(Answered.only(both, Verdict.LISTENING).owners())
                    .extracting(owner -> (int) owner.pid())
                    .containsExactlyInAnyOrder(numbers.get(1), numbers.get(2));
            assertThat(both.sentence()).contains("(PIDs ");
            Answered.assertOwnedBy(Answered.only(childAlone, Verdict.LISTENING), numbers.get(2));
        }
    }

    @Tag("trap-15")
    @ParameterizedTest
    @EnumSource
    void reusePort_listsEverySocketAndOwner(LinuxSource source) throws IOException {
        try (ServerSocketChannel own = ServerSocketChannel.open()) {
            own.setOption(StandardSocketOptions.SO_REUSEPORT, true);
            own.bind(Sockets.loopback(0));
            int port = ((InetSocketAddress) own.getLocalAddress()).getPort();
            String script = """
                    s = socket.socket()
                    s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
                    s.bind(("127.0.0.1", PORT))
                    s.listen()
                    print(os.getpid(), flush=True)
                    sys.stdin.read()
                    """;
            try (Python python = Python.run("PORT = " + port + "\n" + script)) {
                long other = python.numbers().getFirst();
                PortAnswer answer = source.check().fullAnswer(port);

                assertThat(answer.sockets()).hasSize(2);
                assertThat(answer.sockets()).extracting(SocketEntry::inode).doesNotHaveDuplicates();
                assertThat(answer.sockets())
                        .flatExtracting(SocketEntry::owners)
                        .extracting(Owner::pid)
                        .containsExactlyInAnyOrder(self, other);
                assertThat(answer.sentence()).contains("PID " + self).contains("PID " + other);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void owner_isDescribedWhole(LinuxSource source) throws IOException {
        try (ServerSocket listener = Sockets.listener("127.0.0.1")) {
            Owner owner = Answered.only(source.check().fullAnswer(listener.getLocalPort()), Verdict.LISTENING)
                    .owners()
                    .getFirst();
            ProcessHandle handle = ProcessHandle.current();

            assertThat(owner.name()).isEqualTo("java");
            assertThat(owner.startTime()).isEqualTo(handle.info().startInstant().orElseThrow());
            assertThat(owner.parent()).isEqualTo(handle.parent().orElseThrow().pid());
            assertThat(owner.command()).contains("java");
            assertThat(owner.directory()).isEqualTo(Path.of("").toAbsolutePath().toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void socketsOfThisUser_carryUidAndName(LinuxSource source) throws IOException {
        try (ServerSocket listener = Sockets.listener("127.0.0.1")) {
            SocketEntry socket = Answered.only(source.check().fullAnswer(listener.getLocalPort()), Verdict.LISTENING);

            assertThat(socket.uid())
                    .isEqualTo(((Number) Files.getAttribute(Path.of("/proc/self"), "unix:uid")).longValue());
            assertThat(socket.user()).isEqualTo(System.getProperty("user.name"));
            assertThat(socket.inode()).isPositive();
        }
    }
}
