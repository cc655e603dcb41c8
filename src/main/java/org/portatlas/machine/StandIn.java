package org.portatlas.machine;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.portatlas.text.Texts;

/// Says for whom a program holds a port that it does not serve itself; a pure function. The name in the table would
/// mislead: systemd, docker-proxy, the Windows kernel, a relay into a virtual machine.
final class StandIn {
    private static final Texts TEXTS = new Texts(StandIn.class);
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
            String unit = Objects.requireNonNullElseGet(owner.unit(), () -> TEXTS.get("stand.unit"));
            return isAlone ? TEXTS.get("stand.systemd", unit) : TEXTS.get("stand.handed", unit);
        }
        if (owner.name().equals(DockerProxy.NAME)) {
            String target = owner.container();
            return target == null
                    ? TEXTS.get("stand.docker")
                    : TEXTS.get("stand.docker.end", target.replaceFirst("^docker ", ""));
        }
        return null;
    }

    private static @Nullable String windows(int port, Owner owner) {
        if (owner.pid() == WINDOWS_KERNEL) {
            return switch (port) {
                case 137, 138, 139, 445 -> TEXTS.get("stand.sharing");
                default -> TEXTS.get("stand.http");
            };
        }
        return relay(owner);
    }

    private static @Nullable String macos(int port, Owner owner) {
        boolean isAirPlay = (port == 5000 || port == 7000)
                && (owner.name().equals("ControlCenter") || owner.name().equals("ControlCe"));
        return isAirPlay ? TEXTS.get("stand.airplay") : relay(owner);
    }

    private static @Nullable String relay(Owner owner) {
        return switch (owner.name().replaceFirst("\\.exe$", "")) {
            case "wslrelay", "com.docker.backend", "vpnkit" -> TEXTS.get("stand.relay", owner.name());
            default -> null;
        };
    }
}
