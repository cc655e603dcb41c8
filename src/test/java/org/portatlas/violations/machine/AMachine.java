package org.portatlas.violations.machine;

public final class AMachine {
    void practise(org.portatlas.violations.machine.practice.APractice made) {}

    void upward(org.portatlas.violations.map.AMap seen) {}

    static int state;
}
