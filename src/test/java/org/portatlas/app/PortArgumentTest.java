package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortArgumentTest {
    @ParameterizedTest
    @CsvSource({"1, 1, 1", "793, 793, 793", "788-799, 788, 799", "0080, 80, 80", "1-65535, 1, 65535", "7-7, 7, 7"})
    void port_orRange_isRead(String argument, int first, int last) {
        assertThat(PortArgument.parse(argument)).isEqualTo(new PortArgument(first, last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "70000",
                "-1",
                "80x",
                "",
                " 80",
                "5-",
                "-",
                "799-788",
                "1-70000",
                "-5--1",
                "1-2-3",
                "٨٠",
                "0x50",
                "99999999999999999999"
            })
    void mistake_isRefusedInOneLineThatSpeaksOfPorts(String argument) {
        assertThatThrownBy(() -> PortArgument.parse(argument))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("port")
                .message()
                .doesNotContain("\n");
    }

    @Test
    void portZero_isExplained() {
        assertThatThrownBy(() -> PortArgument.parse("0")).hasMessageContaining("any port the system picks");
        assertThatThrownBy(() -> PortArgument.parse("0-9")).hasMessageContaining("any port the system picks");
    }
}
