package org.portatlas.machine;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.regex.Pattern;
import org.portatlas.text.Texts;

/// Reads one line of `/proc/net/{tcp,tcp6,udp,udp6}`; a pure function over text.
///
/// The fields, parted by blanks: number, local `address:port`, remote `address:port`, state, queues, timer,
/// retransmissions, uid, timeout, inode, and more that does not matter here. All but uid, timeout and inode are
/// hexadecimal. An address is one or four words of 32 bits, each in the byte order of the machine.
final class ProcNetRow {
    private static final Texts TEXTS = new Texts(ProcNetRow.class);
    private static final Pattern BLANKS = Pattern.compile(" +");
    /// Up to the inode, and one more that shows the inode to be whole.
    private static final int FIELDS = 11;

    private static final int WORD_DIGITS = 8;

    private ProcNetRow() {}

    /// The row that the line tells.
    ///
    /// @param order the byte order of the machine that wrote the line
    /// @throws MalformedTableException if the line is cut or is no such line
    static SocketRow parse(String line, KernelTable table, ByteOrder order) throws MalformedTableException {
        String[] fields = BLANKS.split(line.strip(), FIELDS);
        if (fields.length < FIELDS || !fields[0].endsWith(":")) {
            throw malformed(line);
        }
        try {
            SocketState state = KernelState.meaning(table.protocol(), Integer.parseUnsignedInt(fields[3], 16));
            if (state == null) {
                throw malformed(line);
            }
            return new SocketRow(
                    table,
                    address(fields[1], table, order),
                    port(fields[1]),
                    address(fields[2], table, order),
                    port(fields[2]),
                    state,
                    null,
                    0,
                    Integer.parseUnsignedInt(fields[7]) & 0xffff_ffffL,
                    Long.parseUnsignedLong(fields[9]),
                    null);
        } catch (NumberFormatException | IndexOutOfBoundsException | UnknownHostException notANumber) {
            throw malformed(line);
        }
    }

    private static InetAddress address(String endpoint, KernelTable table, ByteOrder order)
            throws UnknownHostException {
        int words = table.family() == Family.IPV4 ? 1 : 4;
        if (endpoint.indexOf(':') != words * WORD_DIGITS) {
            throw new NumberFormatException(endpoint);
        }
        ByteBuffer bytes = ByteBuffer.allocate(words * Integer.BYTES).order(order);
        for (int start = 0; start < words * WORD_DIGITS; start += WORD_DIGITS) {
            bytes.putInt(Integer.parseUnsignedInt(endpoint, start, start + WORD_DIGITS, 16));
        }
        return InetAddress.getByAddress(bytes.array());
    }

    private static int port(String endpoint) {
        int port = Integer.parseUnsignedInt(endpoint.substring(endpoint.indexOf(':') + 1), 16);
        if (port < 0 || port > 0xffff) {
            throw new NumberFormatException(endpoint);
        }
        return port;
    }

    private static MalformedTableException malformed(String line) {
        return new MalformedTableException(TEXTS.get("alien.row", line.strip()));
    }
}
