package org.portatlas.machine;

import java.util.Locale;
import org.portatlas.text.Texts;

/// The four tables in which a system keeps its sockets, named as Linux names them. Each is read by itself and can fail
/// by itself.
public enum KernelTable {
    TCP(Protocol.TCP, Family.IPV4),
    TCP6(Protocol.TCP, Family.IPV6),
    UDP(Protocol.UDP, Family.IPV4),
    UDP6(Protocol.UDP, Family.IPV6);

    private static final Texts TEXTS = new Texts(KernelTable.class);

    private final Protocol protocol;
    private final Family family;

    KernelTable(Protocol protocol, Family family) {
        this.protocol = protocol;
        this.family = family;
    }

    public Protocol protocol() {
        return protocol;
    }

    /// The family of the sockets in it. An IPv6 socket may well have an IPv4 address, in its mapped form.
    public Family family() {
        return family;
    }

    /// The table's name under `/proc/net`.
    public String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The table in words, such as `TCP over IPv6`.
    public String title() {
        return TEXTS.get("table", protocol, family == Family.IPV4 ? "IPv4" : "IPv6");
    }
}
