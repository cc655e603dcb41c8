package org.portatlas.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Parent;

/// The size of all text in a window, and of what must have room for it: its style sheets with their lengths multiplied.
/// Lines of a pixel or two stay as they are. FX thread.
public final class TextSize {
    private static final double USUAL_PIXELS = 14;
    private static final Pattern LENGTH = Pattern.compile("(\\d+(?:\\.\\d+)?)px");

    /// A thinner one is a line, and no room for text.
    private static final double LEAST_LENGTH = 4;

    private final Parent root;
    private final List<String> sheets;

    /// @param root with the sheets for the usual size
    public TextSize(Parent root) {
        this.root = root;
        this.sheets = List.copyOf(root.getStylesheets());
    }

    /// Shows everything in another size.
    ///
    /// @param percent of the usual one
    public void set(int percent) {
        List<String> wanted = percent == 100
                ? sheets
                : sheets.stream()
                        .map(sheet -> data(read(sheet), percent / 100.0))
                        .toList();
        if (!root.getStylesheets().equals(wanted)) {
            root.getStylesheets().setAll(wanted);
        }
    }

    private static String read(String sheet) {
        try (InputStream in = URI.create(sheet).toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException("a style sheet of the program is missing: " + sheet, missing);
        }
    }

    private static String data(String sheet, double times) {
        String multiplied = multiplied(sheet, times)
                + String.format(Locale.ROOT, "%n.root { -fx-font-size: %spx; }%n", number(USUAL_PIXELS * times));
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(multiplied.getBytes(StandardCharsets.UTF_8));
    }

    static String multiplied(String sheet, double times) {
        return LENGTH.matcher(sheet).replaceAll(length -> multiplied(length, times));
    }

    private static String multiplied(MatchResult length, double times) {
        double pixels = Double.parseDouble(length.group(1));
        return Matcher.quoteReplacement((pixels < LEAST_LENGTH ? length.group(1) : number(pixels * times)) + "px");
    }

    /// Whole pixels: halves blur.
    private static String number(double pixels) {
        return Long.toString(Math.round(pixels));
    }
}
