package org.portatlas.violations.lesson;

public final class ALesson {
    void reach(ProcessBuilder program) {}

    void upward(org.portatlas.violations.layer.ALayer seen) {}
}
