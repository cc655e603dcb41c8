package org.portatlas.registry.paste;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.portatlas.text.VisibleText;

/// Finds the ports in a pasted text. Pure functions; any thread.
///
/// Whatever the text is, this ends soon: only its beginning is read, in pieces of bounded length, and no pattern
/// looks farther than a bounded way from where it begins.
public final class PastedText {
    /// As much of a text as is read, in characters.
    static final int LONGEST = 200_000;

    /// As many ports as are given.
    static final int MOST = 200;

    /// Longer lines are read in pieces.
    private static final int LONGEST_LINE = 4000;

    private static final Pattern TERMINAL_COLOUR = Pattern.compile("\u001B\\[[0-9;]{0,20}[A-Za-z]");
    private static final Pattern NUMBERS_ALONE = Pattern.compile("[\\s,;]*+(?:[0-9]{1,5}[\\s,;]++)*+(?:[0-9]{1,5})?+");
    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[\\s,;]+");

    private PastedText() {}

    /// The ports that a text names, each once, in the order of the text; in a line of a socket table the local end
    /// comes before the other one.
    public static List<FoundPort> ports(String text, ServicePorts services) {
        Map<Integer, FoundPort> found = new LinkedHashMap<>();
        for (String line : lines(text)) {
            for (FoundPort each : portsOf(line, services)) {
                found.putIfAbsent(each.port(), each);
                if (found.size() == MOST) {
                    return List.copyOf(found.values());
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static List<FoundPort> portsOf(String line, ServicePorts services) {
        if (NUMBERS_ALONE.matcher(line).matches()) {
            return numbers(line);
        }
        if (SocketLine.isOfUnixSocket(line)) {
            return List.of();
        }
        List<FoundPort> ends = new SocketLine(services).ends(line);
        return ends.isEmpty() ? new PortShapes(line, services).ports() : ends;
    }

    private static List<FoundPort> numbers(String line) {
        List<FoundPort> found = new ArrayList<>();
        for (String number : BETWEEN_NUMBERS.split(line.strip(), -1)) {
            int port = port(number);
            if (port > 0) {
                found.add(new FoundPort(port, number, FoundPort.Role.NAMED));
            }
        }
        return found;
    }

    /// Lines without control characters, none longer than [#LONGEST_LINE].
    private static List<String> lines(String text) {
        String read = text.substring(0, Math.min(text.length(), LONGEST));
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        String plain = TERMINAL_COLOUR.matcher(read).replaceAll("");
        for (int i = 0; i < plain.length(); i++) {
            char each = plain.charAt(i);
            boolean ends = each == '\n' || each == '\r' || each == '\u2028' || each == '\u2029';
            if (!ends) {
                line.append(isVisible(each) ? each : ' ');
            }
            if (ends || line.length() == LONGEST_LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static boolean isVisible(char each) {
        return !Character.isISOControl(each)
                && !Character.isSpaceChar(each)
                && Character.getType(each) != Character.FORMAT;
    }

    /// The number that a text is, or -1 if it is none from 0 to 65535.
    static int port(String digits) {
        if (digits.isEmpty() || digits.length() > 5) {
            return -1;
        }
        int port = 0;
        for (int i = 0; i < digits.length(); i++) {
            char digit = digits.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            port = 10 * port + digit - '0';
        }
        return port > 65535 ? -1 : port;
    }

    /// The port that a text names by its number, or by the name of a service; -1 if by neither.
    static int port(String numberOrName, ServicePorts services) {
        int port = port(numberOrName);
        return port >= 0 || numberOrName.isEmpty() || numberOrName.length() > 40
                ? port
                : services.portOf(numberOrName.toLowerCase(Locale.ROOT));
    }

    static String fragment(String text) {
        return VisibleText.of(text.strip(), FoundPort.LONGEST_FRAGMENT);
    }
}
