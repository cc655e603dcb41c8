package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoakSampleTest {
    private static List<String> growth(IntFunction<SoakSample> round) {
        return SoakSample.growth(IntStream.range(0, 10).mapToObj(round).toList());
    }

    @Test
    void growth_whatCountsIsMadeOnce_andSwings_isNone() {
        assertThat(growth(round -> switch (round) {
                    case 0, 1 -> new SoakSample(20, 20, 9, 90, 1);
                    case 7, 9 -> new SoakSample(110, 64, 33, 250, 9);
                    default -> new SoakSample(58 + round % 3, 57 + round % 2, 21 + round % 3, 178 + 9 * (round % 3), 5);
                }))
                .isEmpty();
    }

    /// Each round leaves this much behind.
    @ParameterizedTest
    @CsvSource({
        "heap, 1, 0, 0, 0, 0",
        "files, 0, 1, 0, 0, 0",
        "threads, 0, 0, 1, 0, 0",
        "outside, 0, 0, 0, 6, 0",
        "slowest, 0, 0, 0, 0, 1.1"
    })
    void growth_aLittleInEachRound_isTold(
            String name, double heap, double files, double threads, double outside, double slowest) {
        assertThat(growth(round -> new SoakSample(
                        58 + round * heap,
                        57 + round * files,
                        21 + round * threads,
                        178 + round * outside,
                        5 + round * slowest)))
                .singleElement()
                .asString()
                .startsWith(name + ": ");
    }
}
