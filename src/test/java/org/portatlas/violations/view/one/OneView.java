package org.portatlas.violations.view.one;

public final class OneView {
    void machine(org.portatlas.violations.machine.AMachine seen) {}

    void cycle(org.portatlas.violations.view.two.TwoViewModel seen) {}

    void clock(java.util.Timer seen) {}

    void upward(org.portatlas.violations.app.AnApp seen) {}
}
