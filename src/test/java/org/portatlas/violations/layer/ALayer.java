package org.portatlas.violations.layer;

public final class ALayer {
    void upward(org.portatlas.violations.lesson.ALesson seen) {}
}
