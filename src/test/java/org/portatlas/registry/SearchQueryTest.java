package org.portatlas.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is understood as a port, as a range, as words, and what is refused.
class SearchQueryTest {
    @ParameterizedTest
    @CsvSource({
        "793, 793",
        "0x319, 793",
        "0X0319, 793",
        "' 793 ', 793",
        "0, 0",
        "65535, 65535",
        "0xFFFF, 65535",
        "00080, 80",
        "443/tcp, 443",
        "'53 / UDP', 53"
    })
    void of_aNumber_isOnePort(String query, int port) throws MalformedQueryException {
        assertThat(SearchQuery.of(query)).isEqualTo(new SearchQuery.OnePort(port));
    }

    @ParameterizedTest
    @CsvSource({
        "788-799, 788, 799",
        "'788 - 799', 788, 799",
        "788–799, 788, 799",
        "0-65535, 0, 65535",
        "80-80, 80, 80",
        "0x0-0x3FF, 0, 1023"
    })
    void of_twoNumbersAndADash_isARange(String query, int first, int last) throws MalformedQueryException {
        assertThat(SearchQuery.of(query)).isEqualTo(new SearchQuery.PortSpan(first, last));
    }

    @ParameterizedTest
    @CsvSource({
        "ssh, ssh",
        "'  Secure   SHELL ', secure shell",
        "3com-tsmux, 3com-tsmux",
        "4-tieropmgw, 4-tieropmgw",
        "5-abc, 5-abc",
        "0xzz, 0xzz",
        "whois++, whois++",
        "İ, i̇"
    })
    void of_anythingElse_isWordsInLowerCase(String query, String text) throws MalformedQueryException {
        assertThat(SearchQuery.of(query)).isEqualTo(new SearchQuery.Words(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5-",
                "-5",
                "-",
                "5--6",
                "1-2-3",
                "80 443",
                "0x5-",
                "65536",
                "0x10000",
                "99999999999999999999",
                "6-5",
                "70000-5",
                "5-70000",
                "70000-80000",
                "",
                "   "
            })
    void of_whatCannotBeMeant_isRefusedInOneLine(String query) {
        assertThatExceptionOfType(MalformedQueryException.class)
                .isThrownBy(() -> SearchQuery.of(query))
                .satisfies(refusal -> assertThat(refusal.getMessage())
                        .isNotBlank()
                        .doesNotContain("\n")
                        .doesNotEndWith("."));
    }

    @Test
    void of_aWholeFilePasted_isRefused() {
        assertThatExceptionOfType(MalformedQueryException.class).isThrownBy(() -> SearchQuery.of("a ".repeat(5000)));
    }
}
