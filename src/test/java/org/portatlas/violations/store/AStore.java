package org.portatlas.violations.store;

public final class AStore {
    void fetch(java.net.http.HttpClient by) {}

    void upward(org.portatlas.violations.layer.ALayer seen) {}
}
