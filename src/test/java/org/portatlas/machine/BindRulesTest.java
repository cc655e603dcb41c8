package org.portatlas.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("trap-21")
class BindRulesTest {
    @TempDir
    private Path directory;

    @Test
    void linux_saysWhatIsSetHere() throws IOException {
        Files.writeString(directory.resolve("ip_unprivileged_port_start"), "80\n");
        Files.writeString(directory.resolve("ip_local_port_range"), "40000\t50000\n");
        BindRules rules = BindRules.of(HostSystem.LINUX, directory);

        assertThat(rules).isEqualTo(new BindRules(HostSystem.LINUX, 80, 40000, 50000, true));
        assertThat(rules.whoMayBind(79)).startsWith("Only a privileged process").contains("below 80");
        assertThat(rules.whoMayBind(80)).startsWith("Any process").contains("read from this machine");
        assertThat(rules.isEphemeral(39999)).isFalse();
        assertThat(rules.isEphemeral(40000)).isTrue();
        assertThat(rules.isEphemeral(50000)).isTrue();
        assertThat(rules.isEphemeral(50001)).isFalse();
    }

    @Test
    void linux_withoutReadableSettings_saysThatItAssumes() throws IOException {
        Files.writeString(directory.resolve("ip_local_port_range"), "many\n");
        BindRules rules = BindRules.of(HostSystem.LINUX, directory);

        assertThat(rules).isEqualTo(new BindRules(HostSystem.LINUX, 1024, 32768, 60999, false));
        assertThat(rules.whoMayBind(22)).contains("could not be read");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void thisMachine_isRead() throws IOException {
        String range = Files.readAllLines(Path.of("/proc/sys/net/ipv4/ip_local_port_range"))
                .getFirst();
        String start = Files.readAllLines(Path.of("/proc/sys/net/ipv4/ip_unprivileged_port_start"))
                .getFirst();
        BindRules rules = BindRules.ofThisMachine();

        assertThat(rules.readFromSystem()).isTrue();
        assertThat(start).isEqualTo("" + rules.firstUnprivileged());
        assertThat(range).isEqualTo(rules.firstEphemeral() + "\t" + rules.lastEphemeral());
    }

    @Test
    void otherSystems_haveTheirOwnRules() {
        BindRules windows = BindRules.of(HostSystem.WINDOWS, directory);
        BindRules macos = BindRules.of(HostSystem.MACOS, directory);

        assertThat(windows.whoMayBind(22)).contains("Windows has no privileged ports");
        assertThat(macos.whoMayBind(22)).contains("wildcard address");
        assertThat(macos.whoMayBind(8080)).isEqualTo("Any process may bind it.");
        assertThat(windows.isEphemeral(49152)).isTrue();
        assertThat(windows.isEphemeral(49151)).isFalse();
    }

    /// What a system hands out by default is written by hand in a lesson, for it compares the systems.
    @ParameterizedTest
    @CsvSource({"LINUX, - Linux:", "MACOS, ' macOS,'", "WINDOWS, - Windows since Vista,"})
    void defaults_areTheOnesThatTheLessonCompares(HostSystem system, String words) throws IOException {
        BindRules rules = BindRules.of(system, directory);
        String lesson = Files.readString(Path.of("assets", "lessons", "06-ephemeral-ports.md"));

        assertThat(lesson.lines().filter(line -> line.startsWith("- ") && line.contains(words)))
                .singleElement(InstanceOfAssertFactories.STRING)
                .endsWith(": " + rules.firstEphemeral() + "–" + rules.lastEphemeral());
    }

    /// The samples of a Linux terminal.
    @Test
    void linuxDefaults_areTheOnesThatTheLessonsPrint() throws IOException {
        BindRules rules = BindRules.of(HostSystem.LINUX, directory);

        assertThat(Files.readString(Path.of("assets", "lessons", "04-who-may-bind.md")))
                .contains("\nnet.ipv4.ip_unprivileged_port_start = " + rules.firstUnprivileged() + "\n");
        assertThat(Files.readString(Path.of("assets", "lessons", "06-ephemeral-ports.md")))
                .contains("\nnet.ipv4.ip_local_port_range = " + rules.firstEphemeral() + "   " + rules.lastEphemeral()
                        + "\n");
    }
}
