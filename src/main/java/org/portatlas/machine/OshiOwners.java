package org.portatlas.machine;

import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.portatlas.text.VisibleText;
import oshi.software.os.OSProcess;

/// Owners on macOS and Windows: their tables name the process, and OSHI describes it. Any thread.
final class OshiOwners implements OwnerTable {
    private static final double NANOS_PER_MILLI = 1e6;

    private final OshiSystem oshi;

    OshiOwners(OshiSystem oshi) {
        this.oshi = oshi;
    }

    @Override
    public OwnerReading owners(Collection<SocketRow> rows) {
        List<Integer> pids = rows.stream()
                .map(SocketRow::pid)
                .filter(Objects::nonNull)
                .map(Long::intValue)
                .distinct()
                .toList();
        if (pids.isEmpty()) {
            return OwnerReading.NONE;
        }
        Instant time = Instant.now();
        long start = System.nanoTime();
        String failure = null;
        Map<Long, Owner> byPid = Map.of();
        try {
            byPid = oshi.processes(pids).stream()
                    .map(OshiOwners::owner)
                    .collect(Collectors.toMap(Owner::pid, owner -> owner, (first, again) -> first));
        } catch (IOException unreadable) {
            failure = Failure.line(unreadable);
        }
        Map<SocketRow, List<Owner>> owners = new HashMap<>();
        for (SocketRow row : rows) {
            Owner owner = byPid.get(row.pid());
            if (owner != null) {
                owners.put(row, List.of(owner));
            }
        }
        double millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
        return new OwnerReading(
                owners, true, new SourceReport("oshi_processes", failure == null, failure, millis, time, byPid.size()));
    }

    private static Owner owner(OSProcess process) {
        return new Owner(
                process.getProcessID(),
                VisibleText.of(process.getName()),
                process.getStartTime() > 0 ? Instant.ofEpochMilli(process.getStartTime()) : null,
                text(process.getCommandLine().replace('\0', ' ')),
                text(process.getCurrentWorkingDirectory()),
                process.getParentProcessID() > 0 ? (long) process.getParentProcessID() : null,
                null,
                null);
    }

    private static @Nullable String text(String text) {
        return text.isBlank() ? null : VisibleText.of(text.strip());
    }
}
