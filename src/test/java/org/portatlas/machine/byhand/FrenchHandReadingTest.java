package org.portatlas.machine.byhand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portatlas.machine.HostSystem;

class FrenchHandReadingTest {
    private static final String LINE = "tcp LISTEN 0 128 127.0.0.1:8080 0.0.0.0:* users:((\"x\",pid=1,fd=3))";

    @BeforeEach
    void speakFrench() {
        Locale.setDefault(Locale.FRENCH);
    }

    @AfterEach
    void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    private static HandReading read(int exitCode, String... lines) {
        return HandReading.of(
                HandCommand.of(8080, HostSystem.LINUX).getFirst(),
                new HandOutput(
                        List.of(lines), List.of(), HandOutput.Ending.ENDED, exitCode, "", Duration.ofMillis(1234)));
    }

    @Test
    void command_isTheSame_andItsExplanationFrench() {
        HandCommand command = HandCommand.of(8080, HostSystem.LINUX).getFirst();
        assertThat(command.line()).isEqualTo("sudo ss -lntup 'sport = :8080'");
        assertThat(command.tells()).startsWith("Les sockets TCP à l’écoute et les sockets UDP");
    }

    @Test
    void decidingLines_areCounted_andColumnsExplained() {
        assertThat(read(0, LINE).sentence()).isEqualTo("La ligne marquée décide\u00A0: quelque chose attend sur 8080.");
        HandReading two = read(0, LINE, LINE);
        assertThat(two.sentence()).isEqualTo("Les 2 lignes marquées décident\u00A0: quelque chose attend sur 8080.");
        assertThat(two.columns())
                .extracting(HandColumn::name, HandColumn::meaning)
                .contains(
                        tuple("State", "attend des connexions"),
                        tuple("Local Address:Port", "son propre port est 8080, sur cette machine seulement"));
    }

    @Test
    void nothing_isSaidWithWhatItDoesNotMean() {
        HandReading none = read(3);
        assertThat(none.sentence())
                .startsWith("Aucune ligne n’a 8080 pour port local\u00A0: ss n’y voit rien attendre. ss ne montre");
        assertThat(none.remarks()).containsExactly("ss a mis 1234 ms et s’est terminé avec le code de sortie 3.");
    }
}
