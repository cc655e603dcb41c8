package org.portatlas.view.detail;

import org.portatlas.registry.Port;

/// A port as the sixteen bits it is.
final class PortBits {
    private PortBits() {}

    /// Hex, and high and low byte in binary: "0x0319 · 0000 0011 0001 1001".
    static String of(int port) {
        String bits = String.format("%16s", Integer.toBinaryString(port)).replace(' ', '0');
        return Port.hex(port) + "  ·  " + bits.replaceAll("(.{4})(?!$)", "$1 ").replaceFirst("^(.{9}) ", "$1  ");
    }
}
