package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portatlas.registry.Registry;
import org.portatlas.registry.RegistryReader;
import org.portatlas.registry.SharedEditions;
import org.portatlas.registry.Transport;

/// Everything that `lookup` and `gaps` say of every port, against a second reading of IANA's CSV in another language,
/// which shares no line with ours. Needs python3.
class IndependentReadingTest {
    private static final Path SCRIPT = Path.of("src", "test", "resources", "registry", "independent_reading.py");
    private static final String AGREED = "65536 ports and %d gaps of %s agree";

    @TempDir
    private Path folder;

    @Test
    void commands_overEveryPort_agreeWithASecondReadingOfTheCsv() throws IOException, InterruptedException {
        Path csv = SharedEditions.path(SharedEditions.OF_AUGUST);
        print("lookup.json", "lookup", "0-65535", "--json");
        print("any.json", "gaps", "--json");
        print("tcp.json", "gaps", "--json", "--transport", "tcp");
        print("udp.json", "gaps", "--json", "--transport", "udp");
        assertThat(compare(csv)).isEqualTo(AGREED.formatted(853, "2026-08-17"));
    }

    @Test
    void registry_ofTheEditionBefore_agreesWithASecondReadingOfTheCsv() throws IOException, InterruptedException {
        Path csv = SharedEditions.path(SharedEditions.OF_APRIL);
        Registry registry = RegistryReader.read(csv);
        write(
                "lookup.json",
                out -> RegistryJson.write(
                        out, json -> RegistryJson.lookup(json, registry, "0-65535", IntStream.range(0, 65536))));
        write(
                "any.json",
                out -> RegistryJson.write(out, json -> RegistryJson.gaps(json, registry, "any", registry.gaps())));
        for (Transport transport : List.of(Transport.TCP, Transport.UDP)) {
            write(
                    transport.label() + ".json",
                    out -> RegistryJson.write(
                            out,
                            json -> RegistryJson.gaps(json, registry, transport.label(), registry.gaps(transport))));
        }
        assertThat(compare(csv)).isEqualTo(AGREED.formatted(registry.gaps().size(), "2026-04-09"));
    }

    @Test
    void secondReading_ofFalsifiedAnswers_disagrees() throws IOException, InterruptedException {
        Path csv = SharedEditions.path(SharedEditions.OF_AUGUST);
        print("lookup.json", "lookup", "0-65535", "--json");
        print("any.json", "gaps", "--json");
        print("tcp.json", "gaps", "--json", "--transport", "udp");
        print("udp.json", "gaps", "--json", "--transport", "udp");
        Path lookup = folder.resolve("lookup.json");
        Files.writeString(lookup, Files.readString(lookup).replaceFirst("\"retired\"", "\"reserved\""));
        assertThat(compare(csv)).startsWith("2 differences").contains("port 585", "gaps tcp");
    }

    private void print(String file, String... args) throws IOException {
        write(
                file,
                out -> assertThat(Main.commandLine(Locale.ENGLISH).setOut(out).execute(args))
                        .isZero());
    }

    private void write(String file, Consumer<PrintWriter> document) throws IOException {
        try (PrintWriter out = new PrintWriter(folder.resolve(file).toFile(), StandardCharsets.UTF_8)) {
            document.accept(out);
        }
    }

    private String compare(Path csv) throws IOException, InterruptedException {
        List<String> command = List.of(
                "python3", SCRIPT.toString(), csv.toString(), path("lookup"), path("any"), path("tcp"), path("udp"));
        Path report = folder.resolve("report.txt");
        Process python;
        try {
            python = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(report.toFile())
                    .start();
        } catch (IOException e) {
            return SharedEditions.areRequired()
                    ? fail("python3 is required here", e)
                    : abort("skipped: there is no python3");
        }
        assertThat(python.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return Files.readString(report).strip();
    }

    private String path(String document) {
        return folder.resolve(document + ".json").toString();
    }
}
