package org.portatlas.view.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// What is told of something that was thrown, and how it is counted.
class FaultTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private static IllegalStateException thrown(String message) {
        return new IllegalStateException(message);
    }

    @Test
    void lines_haveTheExceptionItsPlaceAndItsCause() {
        Fault fault = Fault.of(new IllegalStateException("outer", thrown("inner")), NOON);
        assertThat(fault.lines().getFirst()).isEqualTo("java.lang.IllegalStateException: outer");
        assertThat(fault.lines().get(1)).startsWith("    at ").contains("FaultTest.lines_have");
        assertThat(fault.lines()).contains("Caused by: java.lang.IllegalStateException: inner");
        assertThat(fault.lines()).hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void lines_ofAHostileMessage_areOneLineEach_withoutItsEffects() {
        Fault fault = Fault.of(thrown("a\nERROR forged\r\n\u001b[31m\u202eb" + "x".repeat(100_000)), NOON);
        assertThat(fault.lines().getFirst())
                .startsWith("java.lang.IllegalStateException: a ERROR forged")
                .doesNotContain("\n", "\r", "\u001b", "\u202e")
                .hasSizeLessThan(500);
    }

    @Test
    void lines_hideTheNameOfTheUsersDirectory() {
        String home = System.getProperty("user.home");
        assertThat(Fault.of(thrown("cannot read " + home + "/x"), NOON).lines().getFirst())
                .endsWith("cannot read ~/x");
    }

    @Test
    void lines_ofAnExceptionThatCausesItself_end() {
        IllegalStateException one = thrown("one");
        IllegalStateException other = new IllegalStateException("other", one);
        one.initCause(other);
        assertThat(Fault.of(one, NOON).lines()).hasSizeLessThan(200);
    }

    @Test
    void sameFault_isCounted_andAnotherStandsBesideIt() {
        FaultsViewModel model = new FaultsViewModel("Port Atlas 0", "/data/portatlas.log");
        for (int i = 0; i < 1500; i++) {
            model.tell(Fault.of(thrown("number " + i), NOON.plusSeconds(i)));
        }
        assertThat(model.faultsProperty().get()).hasSize(1);
        assertThat(model.times()).isEqualTo("1,500 times so far");
        model.tell(Fault.of(new ArithmeticException("other"), NOON));
        assertThat(model.faultsProperty().get()).hasSize(2);
        assertThat(model.details())
                .startsWith(
                        "Port Atlas 0\n\n2026-11-23T12:24:59Z (1500 ×)\njava.lang.IllegalStateException: number 0\n")
                .contains("\njava.lang.ArithmeticException: other\n");
        model.dismiss();
        assertThat(model.faultsProperty().get()).isEmpty();
    }

    @Test
    void manyDifferentFaults_areFiveAtMost() {
        FaultsViewModel model = new FaultsViewModel("", "");
        for (int i = 0; i < 20; i++) {
            IllegalStateException each = thrown("same message");
            each.setStackTrace(new StackTraceElement[] {new StackTraceElement("Some", "where", "Some.java", i)});
            model.tell(Fault.of(each, NOON));
        }
        assertThat(model.faultsProperty().get()).hasSize(5);
    }

    @Test
    void times_inFrench_areWrittenAsInFrench() {
        FaultsViewModel model = new FaultsViewModel("", "");
        for (int i = 0; i < 1500; i++) {
            model.tell(Fault.of(thrown(""), NOON));
        }
        Locale.setDefault(Locale.FRENCH);
        try {
            assertThat(model.times()).isEqualTo("1\u202f500 fois jusqu’ici");
        } finally {
            Locale.setDefault(Locale.ENGLISH);
        }
    }
}
