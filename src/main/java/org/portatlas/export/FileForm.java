package org.portatlas.export;

import java.util.Locale;

/// What a file of rows can hold; its name is the ending of the file's.
public enum FileForm {
    /// Comma-separated values with a heading, for a spreadsheet.
    CSV,
    /// One document, for a program.
    JSON;

    /// The ending of the file's name, such as `csv`.
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
