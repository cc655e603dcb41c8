package org.portatlas.machine.byhand;

import java.util.OptionalInt;

/// An address with a port as the programs print it: `127.0.0.1:80`, `[::1]:80`, `*:80`, `:::80`, and on macOS `*.80`.
///
/// @param host without brackets; empty where it is not printed
/// @param port as it is printed: a number, or `*`
record HandPlace(String host, String port) {
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
        return "its own port is " + port + ", " + reach();
    }

    /// What it says of the other end.
    String otherMeaning() {
        return isAnybody() ? "anybody: there is no other end yet" : "the other end, with that end's port";
    }

    private String reach() {
        String address = host.replaceFirst("%.*", "");
        if (address.equals("*")) {
            return "on all interfaces";
        }
        if (address.equals("0.0.0.0")) {
            return "on all interfaces, IPv4";
        }
        if (address.equals("::") || address.isEmpty()) {
            return "on all interfaces, IPv6 and mostly IPv4 too";
        }
        boolean isLoopback = address.startsWith("127.")
                || address.equals("::1")
                || address.startsWith("::ffff:127.")
                || host.endsWith("%lo");
        return isLoopback ? "on this machine only" : "on this one address";
    }
}
