package org.portatlas.lesson;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.portatlas.registry.Assignment;
import org.portatlas.registry.Gap;
import org.portatlas.registry.Port;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.Registry;
import org.portatlas.registry.RegistryRow;
import org.portatlas.registry.Transport;
import org.portatlas.text.Texts;

/// Facts of one port by name: `port.793.gap`, `port.22.service`, `port.443.high-byte`. Immutable; any thread.
final class PortFigures {
    private static final Texts TEXTS = new Texts(PortFigures.class);
    private static final int BYTE = 256;

    private final Registry registry;

    PortFigures(Registry registry) {
        this.registry = registry;
    }

    /// @param words of a placeholder's name, between its dots
    @Nullable
    String value(String[] words) {
        if (words.length != 3 || !words[0].equals("port") || !words[1].matches("\\d{1,5}")) {
            return null;
        }
        int port = Integer.parseInt(words[1]);
        return port < PortRange.PORTS ? fact(port, words[2]) : null;
    }

    private @Nullable String fact(int port, String what) {
        return switch (what) {
            case "hex" -> Port.hex(port);
            case "binary" -> bits(port / BYTE) + " " + bits(port % BYTE);
            case "high-byte" -> Integer.toString(port / BYTE);
            case "low-byte" -> Integer.toString(port % BYTE);
            case "range" -> TEXTS.of(registry.port(port).range());
            case "status" -> TEXTS.of(registry.status(port));
            case "service" -> registry.headline(port);
            case "services" -> services(port);
            case "tcp" -> registry.headline(port, Transport.TCP);
            case "udp" -> registry.headline(port, Transport.UDP);
            case "tcp-status" -> TEXTS.of(registry.status(port, Transport.TCP));
            case "udp-status" -> TEXTS.of(registry.status(port, Transport.UDP));
            case "registered" -> registered(port);
            case "row" -> row(port);
            case "previous" -> number(registry.previousAssigned(port));
            case "next" -> number(registry.nextAssigned(port));
            case "previous-service" -> headline(registry.previousAssigned(port));
            case "next-service" -> headline(registry.nextAssigned(port));
            default -> gap(registry.gapAt(port), what);
        };
    }

    private @Nullable String gap(@Nullable Gap gap, String what) {
        if (gap == null) {
            return null;
        }
        return switch (what) {
            case "gap" -> gap.length() == 1 ? Integer.toString(gap.first()) : gap.first() + "–" + gap.last();
            case "gap-length" -> RegistryFigures.grouped(gap.length());
            case "gap-rank" -> Integer.toString(registry.gapRank(gap));
            default -> null;
        };
    }

    /// Every name once, as in `http, www, www-http`.
    private @Nullable String services(int port) {
        String names = registry.port(port).assignments().stream()
                .map(Assignment::service)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    private @Nullable String registered(int port) {
        return registry.port(port).assignments().stream()
                .map(Assignment::registered)
                .filter(Objects::nonNull)
                .min(String::compareTo)
                .orElse(null);
    }

    /// The registry's own row, which is not the gap.
    private @Nullable String row(int port) {
        List<RegistryRow> rows = registry.port(port).rows();
        if (rows.isEmpty()) {
            return null;
        }
        RegistryRow row = rows.getFirst();
        return row.first() == row.last() ? Integer.toString(row.first()) : row.first() + "–" + row.last();
    }

    private @Nullable String headline(OptionalInt port) {
        return port.isPresent() ? registry.headline(port.getAsInt()) : null;
    }

    private static @Nullable String number(OptionalInt port) {
        return port.isPresent() ? Integer.toString(port.getAsInt()) : null;
    }

    private static String bits(int number) {
        return String.format("%8s", Integer.toBinaryString(number)).replace(' ', '0');
    }
}
