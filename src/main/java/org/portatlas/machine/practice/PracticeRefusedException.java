package org.portatlas.machine.practice;

import java.io.IOException;
import java.io.Serial;
import java.net.BindException;
import java.util.Locale;
import org.portatlas.text.Texts;
import org.portatlas.text.VisibleText;

/// A practice socket could not be made. The message says in sentences for a person what happened, what it means, and
/// what the system said.
public final class PracticeRefusedException extends IOException {
    private static final Texts TEXTS = new Texts(PracticeRefusedException.class);

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
        String meaning = meaning(refusal, said.toLowerCase(Locale.ROOT));
        return new PracticeRefusedException(TEXTS.get("refused", port, address, meaning, said));
    }

    private static String meaning(Exception refusal, String said) {
        if (refusal instanceof BindException && said.contains("in use")) {
            return TEXTS.get("refused.held");
        }
        if (said.contains("permission denied")) {
            return TEXTS.get("refused.denied");
        }
        return refusal instanceof UnsupportedOperationException || said.contains("cannot assign")
                ? TEXTS.get("refused.address")
                : TEXTS.get("refused.unknown");
    }

    /// One line; Java's own texts, which may be in the language of the user.
    private static String said(Exception refusal) {
        String message = refusal.getMessage();
        return message == null
                ? refusal.getClass().getSimpleName()
                : VisibleText.of(message.replaceAll("[\\s\\p{Cntrl}]+", " ").replaceFirst("\\.\\s*$", ""));
    }
}
