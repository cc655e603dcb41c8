package org.portatlas.view.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.portatlas.map.HilbertLayout;
import org.portatlas.map.MapFrame;
import org.portatlas.map.PixelBox;
import org.portatlas.map.PortLayout;
import org.portatlas.map.RowsLayout;
import org.portatlas.map.Viewport;

class ScaleTextTest {
    private static final PortLayout ROWS = new RowsLayout();
    private static final PortLayout HILBERT = new HilbertLayout();

    private static Viewport whole(PortLayout layout) {
        return Viewport.whole(MapFrame.of(600, 606, 1, layout.ruling()));
    }

    @Test
    void of_theWhole_saysWhatOneCellIs() {
        assertThat(ScaleText.of(whole(ROWS), ROWS)).isEqualTo("ranges (1 of 5)  ·  1 cell = 1 port, 1 row = 256");
        assertThat(ScaleText.of(whole(HILBERT), HILBERT))
                .isEqualTo("ranges (1 of 5)  ·  1 cell = 1 port, 1 square = 4096");
    }

    @Test
    void of_rows_namesTheRowsInView() {
        assertThat(ScaleText.of(whole(ROWS).centredOn(0x0380, 200, ROWS), ROWS))
                .isEqualTo("cards (5 of 5)  ·  rows 0x01__ to 0x05__");
    }

    @Test
    void of_hilbert_namesTheSmallestSquare() {
        assertThat(ScaleText.of(whole(HILBERT).centredOn(HILBERT.portAt(8, 8), 160, HILBERT), HILBERT))
                .isEqualTo("cards (5 of 5)  ·  within 0–255");
        assertThat(ScaleText.of(whole(HILBERT).centredOn(HILBERT.portAt(16, 8), 160, HILBERT), HILBERT))
                .isEqualTo("cards (5 of 5)  ·  within 0–1023");
        assertThat(ScaleText.of(whole(HILBERT).centredOn(HILBERT.portAt(128, 128), 100, HILBERT), HILBERT))
                .endsWith(" ports");
    }

    /// Every port that is seen lies in the run that the text names.
    @Test
    void of_hilbert_isTrueOfAllThatIsSeen() {
        Random random = new Random(793);
        Pattern run = Pattern.compile("within (\\d+)–(\\d+)");
        int named = 0;
        for (int round = 0; round < 300; round++) {
            Viewport viewport = whole(HILBERT).centredOn(random.nextInt(65536), 8 + random.nextInt(120), HILBERT);
            Matcher within = run.matcher(ScaleText.of(viewport, HILBERT));
            if (within.find()) {
                named++;
                PixelBox grid = viewport.grid();
                for (int point = 0; point < 200; point++) {
                    double x = grid.x() + 1 + random.nextInt(grid.width() - 2);
                    double y = grid.y() + 1 + random.nextInt(grid.height() - 2);
                    assertThat(viewport.portAt(x, y, HILBERT).orElseThrow())
                            .isBetween(Integer.parseInt(within.group(1)), Integer.parseInt(within.group(2)));
                }
            }
        }
        assertThat(named).isGreaterThan(50);
    }

    @Test
    void of_inFrench_isOneSentenceOfTheLanguage() {
        Locale.setDefault(Locale.FRENCH);
        try {
            assertThat(ScaleText.of(whole(ROWS), ROWS))
                    .isEqualTo("plages (1 sur 5)  ·  1 cellule = 1 port, 1 ligne = 256");
        } finally {
            Locale.setDefault(Locale.ENGLISH);
        }
    }
}
