package org.portatlas.machine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.portatlas.text.VisibleText;

/// Reads who a process is from `/proc/PID`. What another user's process does not show, or one that has just ended, is
/// null.
final class ProcProcess {
    private static final String UNREADABLE = "?";
    /// The kernel cuts a process's name there.
    private static final int NAME_LIMIT = 15;
    /// More is never shown; a command line may be megabytes long.
    private static final int COMMAND_BYTES = 4096;

    private ProcProcess() {}

    /// The process as it is now.
    ///
    /// @param directory its directory under `/proc`
    static Owner read(Path directory, long pid) {
        String command = command(directory.resolve("cmdline"));
        Optional<ProcessHandle> process = ProcessHandle.of(pid);
        String name = VisibleText.of(name(directory.resolve("comm"), command));
        Long parent =
                process.flatMap(ProcessHandle::parent).map(ProcessHandle::pid).orElse(null);
        ControlGroup group = ControlGroup.read(directory.resolve("cgroup"));
        return new Owner(
                pid,
                name,
                process.flatMap(handle -> handle.info().startInstant()).orElse(null),
                command == null ? null : VisibleText.of(command.replace('\0', ' ')),
                workingDirectory(directory.resolve("cwd")),
                parent,
                parent == null ? null : parentName(directory.resolveSibling(parent.toString())),
                group.unit(),
                command != null && name.equals(DockerProxy.NAME)
                        ? DockerProxy.target(List.of(command.split("\0", -1)))
                        : group.container());
    }

    private static @Nullable String parentName(Path directory) {
        String name = name(directory.resolve("comm"), null);
        return name.equals(UNREADABLE) ? null : VisibleText.of(name);
    }

    private static String name(Path comm, @Nullable String command) {
        try {
            String name = Files.readString(comm, StandardCharsets.ISO_8859_1);
            name = utf8(name.substring(0, Math.max(0, name.length() - 1)));
            return name.length() == NAME_LIMIT && command != null ? whole(name, command) : name;
        } catch (IOException gone) {
            return UNREADABLE;
        }
    }

    /// The kernel's name in full where the command line goes on from it, as for `systemd-resolve(d)`.
    private static String whole(String name, String command) {
        String program = command.substring(0, (command + '\0').indexOf('\0'));
        String file = program.substring(program.lastIndexOf('/') + 1);
        return file.startsWith(name) && file.indexOf(' ') < 0 ? file : name;
    }

    /// The arguments, parted by NUL; null if there are none, as for the kernel's own threads.
    private static @Nullable String command(Path cmdline) {
        try (InputStream stream = Files.newInputStream(cmdline)) {
            String command = new String(stream.readNBytes(COMMAND_BYTES), StandardCharsets.UTF_8);
            int end = command.length();
            while (end > 0 && command.charAt(end - 1) == '\0') {
                end--;
            }
            return end == 0 ? null : command.substring(0, end);
        } catch (IOException gone) {
            return null;
        }
    }

    private static @Nullable String workingDirectory(Path cwd) {
        try {
            return VisibleText.of(Files.readSymbolicLink(cwd).toString());
        } catch (IOException hidden) {
            return null;
        }
    }

    private static String utf8(String latin1) {
        return new String(latin1.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
