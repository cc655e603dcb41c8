package org.portatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"})
    void formula_isNeutralised(String text) {
        assertThat(SpreadsheetText.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sshd", "/usr/bin/x --a=1", "a=b", "127.0.0.1", "1"})
    void ordinaryText_staysAsItIs(String text) {
        assertThat(SpreadsheetText.of(text)).isEqualTo(text);
    }
}
