package org.portatlas.view.map;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.portatlas.map.MapWords;

/// The map's faces at one scale, measured: half of the work of rendering them, and the half that any thread can do.
/// In each no more characters than the map writes with it, in the language that is spoken when they are measured.
///
/// @param scale device pixels for one pixel of what has a size of its own
public record MapFaces(double scale, Face label, Face ruler, Face heading) {
    /// What rulers are written with: ports, and their bytes in hexadecimal.
    private static final String FIGURES = "0123456789ABCDEFabcdefx_–-,. ";

    /// Measures them: some tens of milliseconds the first time. Any thread, but where JavaFX has not been started, only
    /// one at a time.
    public static MapFaces of(double scale) {
        return of(scale, written(), FIGURES, distinct(FIGURES + MapWords.rangeNames()));
    }

    /// With more characters than the map writes, in each face.
    static MapFaces with(String more, double scale) {
        String all = distinct(written() + more);
        return of(scale, all, all, all);
    }

    private static MapFaces of(double scale, String label, String ruler, String heading) {
        return new MapFaces(
                scale,
                new Face(Font.font(12 * scale), label, false),
                new Face(Font.font(11 * scale), ruler, false),
                bold(13 * scale, heading));
    }

    /// A bold face with these characters alone, among them a zero.
    static Face bold(double size, String characters) {
        return new Face(Font.font(Font.getDefault().getFamily(), FontWeight.BOLD, size), distinct(characters), true);
    }

    /// Service names are ASCII (RFC 6335, section 5.1); the others are our own.
    private static String written() {
        StringBuilder ascii = new StringBuilder();
        for (char c = ' '; c <= '~'; c++) {
            ascii.append(c);
        }
        return ascii + MapWords.letters();
    }

    private static String distinct(String text) {
        return text.chars()
                .distinct()
                .filter(each -> !Character.isSurrogate((char) each))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
