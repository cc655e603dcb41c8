package org.portatlas.view.sheet;

import java.util.List;
import org.portatlas.text.Texts;

/// What can be exported.
public enum ExportWhat {
    WHOLE_MAP("ports"),
    VISIBLE_MAP("ports"),
    TABLE("registry"),
    GAPS("gaps"),
    LISTENERS("listeners");

    private static final Texts TEXTS = new Texts(ExportWhat.class);

    private final String fileName;

    ExportWhat(String fileName) {
        this.fileName = fileName;
    }

    boolean isMap() {
        return this == WHOLE_MAP || this == VISIBLE_MAP;
    }

    List<ExportForm> forms() {
        return isMap() ? List.of(ExportForm.PNG, ExportForm.SVG) : List.of(ExportForm.CSV, ExportForm.JSON);
    }

    /// The proposed name of a file.
    String fileName(ExportForm form) {
        return fileName + "." + form.ending();
    }

    @Override
    public String toString() {
        return TEXTS.of(this);
    }
}
