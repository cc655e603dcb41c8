package org.portatlas.app;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The ports that an argument names: `793` or `788-799`.
///
/// @param first 1 to 65535
/// @param last inclusive, not below `first`
record PortArgument(int first, int last) {
    private static final int LAST_PORT = 65535;
    private static final Pattern FORM = Pattern.compile("(-?\\d+)(?:-(-?\\d+))?");

    /// @throws IllegalArgumentException if it names no port that can be checked; the message is one line for a person
    static PortArgument parse(String argument) {
        Matcher form = FORM.matcher(argument);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "\"" + argument + "\" is no port: a port is a number from 1 to 65535, a range is like 788-799");
        }
        int first = port(form.group(1));
        int last = form.group(2) == null ? first : port(form.group(2));
        if (last < first) {
            throw new IllegalArgumentException("the port range " + argument + " runs backwards");
        }
        return new PortArgument(first, last);
    }

    boolean isOnePort() {
        return first == last;
    }

    private static int port(String digits) {
        long port = digits.length() > 18 ? Long.MAX_VALUE : Long.parseLong(digits);
        if (port == 0) {
            throw new IllegalArgumentException(
                    "port 0 cannot be checked: binding it means \"any port the system picks\", so nothing ever holds it");
        }
        if (port < 0 || port > LAST_PORT) {
            throw new IllegalArgumentException(digits + " is no port: ports are 1 to 65535");
        }
        return (int) port;
    }
}
