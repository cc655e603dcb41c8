package org.portatlas.violations.lesson;

public final class ALesson {
    void upward(org.portatlas.violations.layer.ALayer seen) {}
}
