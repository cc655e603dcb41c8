package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.portatlas.machine.PortCheck;
import org.portatlas.machine.Sockets;

/// Trap 27: port 0 cannot be checked, for binding it means any port that the system picks.
@Tag("trap-27")
class Trap27PortZeroTest {
    @Test
    void portZero_isExplained_notChecked() {
        for (String argument : new String[] {"0", "0-10"}) {
            CommandResult result = CommandResult.of("check", argument, "--json");

            assertThat(result.exitCode()).isEqualTo(ExitCode.MISTAKE);
            assertThat(result.out()).isEmpty();
            assertThat(result.err().lines()).singleElement().asString().contains("any port the system picks");
        }
        assertThatThrownBy(() -> PortCheck.ofThisMachine().fullAnswer(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bindOfZero_isHeldOnThePortThatWasPicked() throws IOException {
        try (ServerSocket picked = Sockets.listener("127.0.0.1")) {
            assertThat(picked.getLocalPort()).isPositive();
            assertThat(CommandResult.of("check", "" + picked.getLocalPort()).exitCode())
                    .isZero();
        }
    }
}
