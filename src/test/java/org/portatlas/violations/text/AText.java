package org.portatlas.violations.text;

import org.portatlas.text.Texts;

public final class AText {
    static final String KEPT = new Texts(AText.class).get("kept");

    void upward(org.portatlas.violations.machine.AMachine seen) {}
}
