package org.portatlas.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTextTest {
    /// The rules and examples of RFC 5952, sections 4 and 5.
    @ParameterizedTest
    @CsvSource({
        "0:0:0:0:0:0:0:0, ::",
        "0:0:0:0:0:0:0:1, ::1",
        "1:0:0:0:0:0:0:0, 1::",
        "2001:0db8:0:0:0:0:0:1, 2001:db8::1",
        "2001:db8:0:0:1:0:0:1, 2001:db8::1:0:0:1",
        "2001:db8:0:1:1:1:1:1, 2001:db8:0:1:1:1:1:1",
        "2001:0:0:1:0:0:0:1, 2001:0:0:1::1",
        "2001:DB8:aaaa:bbbb:cccc:dddd:eeee:0AAA, 2001:db8:aaaa:bbbb:cccc:dddd:eeee:aaa",
        "fe80:0:0:0:fc:ff:fe00:1, fe80::fc:ff:fe00:1",
        "127.0.0.1, 127.0.0.1",
        "0.0.0.0, 0.0.0.0",
        "::ffff:127.0.0.2, 127.0.0.2"
    })
    void address_isShortened(String literal, String text) {
        assertThat(AddressText.of(InetAddress.ofLiteral(literal))).isEqualTo(text);
    }
}
