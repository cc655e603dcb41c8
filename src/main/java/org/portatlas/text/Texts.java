package org.portatlas.text;

import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/// The texts of one package in the language of the process, from its bundle `texts`. Any thread.
///
/// A text with arguments is a pattern of [MessageFormat]: an apostrophe in it is written twice. `{0}` stands for the
/// argument as it is, a number in plain digits, as ports are written; a count is `{0,number}`, with the separators of
/// the language, and a plural `{0,choice,0#no ports|1#one port|1<{0,number} ports}`, in which a port is
/// `{1,number,#}`. A text that is asked for without arguments is no pattern.
public final class Texts {
    private final Class<?> home;

    /// @param home a class of the package whose texts these are
    public Texts(Class<?> home) {
        this.home = home;
    }

    /// A text as it stands.
    /// @throws java.util.MissingResourceException if there is none of this key, which is a defect of the build
    public String get(String key) {
        return bundle().getString(key);
    }

    /// A text with its arguments in place.
    /// @throws java.util.MissingResourceException if there is none of this key, which is a defect of the build
    public String get(String key, @Nullable Object... arguments) {
        return filled(bundle().getString(key), arguments);
    }

    /// The text of a constant: its key is `Type.CONSTANT`.
    public String of(Enum<?> constant) {
        return get(key(constant));
    }

    /// One of several texts of a constant, with its arguments, if any: its key is `Type.CONSTANT.part`.
    public String of(Enum<?> constant, String part, @Nullable Object... arguments) {
        String key = key(constant) + '.' + part;
        return arguments.length == 0 ? get(key) : get(key, arguments);
    }

    /// All texts of the package, for what takes a bundle itself.
    public ResourceBundle bundle() {
        return ResourceBundle.getBundle(home.getPackageName() + ".texts", Locale.getDefault(), home.getModule());
    }

    /// A count with the separators of the language, such as `65,536`.
    public static String number(long count) {
        return NumberFormat.getIntegerInstance(Locale.getDefault()).format(count);
    }

    /// A number with so many decimals, as the language writes them, such as `12.5`.
    public static String number(double value, int decimals) {
        return String.format(Locale.getDefault(), "%." + decimals + "f", value);
    }

    /// A pattern with its arguments in place.
    static String filled(String pattern, @Nullable Object... arguments) {
        return isPlain(pattern) ? replaced(pattern, arguments) : formatted(pattern, arguments);
    }

    private static String formatted(String pattern, @Nullable Object[] arguments) {
        MessageFormat format = new MessageFormat(pattern, Locale.getDefault());
        Format[] formats = format.getFormatsByArgumentIndex();
        @Nullable Object[] shown = arguments.clone();
        for (int i = 0; i < Math.min(shown.length, formats.length); i++) {
            if (formats[i] == null) {
                shown[i] = String.valueOf(shown[i]);
            }
        }
        return format.format(shown);
    }

    /// Whether arguments only need to be put in place, for which the start of the program need not wait for the
    /// classes of formats.
    private static boolean isPlain(String pattern) {
        for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', at + 1)) {
            if (at + 2 >= pattern.length() || pattern.charAt(at + 2) != '}') {
                return false;
            }
        }
        return true;
    }

    private static String replaced(String pattern, @Nullable Object[] arguments) {
        StringBuilder text = new StringBuilder(pattern.length() + 32);
        for (int i = 0; i < pattern.length(); i++) {
            char character = pattern.charAt(i);
            if (character == '{') {
                text.append(arguments[pattern.charAt(i + 1) - '0']);
                i += 2;
            } else {
                text.append(character);
                // Twice for once, as in every pattern.
                i += character == '\'' && i + 1 < pattern.length() && pattern.charAt(i + 1) == '\'' ? 1 : 0;
            }
        }
        return text.toString();
    }

    private static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + '.' + constant.name();
    }
}
