package org.portatlas.machine;

import java.net.Inet4Address;
import java.net.InetAddress;

/// Writes addresses as RFC 5952 does: `127.0.0.1`, `::1`, `2001:db8::1`. Java's own text does not shorten.
final class AddressText {
    private static final int GROUPS = 8;

    private AddressText() {}

    /// The address alone: no zone, no port, no brackets.
    static String of(InetAddress address) {
        return address instanceof Inet4Address ? address.getHostAddress() : ipv6(address.getAddress());
    }

    private static String ipv6(byte[] bytes) {
        int[] groups = new int[GROUPS];
        for (int group = 0; group < GROUPS; group++) {
            groups[group] = (bytes[2 * group] & 0xff) << 8 | (bytes[2 * group + 1] & 0xff);
        }
        int zeros = longestZeros(groups);
        int end = zeros + zerosFrom(groups, zeros);
        StringBuilder text = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            if (group == zeros) {
                text.append("::");
            } else if (group < zeros || group >= end) {
                text.append(group == 0 || group == end ? "" : ":").append(Integer.toHexString(groups[group]));
            }
        }
        return text.toString();
    }

    /// Where the longest run of two or more zero groups begins, the first of equals; [#GROUPS] if there is none.
    private static int longestZeros(int[] groups) {
        int start = GROUPS;
        int longest = 1;
        for (int group = 0; group < GROUPS; group++) {
            int length = zerosFrom(groups, group);
            if (length > longest) {
                start = group;
                longest = length;
            }
        }
        return start;
    }

    private static int zerosFrom(int[] groups, int start) {
        int end = start;
        while (end < GROUPS && groups[end] == 0) {
            end++;
        }
        return end - start;
    }
}
