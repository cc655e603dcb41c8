package org.portatlas.store.editions;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.nio.channels.UnresolvedAddressException;
import java.util.Locale;
import javax.net.ssl.SSLException;

/// What went wrong on the way from a server, in words for a person: what happened, what it means,
/// what to do.
///
/// @param address what was asked for
record TransferFault(URI address) {
    private static final String BY_HAND = " Or fetch IANA's CSV with a browser and import it.";

    /// A connection that did not come about, or broke.
    /// @param received how many bytes had come by then
    EditionRefusedException of(IOException failure, long received) {
        if (has(failure, TooLongException.class)) {
            return refusal(
                    "What " + host() + " sent is longer than 16 MiB, which IANA's registry is not: it was broken off "
                            + "there, and nothing was changed. Try again later." + BY_HAND,
                    failure);
        }
        if (has(failure, SSLException.class)) {
            return refusal(
                    "The connection to " + host() + " cannot be trusted (" + told(failure)
                            + "): somebody else may answer in its place, so nothing was taken. Look whether this "
                            + "computer's clock is right, and try from another network." + BY_HAND,
                    failure);
        }
        if (has(failure, UnresolvedAddressException.class)) {
            return refusal(
                    host() + " was not found: this computer is not connected, or its network does not lead there. "
                            + "Nothing was changed. Look to the connection, then try again." + BY_HAND,
                    failure);
        }
        if (has(failure, ConnectException.class)) {
            return refusal(
                    host() + " could not be reached: nothing answers there, or a wall in between keeps it away. "
                            + "Nothing was changed. Try again later." + BY_HAND,
                    failure);
        }
        String when = received == 0 ? "before anything had come" : "after " + bytes(received);
        return refusal(
                "The connection to " + host() + " broke off " + when
                        + ": half an edition is none, and nothing was changed. Try again.",
                failure);
    }

    EditionRefusedException tooSlow(long seconds, long received) {
        return new EditionRefusedException("The transfer from " + host() + " was not done after " + seconds
                + " seconds, with " + bytes(received)
                + " received, and was ended: nothing was changed. Try again when the network is quicker." + BY_HAND);
    }

    EditionRefusedException status(int status) {
        String what = switch (status / 100) {
            case 4 ->
                status == 404 || status == 410
                        ? "IANA's registry is not at that address now"
                        : "it does not give IANA's registry to this computer";
            case 5 -> "it has a fault of its own";
            default -> "which is no answer to what it was asked";
        };
        return new EditionRefusedException(
                host() + " answered " + status + ": " + what + ". Nothing was changed. Try again later." + BY_HAND);
    }

    EditionRefusedException elsewhere(String location) {
        return new EditionRefusedException(host() + " sends on to " + brief(location)
                + ", which is not an https address of IANA's: it was not followed, and nothing was changed. If this "
                + "network wants a log-in, do that in a browser, then try again.");
    }

    EditionRefusedException roundAndRound() {
        return new EditionRefusedException(
                host() + " sends on again and again, more than " + IanaDownload.MOST_REDIRECTS
                        + " times: it was not followed further, and nothing was changed. Try again later." + BY_HAND);
    }

    EditionRefusedException webPage() {
        return new EditionRefusedException("A web page came instead of IANA's registry, most likely the log-in page of "
                + "this network: nothing was changed. Log in with a browser, then try again.");
    }

    /// @param reason why it was refused, with the line
    EditionRefusedException otherContent(IOException reason) {
        return new EditionRefusedException(
                "What " + host() + " sent is not the whole registry of IANA (" + told(reason)
                        + "): nothing was changed. Try again later." + BY_HAND,
                reason);
    }

    private String host() {
        return String.valueOf(address.getHost());
    }

    private static EditionRefusedException refusal(String sentence, IOException cause) {
        return new EditionRefusedException(sentence, cause);
    }

    private static String bytes(long count) {
        return String.format(Locale.ROOT, "%,d bytes", count);
    }

    private static boolean has(Throwable failure, Class<? extends Throwable> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    private static String told(IOException failure) {
        return brief(String.valueOf(failure.getMessage()));
    }

    /// A foreign text, made fit for a sentence.
    private static String brief(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() <= 120 ? line : line.substring(0, 120) + "…";
    }
}
