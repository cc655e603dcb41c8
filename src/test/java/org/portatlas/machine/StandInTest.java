package org.portatlas.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Traps 9, 13, 14, 23 and 24 of the local check: the name in the table is not the program that answers.
@Tag("trap-13")
@Tag("trap-14")
@Tag("trap-23")
@Tag("trap-24")
class StandInTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LINUX | 22 | 1 | systemd | true | systemd holds it for a service that starts on the first connection",
                "LINUX | 22 | 1 | systemd | false | systemd opened it and handed it over",
                "LINUX | 80 | 9 | docker-proxy | true | docker-proxy holds it for a container; it may accept before",
                "WINDOWS | 80 | 4 | System | true | PID 4 is the Windows HTTP service, on behalf of another program.",
                "WINDOWS | 445 | 4 | System | true | PID 4 is the Windows kernel: here it serves file sharing.",
                "MACOS | 5000 | 9 | ControlCenter | true | ControlCenter is AirPlay Receiver here: System Settings,",
                "MACOS | 7000 | 9 | ControlCenter | true | ControlCenter is AirPlay Receiver here: System Settings,",
                "WINDOWS | 80 | 9 | wslrelay.exe | true | wslrelay.exe is a relay: the program that answers is in a",
                "MACOS | 80 | 9 | com.docker.backend | true | com.docker.backend is a relay: the program that answers"
            })
    void standIn_isSaid(HostSystem system, int port, long pid, String name, boolean isAlone, String sentence) {
        assertThat(StandIn.sentence(system, port, owner(pid, name), isAlone)).startsWith(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "LINUX, 80, 1, tini",
        "LINUX, 80, 4, systemd",
        "LINUX, 5000, 9, ControlCenter",
        "WINDOWS, 80, 5, System",
        "MACOS, 5001, 9, ControlCenter",
        "MACOS, 80, 4, httpd",
        "OTHER, 80, 1, systemd"
    })
    void programOfItsOwn_isNotExplained(HostSystem system, int port, long pid, String name) {
        assertThat(StandIn.sentence(system, port, owner(pid, name), true)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-proto tcp -host-ip 0.0.0.0 -host-port 8080 -container-ip 172.17.0.2 -container-port 80,"
                        + " docker 172.17.0.2:80",
                "--container-ip=fd00::2 --container-port=80 -use-listen-fd, docker [fd00::2]:80",
                "-container-ip 172.17.0.2, -",
                "-container-ip 172.17.0.2 -container-port, -",
                "-host-port 80, -"
            })
    void dockerProxysTarget_isReadFromItsCommandLine(String arguments, @Nullable String target) {
        assertThat(DockerProxy.target(List.of(("docker-proxy " + arguments).split(" ", -1))))
                .isEqualTo(target);
    }

    @Test
    void unitAndTarget_areNamedInTheSentence() {
        Owner systemd = new Owner(1, "systemd", null, null, null, null, "ssh.socket", null);
        Owner proxy = new Owner(9, "docker-proxy", null, null, null, null, null, "docker 172.17.0.2:80");

        assertThat(StandIn.sentence(HostSystem.LINUX, 22, systemd, true)).endsWith("(ssh.socket).");
        assertThat(StandIn.sentence(HostSystem.LINUX, 80, proxy, true)).contains("for a container, 172.17.0.2:80; it");
    }

    private static Owner owner(long pid, String name) {
        return new Owner(pid, name, null, null, null, null, null, null);
    }
}
