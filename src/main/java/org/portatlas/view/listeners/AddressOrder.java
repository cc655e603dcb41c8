package org.portatlas.view.listeners;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.Comparator;

/// The order of addresses as numbers: IPv4 before IPv6, 127.0.0.2 before 127.0.0.10; what is no address comes last.
final class AddressOrder {
    static final Comparator<String> BY_NUMBER = AddressOrder::compare;

    private AddressOrder() {}

    private static int compare(String one, String other) {
        byte[] first = bytes(one);
        byte[] second = bytes(other);
        int byFamily = Integer.compare(rank(first), rank(second));
        int byNumber = byFamily != 0 ? byFamily : Arrays.compareUnsigned(first, second);
        // The interface or a remark behind the address decides between equals.
        return byNumber != 0 ? byNumber : one.compareTo(other);
    }

    private static int rank(byte[] address) {
        return address.length == 0 ? Integer.MAX_VALUE : address.length;
    }

    private static byte[] bytes(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != '%' && text.charAt(end) != ' ') {
            end++;
        }
        try {
            return InetAddress.ofLiteral(text.substring(0, end)).getAddress();
        } catch (IllegalArgumentException noAddress) {
            return new byte[0];
        }
    }
}
