package org.portatlas.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.portatlas.lesson.ClassList.Entry;
import org.portatlas.registry.Assignment;

/// Class lists of teachers, and the one that comes with the program.
class ClassListTest {
    /// Ports that courses call otherwise than the registry does, and what the registry calls them.
    private static final Map<String, String> COMMON_NAMES = Map.of(
            "DNS", "domain",
            "DHCP server", "bootps",
            "DHCP client", "bootpc",
            "SMB", "microsoft-ds",
            "DNS over TLS", "domain-s",
            "Microsoft SQL Server", "ms-sql-s",
            "RDP", "ms-wbt-server",
            "VNC", "rfb");

    @TempDir
    private Path directory;

    private static ClassList read(String text) throws MistakeInFileException {
        return ClassListReader.read("class 4b.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void list_withOrWithoutHeading_isRead() throws MistakeInFileException {
        List<Entry> entries = List.of(new Entry(22, "ssh"), new Entry(80, "the web, of course"), new Entry(0, "none"));
        String lines = "22,ssh\n\n 80 , \"the web, of course\"\r\n0,none";

        assertThat(read(lines)).isEqualTo(new ClassList("class 4b", entries));
        assertThat(read("port,name\n" + lines).entries()).isEqualTo(entries);
        assertThat(read("\uFEFFPort,Name\r\n" + lines).entries()).isEqualTo(entries);
        assertThat(read(lines).name(22)).hasValue("ssh");
        assertThat(read(lines).name(23)).isEmpty();
    }

    @Test
    void file_ofTheUser_isRead() throws IOException {
        Path file = Files.writeString(directory.resolve("mine.csv"), "22,ssh\n");

        assertThat(ClassListReader.read(file).title()).isEqualTo("mine");
        assertThatThrownBy(() -> ClassListReader.read(directory)).isInstanceOf(MistakeInFileException.class);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("", 0, "the list has no ports: write a line such as 22,ssh for each"),
                Arguments.of("port,name\n", 0, "the list has no ports"),
                Arguments.of("22,ssh\nport,name\n", 2, "“port” is no port: ports are the numbers 0 to 65535"),
                Arguments.of("22,ssh\n65536,x\n", 2, "“65536” is no port"),
                Arguments.of("22,ssh\n-1,x\n", 2, "“-1” is no port"),
                Arguments.of("22,ssh\n99999999999999999999,x\n", 2, "“99999999999999999999” is no port"),
                Arguments.of("22,ssh\n\n80\n", 3, "a line is port,name: here are 1 fields"),
                Arguments.of("22,ssh\n80,http,web\n", 2, "a line is port,name: here are 3 fields"),
                Arguments.of("22;ssh\n", 1, "port and name are parted by a semicolon here; write a comma"),
                Arguments.of("22,ssh\n80,\n", 2, "port 80 has no name"),
                Arguments.of("22," + "x".repeat(61) + "\n", 1, "the name of port 22 is longer than 60 characters"),
                Arguments.of("22,\"a\nb\"\n", 1, "the name of port 22 has more than one line"),
                Arguments.of("22,ssh\n80,http\n22,again\n", 3, "port 22 stands in line 1 already"),
                Arguments.of("22,ssh\n80,\"http\n", 2, "a quotation mark here has no other end"),
                Arguments.of("22,s\u0000sh\n", 1, "here is a character that cannot be seen (U+0000)"),
                Arguments.of("22,e" + "\u0301".repeat(5) + "\n", 1, "here more than four marks stand on one letter"),
                Arguments.of("22,s\u202esh\n", 1, "here is a character that cannot be seen (U+202E)"),
                Arguments.of("1".repeat(1 << 20), 0, "the file is larger than 256 KiB"),
                Arguments.of("1".repeat(5000), 1, "the line is longer than 4000 characters"),
                Arguments.of(
                        IntStream.rangeClosed(1, 1001)
                                .mapToObj(port -> port + ",x\n")
                                .collect(Collectors.joining()),
                        1001,
                        "a class list has 1000 ports at most"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void list_thatBreaksARule_isRefusedAtItsLine(String text, int line, String reason) {
        MistakeInFileException mistake = catchThrowableOfType(MistakeInFileException.class, () -> read(text));

        assertThat(mistake).isNotNull();
        assertThat(mistake.reason()).startsWith(reason);
        assertThat(mistake.line()).isEqualTo(line);
        assertThat(mistake.getMessage())
                .startsWith("class 4b.csv" + (line == 0 ? ": " : ", line " + line + ": "))
                .endsWith(".");
    }

    @Test
    void mutatedList_isAListOrAClearMistake() {
        Random random = new Random(793);
        byte[] whole = Embedded.bytes("/assets/class-lists/common-ports.csv");
        int refused = 0;
        for (int round = 0; round < 2_000; round++) {
            byte[] mutated = random.nextInt(4) > 0 ? whole.clone() : Arrays.copyOf(whole, random.nextInt(whole.length));
            for (int changes = 1 + random.nextInt(4); changes > 0 && mutated.length > 0; changes--) {
                mutated[random.nextInt(mutated.length)] =
                        (byte) (random.nextBoolean() ? ",\"\n\r;1".charAt(random.nextInt(6)) : random.nextInt());
            }
            try {
                assertThat(ClassListReader.read("a.csv", mutated).entries()).isNotEmpty();
            } catch (MistakeInFileException mistake) {
                refused++;
                assertThat(mistake.getMessage())
                        .startsWith("a.csv")
                        .endsWith(".")
                        .hasLineCount(1);
            }
        }
        assertThat(refused).isBetween(500, 2_000);
    }

    /// Each name is the registry's for that port, or a common one that is declared above.
    @Test
    void embeddedList_namesPortsAsTheRegistryDoes_orAsDeclared() {
        ClassList list = ClassList.embedded();

        assertThat(list.title()).isEqualTo("common-ports");
        assertThat(list.entries())
                .hasSizeBetween(40, 50)
                .allSatisfy(
                        entry -> assertThat(Reading.REGISTRY.port(entry.port()).assignments())
                                .as("%s", entry)
                                .extracting(Assignment::service)
                                .contains(COMMON_NAMES.getOrDefault(entry.name(), entry.name())));
        assertThat(list.entries()).extracting(Entry::port).isSorted();
        assertThat(list.entries())
                .extracting(Entry::name)
                .doesNotHaveDuplicates()
                .containsAll(COMMON_NAMES.keySet());
    }
}
