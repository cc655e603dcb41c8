package org.portatlas.violations.map;

public final class AMap {
    void upward(org.portatlas.violations.store.AStore seen) {}
}
