package org.portatlas.view.listeners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AddressOrderTest {
    @Test
    void byNumber_ordersAsNumbers() {
        List<String> ordered = List.of(
                "0.0.0.0",
                "0.0.0.0%lo",
                "10.0.0.9",
                "10.0.0.10",
                "127.0.0.1",
                "200.1.1.1",
                "::",
                ":: (IPv6 only)",
                "::1",
                "2001:db8::2",
                "fe80::1%eth0",
                "nonsense");
        List<String> mixed = new ArrayList<>(ordered);
        Collections.shuffle(mixed, new Random(793));
        mixed.sort(AddressOrder.BY_NUMBER);
        assertThat(mixed).isEqualTo(ordered);
    }
}
