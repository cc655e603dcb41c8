package org.portatlas.violations.export;

public final class AnExport {
    void sideways(org.portatlas.violations.layer.ALayer seen) {}
}
