package org.portatlas.view.sheet;

import java.util.Locale;

/// The form of an exported file; its name is the ending of the file's.
public enum ExportForm {
    PNG,
    SVG,
    CSV,
    JSON;

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
