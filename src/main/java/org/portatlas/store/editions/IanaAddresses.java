package org.portatlas.store.editions;

import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Which addresses may be asked: over TLS, those of IANA; or, for a server on this machine alone,
/// as tests have one, those of that same server. The first address settles which, so that IANA can
/// never lead to this machine.
record IanaAddresses(URI first) {
    private static final String IANA = "iana.org";

    /// @throws IllegalArgumentException if the first address is neither IANA's nor this machine's
    IanaAddresses {
        if (!isIana(first) && !isThisMachine(first)) {
            throw new IllegalArgumentException(first + " is neither IANA's nor on this machine");
        }
    }

    boolean allow(URI address) {
        return isIana(first)
                ? isIana(address)
                : isThisMachine(address) && host(address).equals(host(first)) && address.getPort() == first.getPort();
    }

    private static boolean isIana(URI address) {
        String host = host(address);
        return "https".equals(scheme(address))
                && address.getUserInfo() == null
                && (host.equals(IANA) || host.endsWith("." + IANA));
    }

    /// Only as a number: what a name means, a name server decides.
    private static boolean isThisMachine(URI address) {
        try {
            return ("http".equals(scheme(address)) || "https".equals(scheme(address)))
                    && InetAddress.ofLiteral(host(address)).isLoopbackAddress();
        } catch (IllegalArgumentException noNumber) {
            return false;
        }
    }

    private static String scheme(URI address) {
        return lower(address.getScheme());
    }

    private static String host(URI address) {
        return lower(address.getHost());
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
