package org.portatlas.violations.store;

public final class AStore {
    void upward(org.portatlas.violations.layer.ALayer seen) {}
}
