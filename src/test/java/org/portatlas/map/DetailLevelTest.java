package org.portatlas.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portatlas.registry.Registry;

class DetailLevelTest {
    private static final PortLayout ROWS = new RowsLayout();

    private static Viewport viewport(double scale, double height) {
        return Viewport.whole(MapFrame.of((int) (1161 * scale), (int) (906 * scale), scale))
                .centredOn(30_000, height * scale, ROWS);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.25, 1.5, 2})
    void of_growingCells_isEachLevelInItsOrderAtEveryScale(double scale) {
        assertThat(DetailLevel.of(viewport(scale, 3))).isEqualTo(DetailLevel.RANGES);
        assertThat(DetailLevel.of(viewport(scale, 8))).isEqualTo(DetailLevel.BLOCKS);
        assertThat(DetailLevel.of(viewport(scale, 28))).isEqualTo(DetailLevel.BLOCKS);
        assertThat(DetailLevel.of(viewport(scale, 30))).isEqualTo(DetailLevel.NUMBERS);
        assertThat(DetailLevel.of(viewport(scale, 44))).isEqualTo(DetailLevel.NAMES);
        assertThat(DetailLevel.of(viewport(scale, 96))).isEqualTo(DetailLevel.CARDS);
        assertThat(DetailLevel.of(viewport(scale, 10_000))).isEqualTo(DetailLevel.CARDS);
    }

    /// What a level promises is there in the smallest cells that have it: five digits, and a second line.
    @Test
    void numbersAndNames_haveRoomWhereTheyAreStated() {
        int numbers = DetailLevel.NUMBERS.leastHeight();
        int names = DetailLevel.NAMES.leastHeight();

        assertThat(text(numbers).showsNumber(65_535)).isTrue();
        assertThat(text(names).lines()).isGreaterThanOrEqualTo(2);
        assertThat(text(names).name(22)).isEqualTo("ssh");
    }

    private static CellText text(int height) {
        Registry registry = Registry.embedded();
        return new CellText(new MapScene(
                viewport(1, height),
                ROWS,
                Colouring.of(port -> 0, new Swatch[] {Swatch.plain(0xFF102030, 0xFFFFFFFF)}),
                new Regions(registry.gaps()),
                new Captions(registry),
                Theme.DARK,
                TestGlyphs.typefaces(),
                false,
                null,
                List.of()));
    }
}
