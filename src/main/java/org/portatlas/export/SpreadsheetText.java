package org.portatlas.export;

/// Text that a spreadsheet shows and does not run. A program may be named like a formula.
public final class SpreadsheetText {
    /// The signs that begin a formula, in their wide forms too, and those that a spreadsheet skips before one.
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private SpreadsheetText() {}

    /// The text, with an apostrophe before it if a spreadsheet would take it for a formula.
    public static String of(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
