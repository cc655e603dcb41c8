package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class BehindTest {
    @Test
    void checks_beforeTheWindowIsClosed_areRun() throws InterruptedException {
        Behind behind = new Behind();
        CountDownLatch ran = new CountDownLatch(1);
        behind.checks().execute(ran::countDown);

        assertThat(ran.await(10, TimeUnit.SECONDS)).isTrue();
        behind.stop();
    }

    @Test
    void checks_afterTheWindowWasClosed_areLeftAlone_withoutAnException() {
        Behind behind = new Behind();
        behind.stop();
        AtomicBoolean ran = new AtomicBoolean();

        assertThatCode(() -> behind.checks().execute(() -> ran.set(true))).doesNotThrowAnyException();
        assertThat(ran).isFalse();
    }
}
