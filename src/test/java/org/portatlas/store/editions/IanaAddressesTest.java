package org.portatlas.store.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IanaAddressesTest {
    @ParameterizedTest
    @CsvSource({
        "https://www.iana.org/x, true",
        "https://IANA.org/x, true",
        "https://data.iana.org:8443/x, true",
        "http://www.iana.org/x, false",
        "https://xiana.org/x, false",
        "https://iana.org.example.com/x, false",
        "https://www.iana.org@example.com/x, false",
        "https://user@www.iana.org/x, false",
        "https://example.com/www.iana.org, false",
        "http://127.0.0.1/x, false",
        "https://127.0.0.1/x, false",
        "ftp://www.iana.org/x, false",
        "file:///www.iana.org, false"
    })
    void ianas_leadsOnlyToIana(URI next, boolean allowed) {
        assertThat(new IanaAddresses(IanaDownload.ADDRESS).allow(next)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8000/y, true",
        "http://127.0.0.1:8001/y, false",
        "http://127.0.0.2:8000/y, false",
        "https://www.iana.org/y, false"
    })
    void thisMachines_leadsOnlyToTheSameServer(URI next, boolean allowed) {
        assertThat(new IanaAddresses(URI.create("http://127.0.0.1:8000/x")).allow(next))
                .isEqualTo(allowed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.iana.org/x",
                "https://example.org/x",
                "http://localhost/x",
                "http://192.168.0.1/x",
                "http://0.0.0.0/x",
                "file:///x",
                "x"
            })
    void first_thatIsNeither_isRefused(URI first) {
        assertThatIllegalArgumentException().isThrownBy(() -> new IanaAddresses(first));
    }

    @Test
    void ianasOwn_isOverTls() {
        assertThat(IanaDownload.ADDRESS).hasScheme("https").hasHost("www.iana.org");
    }
}
