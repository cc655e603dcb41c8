package org.portatlas.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalRangesTest {
    @TempDir
    private Path directory;

    @Test
    void linux_hasTheRangesThatAreSetHere() throws IOException {
        Files.writeString(directory.resolve("ip_unprivileged_port_start"), "80\n");
        Files.writeString(directory.resolve("ip_local_port_range"), "40000\t50000\n");
        Files.writeString(directory.resolve("ip_local_reserved_ports"), "8080,9148,40010-40100\n");

        LocalRanges ranges = LocalRanges.of(HostSystem.LINUX, directory, ExcludedPorts.NONE);

        assertThat(ranges.ephemeral()).isEqualTo(new PortSpan(40000, 50000));
        assertThat(ranges.privileged()).isEqualTo(new PortSpan(0, 79));
        assertThat(ranges.reserved()).hasToString("[8080, 9148, 40010-40100]");
        assertThat(ranges.isReserved(40100)).isTrue();
        assertThat(ranges.isReserved(40101)).isFalse();
        assertThat(ranges.isReservedKnown()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", ""})
    void linux_withoutReservedPorts_hasNone(String text) throws IOException {
        Files.writeString(directory.resolve("ip_local_reserved_ports"), text);

        LocalRanges ranges = LocalRanges.of(HostSystem.LINUX, directory, ExcludedPorts.NONE);

        assertThat(ranges.reserved()).isEmpty();
        assertThat(ranges.isReservedKnown()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "80-", "90-80", "70000"})
    void linux_withUnreadableReservedPorts_saysThatItDoesNotKnow(String text) throws IOException {
        Files.writeString(directory.resolve("ip_local_reserved_ports"), text);

        assertThat(LocalRanges.of(HostSystem.LINUX, directory, ExcludedPorts.NONE)
                        .isReservedKnown())
                .isFalse();
    }

    @Test
    void otherSystems_haveTheirOwnRanges() {
        LocalRanges windows = LocalRanges.of(HostSystem.WINDOWS, directory, ExcludedPorts.NONE);
        LocalRanges macos = LocalRanges.of(HostSystem.MACOS, directory, ExcludedPorts.NONE);

        assertThat(windows.privileged()).isNull();
        assertThat(macos.privileged()).isEqualTo(new PortSpan(0, 1023));
        assertThat(macos.ephemeral()).isEqualTo(new PortSpan(49152, 65535));
    }
}
