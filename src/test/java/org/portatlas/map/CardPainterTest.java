package org.portatlas.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portatlas.registry.Registry;
import org.portatlas.registry.Transport;

class CardPainterTest {
    private static final Registry REGISTRY = Registry.embedded();
    private static final PortLayout ROWS = new RowsLayout();
    private static final MapFrame FRAME = MapFrame.of(900, 700, 1);

    private static MapScene scene(int port, int height, MapType type, String held) {
        List<Mark> marks = held.isEmpty() ? List.of() : List.of(new Mark(port, Mark.Shape.RING, false, false, held));
        return new MapScene(
                Viewport.whole(FRAME).centredOn(port, height, ROWS),
                ROWS,
                Colouring.of(each -> 0, new Swatch[] {Swatch.plain(0xFF102030, 0xFFFFFFFF)}),
                new Regions(List.of()),
                new Captions(REGISTRY),
                Theme.DARK,
                type,
                false,
                null,
                marks);
    }

    /// One card alone on a surface of another colour.
    private static PixelSurface card(MapScene scene, int port) {
        PixelSurface surface = new PixelSurface(new int[900 * 700], 900, 700);
        surface.fill(surface.bounds(), 0xFF112233);
        new CardPainter(surface, scene, surface.bounds())
                .paint(port, scene.viewport().cell(port, ROWS));
        return surface;
    }

    /// The rows of pixels in which letters of this colour begin a line.
    private static int lines(PixelSurface surface, int colour) {
        int lines = 0;
        boolean before = false;
        for (int y = 0; y < surface.height(); y++) {
            boolean inked = false;
            for (int x = 0; x < surface.width() && !inked; x++) {
                inked = surface.pixel(x, y) == colour;
            }
            lines += inked && !before ? 1 : 0;
            before = inked;
        }
        return lines;
    }

    @ParameterizedTest
    @ValueSource(ints = {96, 120, 180, 300})
    void paint_staysWithinTheCell(int height) {
        for (int port : new int[] {22, 443, 793, 6000, 50_000, 65_535}) {
            MapScene scene = scene(port, height, TestGlyphs.typefaces(), "TCP listening · a program with a long name");
            PixelBox cell = scene.viewport().cell(port, ROWS);
            PixelSurface surface = card(scene, port);
            int painted = 0;
            for (int y = 0; y < surface.height(); y++) {
                for (int x = 0; x < surface.width(); x++) {
                    if (surface.pixel(x, y) != 0xFF112233) {
                        assertThat(cell.contains(x, y))
                                .as("%d: %d, %d", port, x, y)
                                .isTrue();
                        painted++;
                    }
                }
            }
            assertThat(painted).isGreaterThan(cell.width() * cell.height() / 2);
        }
    }

    /// Number and name in the text's colour, title and date in the muted one; who listens in the text's.
    @Test
    void paint_assignedPort_hasNumberNameTitleDateAndWhoListens() {
        MapType type = TestGlyphs.typefaces();
        PixelSurface quiet = card(scene(443, 150, type, ""), 443);
        PixelSurface held = card(scene(443, 150, type, "TCP listening · nginx"), 443);

        assertThat(lines(quiet, Theme.DARK.text())).isEqualTo(2);
        assertThat(lines(held, Theme.DARK.text())).isEqualTo(3);
        assertThat(lines(quiet, Theme.DARK.muted())).isGreaterThanOrEqualTo(3);
        assertThat(lines(card(scene(50_000, 150, type, ""), 50_000), Theme.DARK.muted()))
                .isZero();
    }

    /// From a certain size on the larger typeface is taken.
    @Test
    void paint_largeCell_isWrittenInLargeType() {
        MapType small = TestGlyphs.typefaces();
        PixelSurface plain = card(scene(793, 300, small, ""), 793);
        PixelSurface large = card(scene(793, 300, small.with(small), ""), 793);
        PixelBox cell = Viewport.whole(FRAME).centredOn(793, 300, ROWS).cell(793, ROWS);

        assertThat(lines(plain, Theme.DARK.text())).isEqualTo(lines(large, Theme.DARK.text()));
        assertThat(plain.pixel(cell.x() + 8, cell.y() + 8)).isNotEqualTo(large.pixel(cell.x() + 8, cell.y() + 8));
    }

    @Test
    void card_saysWhatTheRegistrySays() {
        Captions captions = new Captions(REGISTRY);

        assertThat(captions.card(27_000)).isEqualTo(new Captions.Card("flex-lm", "FLEX LM (1-10)", "no date"));
        assertThat(captions.card(793)).isEqualTo(new Captions.Card("unassigned", "gap of 19: 781–799", ""));
        assertThat(captions.card(27_010).date()).isEqualTo("since 2018-08-22");
        assertThat(captions.card(514).heading()).isEqualTo("shell / syslog");
        assertThat(new Captions(REGISTRY, Transport.UDP).card(514).heading()).isEqualTo("syslog");
        assertThat(captions.card(60_000).heading())
                .isEqualTo(REGISTRY.status(60_000).label());
    }
}
