package org.portatlas.view;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// The system's clock, as long as it is not put forward.
public final class LateClock extends Clock {
    private Duration late = Duration.ZERO;

    public void putForward(Duration by) {
        late = by;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(late);
    }
}
