package org.portatlas.violations.view.two;

public final class TwoViewModel {
    void node(javafx.scene.Node seen) {}

    void cycle(org.portatlas.violations.view.one.OneView seen) {}
}
