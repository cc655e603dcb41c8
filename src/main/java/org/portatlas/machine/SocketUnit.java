package org.portatlas.machine;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portatlas.text.VisibleText;

/// A systemd socket unit's place on the network, as `systemctl list-sockets --show-types` tells it.
///
/// @param address as RFC 5952 writes it
/// @param port 1 to 65535
/// @param unit such as `ssh.socket`; fit to be shown
record SocketUnit(Protocol protocol, String address, int port, String unit) {
    /// `[::]:22 Stream ssh.socket ssh.service`; sockets in the file system and others begin otherwise.
    private static final Pattern LINE = Pattern.compile(
            "\\s*\\[?([0-9a-fA-F.:]+?)(?:%[^\\]\\s]+)?\\]?(?:%\\S+)?:(\\d{1,5})\\s+(Stream|Datagram)\\s+(\\S+\\.socket)\\b.*");

    /// A pure function over the lines, without heading and legend; those of other sockets are passed over.
    static List<SocketUnit> parse(List<String> lines) {
        List<SocketUnit> units = new ArrayList<>();
        for (String line : lines) {
            Matcher fields = LINE.matcher(line);
            if (fields.matches()) {
                try {
                    units.add(new SocketUnit(
                            fields.group(3).equals("Stream") ? Protocol.TCP : Protocol.UDP,
                            AddressText.of(InetAddress.ofLiteral(fields.group(1))),
                            Integer.parseInt(fields.group(2)),
                            VisibleText.of(fields.group(4))));
                } catch (IllegalArgumentException noAddress) {
                    // A word that only looks like one.
                }
            }
        }
        return units;
    }

    boolean isOf(SocketRow row) {
        return row.table().protocol() == protocol
                && row.port() == port
                && AddressText.of(row.address()).equals(address);
    }
}
