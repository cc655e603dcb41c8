package org.portatlas.machine;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.portatlas.text.Texts;

/// Who may bind which port on this machine, and which ports it hands out by itself.
///
/// @param system whose rules these are
/// @param firstUnprivileged the first port that needs no privilege, 0 to 65536; 0 where the system has no such rule
/// @param firstEphemeral the first port that the system hands out to a socket that asks for any
/// @param lastEphemeral the last such port, inclusive
/// @param readFromSystem whether the numbers were read from this machine; otherwise they are the system's defaults
public record BindRules(
        HostSystem system, int firstUnprivileged, int firstEphemeral, int lastEphemeral, boolean readFromSystem) {
    private static final Texts TEXTS = new Texts(BindRules.class);
    /// The rules of this machine, read now. Linux tells its own (`net.ipv4.ip_unprivileged_port_start` and
    /// `ip_local_port_range`, for IPv6 too); for the others these are the documented defaults.
    public static BindRules ofThisMachine() {
        return of(HostSystem.current(), Path.of("/proc/sys/net/ipv4"));
    }

    /// @param directory where Linux keeps the settings
    static BindRules of(HostSystem system, Path directory) {
        return switch (system) {
            case LINUX -> linux(directory);
            case MACOS -> new BindRules(system, 1024, 49152, 65535, false);
            case WINDOWS -> new BindRules(system, 0, 49152, 65535, false);
            case OTHER -> new BindRules(system, 1024, 49152, 65535, false);
        };
    }

    private static BindRules linux(Path directory) {
        int[] start = numbers(directory.resolve("ip_unprivileged_port_start"), 1);
        int[] range = numbers(directory.resolve("ip_local_port_range"), 2);
        return new BindRules(
                HostSystem.LINUX,
                start == null ? 1024 : start[0],
                range == null ? 32768 : range[0],
                range == null ? 60999 : range[1],
                start != null && range != null);
    }

    private static int @Nullable [] numbers(Path file, int count) {
        // Not Files.readString: it asks for one byte first, and the kernel gives a setting in one piece or not at all.
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            String[] words = Objects.requireNonNullElse(reader.readLine(), "").split("\\s+", -1);
            int[] numbers = new int[count];
            for (int word = 0; word < count; word++) {
                numbers[word] = Integer.parseInt(words[word]);
            }
            return numbers;
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException unreadable) {
            return null;
        }
    }

    /// Whether the system hands this port out to outgoing connections.
    public boolean isEphemeral(int port) {
        return firstEphemeral <= port && port <= lastEphemeral;
    }

    /// Who may bind this port here, in one or two sentences.
    public String whoMayBind(int port) {
        return switch (system) {
            case LINUX -> linuxRule(port);
            case MACOS -> port < firstUnprivileged ? TEXTS.get("bind.macos") : TEXTS.get("bind.anyone");
            case WINDOWS -> TEXTS.get("bind.windows");
            case OTHER -> port < firstUnprivileged ? TEXTS.get("bind.other") : TEXTS.get("bind.anyone");
        };
    }

    private String linuxRule(int port) {
        if (port < firstUnprivileged) {
            return readFromSystem
                    ? TEXTS.get("bind.privileged.read", firstUnprivileged)
                    : TEXTS.get("bind.privileged.usual", firstUnprivileged);
        }
        return readFromSystem
                ? TEXTS.get("bind.below.read", firstUnprivileged)
                : TEXTS.get("bind.below.usual", firstUnprivileged);
    }
}
