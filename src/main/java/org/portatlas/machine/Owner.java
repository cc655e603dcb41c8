package org.portatlas.machine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A process that has a socket open. A PID alone is no name, for PIDs are used again: it goes with the start time.
///
/// The texts come from the process itself. They are fit to be shown: characters that steer or hide are made visible,
/// and each text is cut at 200 characters.
///
/// @param name the program's name as the kernel or the system gives it
/// @param startTime when the process started; null if it could not be read
/// @param command the command line, arguments joined by spaces; null if it could not be read or is empty
/// @param directory the working directory; null if it could not be read
/// @param parent the PID of the parent; null if it could not be read or there is none
/// @param parentName the parent's name; null if it could not be read or there is none
/// @param unit the systemd unit, such as `ssh.service`; for systemd itself, the socket unit that it holds the socket
/// for;
///     null if there is none or it cannot be told
/// @param container the container that it runs in, such as `docker 4c01db0b339c`; for docker-proxy, the container's end
///     that it holds the port for, `docker 172.17.0.2:80`; null if there is none or it cannot be told
public record Owner(
        long pid,
        String name,
        @Nullable Instant startTime,
        @Nullable String command,
        @Nullable String directory,
        @Nullable Long parent,
        @Nullable String parentName,
        @Nullable String unit,
        @Nullable String container) {
    /// An owner whose parent has no name here.
    Owner(
            long pid,
            String name,
            @Nullable Instant startTime,
            @Nullable String command,
            @Nullable String directory,
            @Nullable Long parent,
            @Nullable String unit,
            @Nullable String container) {
        this(pid, name, startTime, command, directory, parent, null, unit, container);
    }

    Owner withUnit(@Nullable String other) {
        return new Owner(pid, name, startTime, command, directory, parent, parentName, other, container);
    }
}
