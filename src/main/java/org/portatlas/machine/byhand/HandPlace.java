package org.portatlas.machine.byhand;

import java.util.OptionalInt;
import org.portatlas.text.Texts;

/// An address with a port as the programs print it: `127.0.0.1:80`, `[::1]:80`, `*:80`, `:::80`, and on macOS `*.80`.
///
/// @param host without brackets; empty where it is not printed
/// @param port as it is printed: a number, or `*`
record HandPlace(String host, String port) {
    private static final Texts TEXTS = new Texts(HandPlace.class);

    static HandPlace of(String text, char separator) {
        int at = text.lastIndexOf(separator);
        String host = at < 0 ? text : text.substring(0, at);
        return new HandPlace(
                host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host,
                at < 0 ? "" : text.substring(at + 1));
    }

    /// Empty where it is no number of a port.
    OptionalInt number() {
        return port.matches("\\d{1,5}") ? OptionalInt.of(Integer.parseInt(port)) : OptionalInt.empty();
    }

    /// Whether it is nobody in particular, as the other end of who waits.
    boolean isAnybody() {
        return port.equals("*") || port.equals("0");
    }

    /// What it says of a socket's own end.
    String ownMeaning() {
        return TEXTS.get("end.own", port, reach());
    }

    /// What it says of the other end.
    String otherMeaning() {
        return isAnybody() ? TEXTS.get("end.anybody") : TEXTS.get("end.other");
    }

    private String reach() {
        String address = host.replaceFirst("%.*", "");
        if (address.equals("*")) {
            return TEXTS.get("reach.all");
        }
        if (address.equals("0.0.0.0")) {
            return TEXTS.get("reach.ipv4");
        }
        if (address.equals("::") || address.isEmpty()) {
            return TEXTS.get("reach.ipv6");
        }
        boolean isLoopback = address.startsWith("127.")
                || address.equals("::1")
                || address.startsWith("::ffff:127.")
                || host.endsWith("%lo");
        return isLoopback ? TEXTS.get("reach.machine") : TEXTS.get("reach.address");
    }
}
