package org.portatlas.store.editions;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLException;
import org.portatlas.text.Texts;
import org.portatlas.text.VisibleText;

/// What went wrong on the way from a server, in words for a person: what happened, what it means,
/// what to do.
///
/// @param address what was asked for
record TransferFault(URI address) {
    private static final Texts TEXTS = new Texts(TransferFault.class);
    private static final int LONGEST_QUOTE = 121;

    /// A connection that did not come about, or broke.
    /// @param received how many bytes had come by then
    EditionRefusedException of(IOException failure, long received) {
        if (has(failure, TooLongException.class)) {
            return refusal(withByHand(TEXTS.get("transfer.long", host())), failure);
        }
        if (has(failure, SSLException.class)) {
            return refusal(withByHand(TEXTS.get("transfer.trust", host(), told(failure))), failure);
        }
        if (has(failure, UnresolvedAddressException.class)) {
            return refusal(withByHand(TEXTS.get("transfer.lost", host())), failure);
        }
        if (has(failure, ConnectException.class)) {
            return refusal(withByHand(TEXTS.get("transfer.refused", host())), failure);
        }
        return refusal(
                received == 0
                        ? TEXTS.get("transfer.broken.empty", host())
                        : TEXTS.get("transfer.broken", host(), received),
                failure);
    }

    EditionRefusedException tooSlow(long seconds, long received) {
        return new EditionRefusedException(withByHand(TEXTS.get("transfer.slow", host(), seconds, received)));
    }

    EditionRefusedException status(int status) {
        String what = switch (status / 100) {
            case 4 ->
                status == 404 || status == 410
                        ? TEXTS.get("transfer.status.gone")
                        : TEXTS.get("transfer.status.denied");
            case 5 -> TEXTS.get("transfer.status.fault");
            default -> TEXTS.get("transfer.status.other");
        };
        return new EditionRefusedException(withByHand(TEXTS.get("transfer.status", host(), status, what)));
    }

    EditionRefusedException elsewhere(String location) {
        return new EditionRefusedException(TEXTS.get("transfer.elsewhere", host(), brief(location)));
    }

    EditionRefusedException roundAndRound() {
        return new EditionRefusedException(
                withByHand(TEXTS.get("transfer.round", host(), IanaDownload.MOST_REDIRECTS)));
    }

    EditionRefusedException webPage() {
        return new EditionRefusedException(TEXTS.get("transfer.page"));
    }

    /// @param reason why it was refused, with the line
    EditionRefusedException otherContent(IOException reason) {
        return new EditionRefusedException(withByHand(TEXTS.get("transfer.other", host(), told(reason))), reason);
    }

    private String host() {
        return String.valueOf(address.getHost());
    }

    private static EditionRefusedException refusal(String sentence, IOException cause) {
        return new EditionRefusedException(sentence, cause);
    }

    private static String withByHand(String sentences) {
        return sentences + ' ' + TEXTS.get("transfer.by.hand");
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
        return VisibleText.of(text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip(), LONGEST_QUOTE);
    }
}
