package org.portatlas.machine;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import oshi.SystemInfo;
import oshi.software.os.InternetProtocolStats.IPConnection;
import oshi.software.os.OSProcess;
import oshi.software.os.OperatingSystem;

/// OSHI's view of the operating system. Starting it takes 0.3 to 0.7 s, which the first question pays; Linux has
/// sources of its own and never loads it. Any thread.
final class OshiSystem {
    private final HostSystem system;
    private @Nullable OperatingSystem operatingSystem;

    OshiSystem(HostSystem system) {
        this.system = system;
    }

    /// @throws IOException if OSHI does not know this system, or cannot read it
    List<IPConnection> connections() throws IOException {
        try {
            return operatingSystem().getInternetProtocolStats().getConnections();
        } catch (RuntimeException | LinkageError failure) {
            throw new IOException("OSHI: " + failure, failure);
        }
    }

    /// Those of the processes that are still there.
    ///
    /// @throws IOException if OSHI cannot read them
    List<OSProcess> processes(Collection<Integer> pids) throws IOException {
        try {
            return operatingSystem().getProcesses(pids);
        } catch (RuntimeException | LinkageError failure) {
            throw new IOException("OSHI: " + failure, failure);
        }
    }

    /// Whether sockets are found by asking each process, as on macOS, and not in tables.
    boolean goesByProcesses() {
        return system == HostSystem.MACOS;
    }

    /// Whether other users' sockets are missing altogether.
    boolean showsOwnProcessesOnly() {
        return goesByProcesses() && !operatingSystem().isElevated();
    }

    private synchronized OperatingSystem operatingSystem() {
        if (operatingSystem == null) {
            operatingSystem = new SystemInfo().getOperatingSystem();
        }
        return operatingSystem;
    }
}
