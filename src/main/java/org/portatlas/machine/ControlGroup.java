package org.portatlas.machine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.portatlas.text.VisibleText;

/// What a process belongs to, by the path of its control group: a systemd unit, a container. Both at once where a
/// container runs a systemd of its own. The texts are fit to be shown.
///
/// Source: `/proc/PID/cgroup`, a line `number:controllers:path` for each hierarchy (cgroups(7)); the paths are those
/// that systemd, docker, podman, containerd, CRI-O, Kubernetes and LXC make. In a control group namespace the path is
/// cut, and nothing can be told.
///
/// @param unit the innermost unit, such as `ssh.service`; a scope that was only made for a container is none
/// @param container the kind and the name, an identifier in its first 12 digits, such as `docker 4c01db0b339c`
record ControlGroup(@Nullable String unit, @Nullable String container) {
    /// Of a process that belongs to neither, or whose lines could not be read.
    static final ControlGroup NONE = new ControlGroup(null, null);

    private static final int SHORT_DIGITS = 12;
    private static final Pattern UNIT = Pattern.compile(".+\\.(service|scope|socket|mount|swap)");
    /// `docker-4c01….scope`, `libpod-4c01….scope`, `kubepods…:cri-containerd:4c01…`, and without `.scope` under v1.
    private static final Pattern MARKED =
            Pattern.compile("(?:.*:)?(docker|libpod|cri-containerd|crio|nerdctl)[-:](\\p{XDigit}{64})(?:\\.scope)?");

    private static final Pattern IDENTIFIER = Pattern.compile("\\p{XDigit}{64}");
    private static final Pattern POD = Pattern.compile("pod[\\p{XDigit}_-]{32,36}");
    private static final Pattern LXC_PAYLOAD = Pattern.compile("lxc\\.payload\\.(.+)");

    /// @param file `/proc/PID/cgroup`
    static ControlGroup read(Path file) {
        try {
            // Paths are bytes of whatever encoding; one that is no UTF-8 must not hide the others.
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return of(text.lines().toList());
        } catch (IOException hiddenOrGone) {
            return NONE;
        }
    }

    /// A pure function; lines that are none are passed over.
    static ControlGroup of(List<String> lines) {
        String unit = null;
        String container = null;
        for (String line : lines) {
            String[] fields = line.split(":", 3);
            if (fields.length == 3) {
                List<String> groups = Stream.of(fields[2].split("/", -1))
                        .map(group -> group.replaceFirst(" \\(deleted\\)$", ""))
                        .toList();
                container = container == null ? container(groups) : container;
                // systemd keeps its units in its own hierarchy of v1, and in the one of v2.
                boolean isOfSystemd = fields[1].isEmpty() || fields[1].equals("name=systemd");
                unit = unit == null && isOfSystemd ? unit(groups) : unit;
            }
        }
        return new ControlGroup(shown(unit), shown(container));
    }

    private static @Nullable String unit(List<String> groups) {
        for (String group : groups.reversed()) {
            // systemd puts `_` before a name that would clash with a controller's.
            String name = group.startsWith("_") ? group.substring(1) : group;
            if (UNIT.matcher(name).matches()) {
                return MARKED.matcher(name).matches() ? null : name;
            }
        }
        return null;
    }

    private static @Nullable String container(List<String> groups) {
        for (int at = groups.size() - 1; at > 0; at--) {
            String found = container(groups.get(at - 1), groups.get(at));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable String container(String parent, String group) {
        Matcher marked = MARKED.matcher(group);
        if (marked.matches()) {
            return kind(marked.group(1)) + cut(marked.group(2));
        }
        if (IDENTIFIER.matcher(group).matches()) {
            if (parent.equals("docker")) {
                return "docker " + cut(group);
            }
            return POD.matcher(parent).matches() ? "kubernetes " + cut(group) : null;
        }
        Matcher payload = LXC_PAYLOAD.matcher(group);
        if (payload.matches()) {
            return "lxc " + payload.group(1);
        }
        return parent.equals("lxc") || parent.equals("lxc.payload") ? "lxc " + group : null;
    }

    private static String kind(String mark) {
        return switch (mark) {
            case "libpod" -> "podman ";
            case "cri-containerd", "nerdctl" -> "containerd ";
            case "crio" -> "cri-o ";
            default -> mark + " ";
        };
    }

    private static String cut(String identifier) {
        return identifier.substring(0, SHORT_DIGITS);
    }

    private static @Nullable String shown(@Nullable String text) {
        return text == null ? null : VisibleText.of(text);
    }
}
