package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `gaps`, to the letter of its contract.
class GapsCommandTest {
    @ParameterizedTest
    @CsvSource({
        "'', any, 853",
        "--range all, any, 853",
        "--range system, any, 47",
        "--range USER, any, 806",
        "--transport any, any, 853",
        "--transport tcp, tcp, 854",
        "--transport=UDP, udp, 854",
        "--min 829, any, 1",
        "--min 830, any, 0",
        "--range system --min 19, any, 3",
        "--min 0, any, 853"
    })
    void gaps_asJson_areThoseAskedFor(String options, String transport, int count) {
        CommandResult run = CommandResult.of(("gaps --json " + options).strip().split(" +", -1));
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("{\"edition\":\"2026-08-17\",\"transport\":\"" + transport + "\",\"gaps\":[");
        assertThat(run.out().split("\"first\":", -1)).hasSize(1 + count);
    }

    @Test
    void gaps_asJson_areInPortOrder() {
        assertThat(CommandResult.of("gaps", "--json", "--range", "system", "--min", "19")
                        .out())
                .isEqualToIgnoringNewLines("""
                        {"edition":"2026-08-17","transport":"any","gaps":[{"first":781,"last":799,"length":19},\
                        {"first":916,"last":952,"length":37},{"first":954,"last":988,"length":35}]}
                        """);
        assertThat(CommandResult.of("gaps", "--json").out())
                .contains("\"gaps\":[{\"first\":4,\"last\":4,\"length\":1},");
    }

    @Test
    void gaps_asText_areAlignedAndCounted() {
        assertThat(CommandResult.of("gaps", "--range", "system", "--min", "19").out())
                .isEqualToIgnoringNewLines("""
                            781-799     19
                            916-952     37
                            954-988     35
                        3 gaps, 91 ports unassigned for every transport. IANA's registry, edition 2026-08-17
                        """);
    }

    @ParameterizedTest
    @CsvSource({"--range=dynamic", "--transport=sctp", "--min=-1", "--min=many", "--max=3", "793"})
    void gaps_withAMistake_saysSoInOneLineAndExits2(String option) {
        CommandResult run = CommandResult.of("gaps", option);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).hasLineCount(1).startsWith("portatlas: ");
    }
}
