package org.portatlas.machine;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.portatlas.text.Texts;

/// How many network namespaces other than this process's own there are, as far as they can be seen: the
/// distinct links `/proc/PID/ns/net` (namespaces(7)). Their sockets stand in no table that is read
/// here. A namespace without a process, and one beyond this process's own PID namespace, is not seen.
///
/// @param others the other namespaces that were seen
/// @param unreadable processes whose namespace this user may not see
record NetworkNamespaces(int others, int unreadable) {
    private static final Texts TEXTS = new Texts(NetworkNamespaces.class);
    /// Where nobody looked, or nothing could be read.
    static final NetworkNamespaces UNCOUNTED = new NetworkNamespaces(0, Integer.MAX_VALUE);

    /// Reads the links of all processes, some microseconds each.
    ///
    /// @param proc `/proc`
    static NetworkNamespaces read(Path proc) {
        Set<String> seen = new HashSet<>();
        int unreadable = 0;
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(proc, NetworkNamespaces::isProcess)) {
            for (Path process : processes) {
                try {
                    seen.add(link(process));
                } catch (NoSuchFileException ended) {
                    // It holds no socket any more.
                } catch (IOException hidden) {
                    unreadable++;
                }
            }
            seen.remove(link(proc.resolve("self")));
        } catch (IOException | DirectoryIteratorException none) {
            return UNCOUNTED;
        }
        return new NetworkNamespaces(seen.size(), unreadable);
    }

    /// One line, as "not seen" says it.
    String notSeen() {
        if (others == 0) {
            return switch (unreadable) {
                case 0 -> TEXTS.get("namespaces.none");
                case Integer.MAX_VALUE -> TEXTS.get("namespaces.uncounted");
                default -> TEXTS.get("namespaces.unread", unreadable);
            };
        }
        return unreadable == 0
                ? TEXTS.get("namespaces.seen", others)
                : TEXTS.get("namespaces.least", others, unreadable);
    }

    private static boolean isProcess(Path entry) {
        return Character.isDigit(entry.getFileName().toString().charAt(0));
    }

    private static String link(Path process) throws IOException {
        return Files.readSymbolicLink(process.resolve("ns").resolve("net")).toString();
    }
}
