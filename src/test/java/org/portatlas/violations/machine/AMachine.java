package org.portatlas.violations.machine;

public final class AMachine {
    void upward(org.portatlas.violations.map.AMap seen) {}

    static int state;
}
