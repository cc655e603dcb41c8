package org.portatlas.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portatlas.machine.BindRules;
import org.portatlas.machine.HostSystem;

/// The figures of the edition of 2026-08-17: counted once, elsewhere, over IANA's CSV.
class PlaceholdersTest {
    private final Placeholders placeholders = new Placeholders(Reading.REGISTRY, Reading.RULES);

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "edition = 2026-08-17",
                "records = 14,533",
                "all.ports = 65,536",
                "all.assigned = 6,357",
                "all.unassigned = 42,722",
                "all.gaps = 853",
                "all.longest-gap = 29170–29998",
                "all.longest-gap-length = 829",
                "system.first = 0",
                "system.last = 1023",
                "system.ports = 1,024",
                "system.assigned = 693",
                "system.reserved = 46",
                "system.retired = 2",
                "system.unassigned = 283",
                "system.gaps = 47",
                "system.dated = 20",
                "system.assigned-percent = 67.7 %",
                "system.unassigned-percent = 27.6 %",
                "user.first = 1024",
                "user.last = 49151",
                "user.assigned = 5,664",
                "user.assigned-percent = 11.8 %",
                "user.unassigned = 42,439",
                "dynamic.first = 49152",
                "dynamic.ports = 16,384",
                "dynamic.assigned = 0",
                "dynamic.gaps = 0",
                "tcp.assigned = 6,155",
                "udp.assigned = 5,763",
                "both.different-names = 134",
                "registered.2006 = 306",
                "registered.2024 = 7",
                "count.unassigned.even.0-127 = 17",
                "count.unassigned.odd.0-127 = 2",
                "count.unassigned.all.0-127 = 19",
                "port.793.hex = 0x0319",
                "port.793.binary = 00000011 00011001",
                "port.793.high-byte = 3",
                "port.793.low-byte = 25",
                "port.793.range = system",
                "port.793.status = unassigned",
                "port.793.gap = 781–799",
                "port.793.gap-length = 19",
                "port.793.gap-rank = 3",
                "port.793.row = 788–799",
                "port.793.previous = 780",
                "port.793.previous-service = wpgs",
                "port.793.next = 800",
                "port.793.next-service = mdbs-daemon",
                "port.80.service = http",
                "port.80.services = http, www, www-http",
                "port.514.tcp = shell",
                "port.514.udp = syslog",
                "port.2376.tcp-status = assigned",
                "port.2376.udp-status = unlisted",
                "port.6379.registered = 2015-04-23",
                "machine.system = Linux",
                "machine.ephemeral = 32768–60999",
                "machine.ephemeral-ports = 28,232",
                "machine.ephemeral-user-ports = 16,384",
                "machine.ephemeral-origin = read from this machine",
                "machine.privilege = ports below 1024 ask for privilege"
            })
    void value_isTheEditions(String name, String value) {
        assertThat(placeholders.value(name)).isEqualTo(value);
    }

    @Test
    void bind_isTheRuleOfThisMachine() {
        assertThat(placeholders.value("machine.bind.80")).isEqualTo(Reading.RULES.whoMayBind(80));
        assertThat(new Placeholders(Reading.REGISTRY, new BindRules(HostSystem.WINDOWS, 0, 49152, 65535, false))
                        .value("machine.privilege"))
                .isEqualTo("no port asks for privilege");
        assertThat(of(HostSystem.MACOS, "machine.privilege"))
                .isEqualTo("ports below 1024 ask for privilege where they are bound to one particular address");
    }

    /// A range that was neither read nor documented for the system is not said to be either.
    @Test
    void ephemeralOrigin_saysWhereTheRangeIsFrom() {
        assertThat(of(HostSystem.WINDOWS, "machine.ephemeral-origin")).isEqualTo("the system's documented default");
        assertThat(of(HostSystem.OTHER, "machine.ephemeral-origin"))
                .isEqualTo("what RFC 6335 says, for this system's own range was not read");
    }

    private static @Nullable String of(HostSystem system, String name) {
        return new Placeholders(Reading.REGISTRY, new BindRules(system, 1024, 49152, 65535, false)).value(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "system",
                "system.",
                "system.sold",
                "dynamic.longest-gap",
                "port.65536.hex",
                "port.-1.hex",
                "port.80.gap",
                "port.793.service",
                "port.49152.next",
                "port.80",
                "registered.abcd",
                "count.unassigned.even.127-0",
                "count.unassigned.even.0-65536",
                "count.sold.even.0-1",
                "count.unassigned.third.0-1",
                "both.tcp",
                "machine",
                "machine.name",
                "machine.bind.99999",
                "machine.bind.x",
                "edition.x"
            })
    void value_ofNoSuchName_isNone(String name) {
        assertThat(placeholders.value(name)).isNull();
    }

    @Test
    void fill_replacesEveryPlaceholder_andNothingElse() throws MistakeInFileException {
        FileText file = new FileText("a.md", "");

        assertThat(placeholders.fill("{{system.first}}–{{ system.last }} $1 {x} }}", file, 1))
                .isEqualTo("0–1023 $1 {x} }}");
    }

    /// Some port has a value for each.
    @Test
    void everyPlaceholderOfTheReadme_hasAValue() throws IOException {
        Matcher matcher =
                Pattern.compile("\\{\\{([^}]+)}}").matcher(Files.readString(Path.of("assets", "lessons", "README.md")));
        Set<String> names = new LinkedHashSet<>();
        while (matcher.find()) {
            names.add(matcher.group(1));
        }

        assertThat(names)
                .hasSizeGreaterThan(40)
                .allSatisfy(name -> assertThat(Stream.of("80", "793", "6379")
                                .map(port -> name.replace("RANGE", "system")
                                        .replace("STATUS", "assigned")
                                        .replace(".N", "." + port))
                                .map(placeholders::value))
                        .as(name)
                        .anyMatch(value -> value != null));
    }
}
