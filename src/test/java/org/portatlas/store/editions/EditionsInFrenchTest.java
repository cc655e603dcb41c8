package org.portatlas.store.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is told of editions that cannot be had, in French.
class EditionsInFrenchTest {
    private static final TransferFault FAULT = new TransferFault(URI.create("https://www.iana.org/x.csv"));

    @BeforeEach
    void french() {
        Locale.setDefault(Locale.FRENCH);
    }

    @AfterEach
    void english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @Test
    void faults_sayWhatHappened_andWhatToDo() {
        assertThat(FAULT.of(new ConnectException(), 0).sentence())
                .isEqualTo("www.iana.org n’a pas pu être atteint\u00a0: rien n’y répond, ou un pare-feu entre les deux "
                        + "l’empêche. Rien n’a changé. Réessayez plus tard. Ou téléchargez le CSV de l’IANA avec un "
                        + "navigateur et importez-le.");
        assertThat(FAULT.of(new IOException("reset"), 12_345).sentence())
                .startsWith("La connexion à www.iana.org s’est rompue après 12\u202f345 octets\u00a0: ");
        assertThat(FAULT.status(503).sentence())
                .startsWith("www.iana.org a répondu 503\u00a0: il a une panne de son côté. Rien n’a changé.");
    }
}
