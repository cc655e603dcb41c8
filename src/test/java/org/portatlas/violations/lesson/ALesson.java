package org.portatlas.violations.lesson;

public final class ALesson {
    void reach(ProcessBuilder program) {}

    void run(org.portatlas.violations.machine.byhand.AHand command) {}

    void upward(org.portatlas.violations.layer.ALayer seen) {}
}
