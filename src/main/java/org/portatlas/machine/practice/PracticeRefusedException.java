package org.portatlas.machine.practice;

import java.io.IOException;
import java.io.Serial;
import java.net.BindException;
import java.util.Locale;

/// A practice socket could not be made. The message says in sentences for a person what happened, what it means, and
/// what the system said.
public final class PracticeRefusedException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    private PracticeRefusedException(String message) {
        super(message);
    }

    /// There is nothing to be done as it stands.
    /// @param message sentences for a person
    static PracticeRefusedException of(String message) {
        return new PracticeRefusedException(message);
    }

    /// The system said no.
    ///
    /// @param address on which the port was asked for
    static PracticeRefusedException of(int port, String address, Exception refusal) {
        String said = said(refusal);
        return new PracticeRefusedException("Port " + port + " could not be taken on " + address + ": "
                + meaning(refusal, said.toLowerCase(Locale.ROOT)) + " The system says: " + said + ".");
    }

    private static String meaning(Exception refusal, String said) {
        if (refusal instanceof BindException && said.contains("in use")) {
            return "something else holds it, or a connection on it closed less than a minute ago. Check the port, or take"
                    + " another one.";
        }
        if (said.contains("permission denied")) {
            return "this system does not give it to this program. Take another one.";
        }
        return refusal instanceof UnsupportedOperationException || said.contains("cannot assign")
                ? "this machine does not have that address."
                : "that is all there is to know.";
    }

    /// One line; Java's own texts, which may be in the language of the user.
    private static String said(Exception refusal) {
        String message = refusal.getMessage();
        return message == null
                ? refusal.getClass().getSimpleName()
                : message.replaceAll("[\\s\\p{Cntrl}]+", " ").replaceFirst("\\.\\s*$", "");
    }
}
