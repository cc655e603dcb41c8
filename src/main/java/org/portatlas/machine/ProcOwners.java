package org.portatlas.machine;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Owners on Linux: the links `/proc/PID/fd/N` that say `socket:[inode]`. One socket may have several owners, after a
/// fork or when a descriptor was handed over. Any thread.
final class ProcOwners implements OwnerTable {
    private static final double NANOS_PER_MILLI = 1e6;
    private static final String SOCKET = "socket:[";

    private final Path proc;

    /// @param proc `/proc`
    ProcOwners(Path proc) {
        this.proc = proc;
    }

    @Override
    public OwnerReading owners(Collection<SocketRow> rows) {
        Set<Long> inodes =
                rows.stream().map(SocketRow::inode).filter(inode -> inode > 0).collect(Collectors.toSet());
        if (inodes.isEmpty()) {
            return OwnerReading.NONE;
        }
        Instant time = Instant.now();
        long start = System.nanoTime();
        Search search = new Search(inodes);
        String failure = search.run();
        double millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
        Map<SocketRow, List<Owner>> owners = new HashMap<>();
        for (SocketRow row : rows) {
            List<Owner> found = search.found.get(row.inode());
            if (found != null) {
                owners.put(row, List.copyOf(found));
            }
        }
        return new OwnerReading(
                owners,
                search.someHidden,
                new SourceReport("proc_pid", failure == null, failure, millis, time, search.count()));
    }

    /// One pass over all processes.
    private final class Search {
        private final Set<Long> inodes;
        private final Map<Long, List<Owner>> found = new HashMap<>();
        private boolean someHidden;

        Search(Set<Long> inodes) {
            this.inodes = inodes;
        }

        /// How many owners were found, one for each process.
        int count() {
            return (int) found.values().stream()
                    .flatMap(List::stream)
                    .mapToLong(Owner::pid)
                    .distinct()
                    .count();
        }

        /// The failure; null if there was none.
        @Nullable
        String run() {
            List<Long> pids;
            try {
                pids = pids();
            } catch (IOException failure) {
                someHidden = true;
                return Failure.line(failure);
            }
            // With the mount option hidepid, other users' processes are not even listed; the first is always theirs.
            someHidden = !pids.contains(1L);
            for (long pid : pids) {
                look(pid);
            }
            return null;
        }

        private List<Long> pids() throws IOException {
            List<Long> pids = new ArrayList<>();
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(proc)) {
                for (Path entry : entries) {
                    String name = entry.getFileName().toString();
                    if (Character.isDigit(name.charAt(0))) {
                        pids.add(Long.parseLong(name));
                    }
                }
            } catch (DirectoryIteratorException failure) {
                throw failure.getCause();
            }
            pids.sort(null);
            return pids;
        }

        private void look(long pid) {
            Path directory = proc.resolve(Long.toString(pid));
            Set<Long> here = new HashSet<>();
            try (DirectoryStream<Path> descriptors = Files.newDirectoryStream(directory.resolve("fd"))) {
                for (Path descriptor : descriptors) {
                    long inode = inode(descriptor);
                    if (inodes.contains(inode) && !here.contains(inode)) {
                        Owner owner = ProcProcess.read(directory, pid);
                        // Still the same link: so it was this process that was read, not a later one of the same PID.
                        if (inode(descriptor) == inode) {
                            here.add(inode);
                            found.computeIfAbsent(inode, any -> new ArrayList<>())
                                    .add(owner);
                        }
                    }
                }
            } catch (AccessDeniedException hidden) {
                someHidden = true;
            } catch (IOException | DirectoryIteratorException ended) {
                // The process ended in between: it owns nothing any more.
            }
        }

        /// The inode of the socket behind the link; -1 if it is no socket, or is gone.
        private long inode(Path descriptor) {
            try {
                String target = Files.readSymbolicLink(descriptor).toString();
                return target.startsWith(SOCKET)
                        ? Long.parseLong(target, SOCKET.length(), target.length() - 1, 10)
                        : -1;
            } catch (AccessDeniedException hidden) {
                someHidden = true;
                return -1;
            } catch (IOException | NumberFormatException gone) {
                return -1;
            }
        }
    }
}
