package org.portatlas.machine;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Says for whom a program holds a port that it does not serve itself; a pure function. The name in the table would
/// mislead: systemd, docker-proxy, the Windows kernel, a relay into a virtual machine.
final class StandIn {
    private static final long WINDOWS_KERNEL = 4;

    private StandIn() {}

    /// One sentence; null for a program that holds the port for itself.
    ///
    /// @param isAlone whether it is the socket's only owner
    static @Nullable String sentence(HostSystem system, int port, Owner owner, boolean isAlone) {
        return switch (system) {
            case LINUX -> linux(owner, isAlone);
            case WINDOWS -> windows(port, owner);
            case MACOS -> macos(port, owner);
            case OTHER -> null;
        };
    }

    private static @Nullable String linux(Owner owner, boolean isAlone) {
        if (SocketActivation.isSystemd(owner)) {
            String unit = Objects.requireNonNullElse(owner.unit(), "systemctl does not tell its unit");
            return isAlone
                    ? "systemd holds it for a service that starts on the first connection (" + unit + ")."
                    : "systemd opened it and handed it over (" + unit + ").";
        }
        if (owner.name().equals(DockerProxy.NAME)) {
            String target = owner.container();
            return "docker-proxy holds it for a container"
                    + (target == null ? "" : ", " + target.replaceFirst("^docker ", ""))
                    + "; it may accept before the program in there is up.";
        }
        return null;
    }

    private static @Nullable String windows(int port, Owner owner) {
        if (owner.pid() == WINDOWS_KERNEL) {
            return switch (port) {
                case 137, 138, 139, 445 -> "PID 4 is the Windows kernel: here it serves file sharing.";
                default -> "PID 4 is the Windows HTTP service, on behalf of another program.";
            };
        }
        return relay(owner);
    }

    private static @Nullable String macos(int port, Owner owner) {
        boolean isAirPlay = (port == 5000 || port == 7000)
                && (owner.name().equals("ControlCenter") || owner.name().equals("ControlCe"));
        return isAirPlay
                ? "ControlCenter is AirPlay Receiver here: System Settings, General, AirDrop & Handoff turns it off."
                : relay(owner);
    }

    private static @Nullable String relay(Owner owner) {
        return switch (owner.name().replaceFirst("\\.exe$", "")) {
            case "wslrelay", "com.docker.backend", "vpnkit" ->
                owner.name()
                        + " is a relay: the program that answers is in a virtual machine, and is not seen from here.";
            default -> null;
        };
    }
}
