package org.portatlas.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The lines are of the form that cgroups(7) gives, the paths those that each program documents.
class ControlGroupTest {
    private static final String ID = "4c01db0b339c7a3d9f3b1c2d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f6071";

    @ParameterizedTest
    @CsvSource({
        // systemd, unified hierarchy
        "0::/system.slice/ssh.service, ssh.service,",
        "0::/init.scope, init.scope,",
        "0::/user.slice/user-1000.slice/session-2.scope, session-2.scope,",
        "0::/user.slice/user-1000.slice/user@1000.service/app.slice/app-firefox.scope, app-firefox.scope,",
        "0::/system.slice/system-getty.slice/getty@tty1.service, getty@tty1.service,",
        "0::/system.slice/_cpu.service, cpu.service,",
        "0::/system.slice/gone.service (deleted), gone.service,",
        "0::/system.slice/web.service/worker, web.service,",
        // systemd, hierarchies of version 1
        "1:name=systemd:/system.slice/ssh.service, ssh.service,",
        "4:memory:/system.slice/ssh.service, ,",
        // docker
        "0::/system.slice/docker-ID.scope, , docker 4c01db0b339c",
        "0::/docker/ID, , docker 4c01db0b339c",
        "9:pids:/docker/ID, , docker 4c01db0b339c",
        "0::/user.slice/user-1000.slice/user@1000.service/user.slice/docker-ID.scope, , docker 4c01db0b339c",
        "0::/system.slice/docker-ID.scope/system.slice/nginx.service, nginx.service, docker 4c01db0b339c",
        // podman, whose conmon runs outside
        "0::/machine.slice/libpod-ID.scope, , podman 4c01db0b339c",
        "0::/machine.slice/libpod-ID.scope/container, , podman 4c01db0b339c",
        "0::/libpod_parent/libpod-ID, , podman 4c01db0b339c",
        "0::/machine.slice/libpod-conmon-ID.scope, libpod-conmon-ID.scope,",
        // containerd, CRI-O, Kubernetes
        "0::/system.slice/nerdctl-ID.scope, , containerd 4c01db0b339c",
        "0::/kubepods.slice/kubepods-besteffort.slice/kubepods-besteffort-podab.slice/cri-containerd-ID.scope, ,"
                + " containerd 4c01db0b339c",
        "0::/system.slice/containerd.service/kubepods-podab.slice:cri-containerd:ID, containerd.service,"
                + " containerd 4c01db0b339c",
        "0::/kubepods.slice/kubepods-podab.slice/crio-ID.scope, , cri-o 4c01db0b339c",
        "11:memory:/kubepods/besteffort/pod0123abcd-0123-4567-89ab-0123456789ab/ID, , kubernetes 4c01db0b339c",
        // LXC, whose monitor runs outside
        "0::/lxc.payload.web1, , lxc web1",
        "0::/lxc.payload.web1/system.slice/ssh.service, ssh.service, lxc web1",
        "0::/lxc.payload/web1, , lxc web1",
        "5:devices:/lxc/web1, , lxc web1",
        "0::/lxc.monitor.web1, ,",
        // nothing that can be told
        "0::/, ,",
        "0::/../../.., ,",
        "4:memory:/batch/ID, ,",
        "0::/docker, ,",
        "no line at all, ,",
        "'', ,"
    })
    void line_namesUnitAndContainer(String line, @Nullable String unit, @Nullable String container) {
        String expected = unit == null ? null : unit.replace("ID", ID);

        assertThat(ControlGroup.of(List.of(line.replace("ID", ID)))).isEqualTo(new ControlGroup(expected, container));
    }

    @Test
    void linesOfBothVersions_areTakenTogether() {
        assertThat(ControlGroup.of(
                        List.of("12:cpu,cpuacct:/docker/" + ID, "1:name=systemd:/system.slice/web.service", "0::/")))
                .isEqualTo(new ControlGroup("web.service", "docker 4c01db0b339c"));
    }

    @Test
    void nameThatSteers_isMadeVisible() {
        assertThat(ControlGroup.of(List.of("0::/system.slice/a\u202e.service")).unit())
                .isEqualTo("a‹U+202E›.service");
    }

    @Test
    void processThatEnded_belongsToNothing() {
        assertThat(ControlGroup.read(Path.of("/proc/4194305/cgroup"))).isEqualTo(ControlGroup.NONE);
    }
}
