package org.portatlas.registry.paste;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One end of a socket as tables of sockets write it: `127.0.0.1:631`, `[::1]:631`, `:::3000`, `fe80::1%eth0:53`,
/// `*:8080`, `localhost:ipp`, and as BSD and macOS do, `*.8080`, `127.0.0.1.631`, `::1.631`.
final class Endpoint {
    private static final String ZONE = "(?:%[\\w.-]{1,20}?)?";
    private static final String FOUR = "\\d{1,3}(?:\\.\\d{1,3}){3}";
    private static final String SIX = "[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,8}(?:" + FOUR + ")?";
    private static final String PORT = "([0-9]{1,5}|[A-Za-z][\\w+-]{0,30})";

    private static final Pattern COLON = Pattern.compile("(?:\\*|" + FOUR + ZONE + "|\\[[0-9A-Fa-f:.]{2,45}" + ZONE
            + "\\]" + ZONE + "|" + SIX + ZONE + "|[A-Za-z][\\w.-]{0,200})?:" + PORT);
    private static final Pattern DOT = Pattern.compile("(?:\\*|" + FOUR + "|" + SIX + ZONE + ")\\." + PORT);

    /// What stands before a colon in such tables and is no host.
    private static final Pattern NO_HOST = Pattern.compile(
            "(?:users|pid|fd|uid|gid|ino|inode|sk|dev|timer|cgroup|unit|cmd|skmem|mem):.*", Pattern.CASE_INSENSITIVE);

    private Endpoint() {}

    /// The port of an end, 0 where any is meant by a number; -1 if the text is no end of a socket, or names no port.
    static int port(String text, ServicePorts services) {
        if (text.length() > 256 || NO_HOST.matcher(text).matches()) {
            return -1;
        }
        Matcher colon = COLON.matcher(text);
        if (colon.matches()) {
            return PastedText.port(colon.group(1), services);
        }
        Matcher dot = DOT.matcher(text);
        return dot.matches() ? PastedText.port(dot.group(1), services) : -1;
    }
}
