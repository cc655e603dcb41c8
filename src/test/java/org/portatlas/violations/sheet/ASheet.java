package org.portatlas.violations.sheet;

public final class ASheet {
    void upward(org.portatlas.violations.view.one.OneView seen) {}
}
