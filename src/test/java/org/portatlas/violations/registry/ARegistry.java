package org.portatlas.violations.registry;

public final class ARegistry {
    void upward(org.portatlas.violations.machine.AMachine seen) {}

    void node(javafx.scene.Node seen) {}
}
