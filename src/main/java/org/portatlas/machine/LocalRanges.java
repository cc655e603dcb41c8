package org.portatlas.machine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The ranges in which this machine has rules of its own, as values to draw or to keep clear of.
///
/// @param ephemeral handed out by the system to sockets that ask for any port
/// @param privileged where a bind takes privilege; null where the system has no such rule
/// @param reserved within the ephemeral range, yet never handed out: Linux's `ip_local_reserved_ports`; a program may
///     still bind one on purpose
/// @param excluded refused to every bind, on Windows
/// @param isReservedKnown whether the reserved ports could be read, or the system has none
public record LocalRanges(
        PortSpan ephemeral,
        @Nullable PortSpan privileged,
        List<PortSpan> reserved,
        ExcludedPorts excluded,
        boolean isReservedKnown) {
    public LocalRanges {
        reserved = List.copyOf(reserved);
    }

    /// The ranges of this machine, read now. On Windows it takes some tenths of a second, elsewhere next to nothing.
    public static LocalRanges ofThisMachine() {
        HostSystem system = HostSystem.current();
        ExcludedPorts excluded = system == HostSystem.WINDOWS ? new Netsh(Netsh.NAME).read() : ExcludedPorts.NONE;
        return of(system, Path.of("/proc/sys/net/ipv4"), excluded);
    }

    /// @param directory where Linux keeps the settings
    static LocalRanges of(HostSystem system, Path directory, ExcludedPorts excluded) {
        BindRules rules = BindRules.of(system, directory);
        List<PortSpan> reserved =
                system == HostSystem.LINUX ? reserved(directory.resolve("ip_local_reserved_ports")) : List.of();
        return new LocalRanges(
                new PortSpan(rules.firstEphemeral(), rules.lastEphemeral()),
                rules.firstUnprivileged() == 0 ? null : new PortSpan(0, rules.firstUnprivileged() - 1),
                reserved == null ? List.of() : reserved,
                excluded,
                reserved != null);
    }

    /// `8080,9148,10000-10100`, or an empty line; null if it cannot be read.
    private static @Nullable List<PortSpan> reserved(Path file) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.US_ASCII).strip();
            return Stream.of(text.split(",", -1))
                    .filter(span -> !span.isEmpty())
                    .map(LocalRanges::span)
                    .toList();
        } catch (IOException | IllegalArgumentException unreadable) {
            return null;
        }
    }

    private static PortSpan span(String text) {
        String[] ends = text.split("-", 2);
        return new PortSpan(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    }

    /// Whether Linux keeps the port from being handed out.
    public boolean isReserved(int port) {
        return reserved.stream().anyMatch(span -> span.contains(port));
    }
}
