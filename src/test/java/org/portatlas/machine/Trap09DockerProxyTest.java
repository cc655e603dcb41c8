package org.portatlas.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// Trap 9: docker-proxy holds the port for a container. Made without docker: a listener of that name and command line.
@Tag("trap-9")
@EnabledOnOs(OS.LINUX)
class Trap09DockerProxyTest {
    private static final String PROXY = """
            script = '''
            import os, socket, sys
            open('/proc/self/comm', 'w').write('docker-proxy')
            s = socket.socket()
            s.bind(('127.0.0.1', 0))
            s.listen()
            print(s.getsockname()[1], os.getpid(), flush=True)
            sys.stdin.read()
            '''
            os.execv(sys.executable, ['/opt/docker-proxy', '-c', script, '-proto', 'tcp', '-host-ip', '127.0.0.1',
                '-host-port', '8080', '-container-ip', '172.17.0.2', '-container-port', '80'])
            """;

    @Test
    void dockerProxy_isNamedWithItsTarget() throws IOException {
        try (Python python = Python.run(PROXY)) {
            PortAnswer answer =
                    PortCheck.ofThisMachine().fullAnswer(python.numbers().getFirst());
            SocketEntry socket = Answered.only(answer, Verdict.LISTENING);

            assertThat(socket.owners()).extracting(Owner::container).containsExactly("docker 172.17.0.2:80");
            assertThat(answer.sentence())
                    .startsWith("docker-proxy (PID ")
                    .endsWith(" docker-proxy holds it for a container, 172.17.0.2:80; it may accept before the program"
                            + " in there is up.");
        }
    }
}
