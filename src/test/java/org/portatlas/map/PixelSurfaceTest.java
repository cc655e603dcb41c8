package org.portatlas.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PixelSurfaceTest {
    private static final int UNDER = 0xFF20C060;
    private static final int COLOUR = 0xFFE010A0;

    /// Each coverage there is, in one row of a mask.
    @Test
    void lay_mixesEachChannelByItsCoverage() {
        byte[] mask = new byte[256];
        for (int share = 0; share < mask.length; share++) {
            mask[share] = (byte) share;
        }
        int[] pixels = new int[256];
        Arrays.fill(pixels, UNDER);
        new PixelSurface(pixels, 256, 1).lay(mask, 256, 0, 0, new PixelBox(0, 0, 256, 1), COLOUR);
        assertThat(pixels[0]).isEqualTo(UNDER);
        assertThat(pixels[255]).isEqualTo(COLOUR);
        for (int share = 0; share < pixels.length; share++) {
            assertThat(pixels[share] >>> 24).isEqualTo(0xFF);
            for (int shift = 0; shift < 24; shift += 8) {
                int under = UNDER >> shift & 0xFF;
                double wanted = under + ((COLOUR >> shift & 0xFF) - under) * share / 255.0;
                assertThat(pixels[share] >> shift & 0xFF)
                        .as("coverage %d, bits from %d", share, shift)
                        .isCloseTo((int) Math.round(wanted), within(2));
            }
        }
    }

    /// The part of a mask that the box leaves, at its place.
    @Test
    void lay_changesTheBoxAlone() {
        byte[] mask = new byte[6 * 4];
        Arrays.fill(mask, (byte) 255);
        mask[6 + 2] = 0;
        int[] pixels = new int[8 * 5];
        new PixelSurface(pixels, 8, 5).lay(mask, 6, 1, 1, new PixelBox(2, 2, 3, 2), COLOUR);
        for (int y = 0; y < 5; y++) {
            for (int x = 0; x < 8; x++) {
                boolean isLaid = x >= 2 && x < 5 && y >= 2 && y < 4 && !(x == 3 && y == 2);
                assertThat(pixels[y * 8 + x]).as("%d, %d", x, y).isEqualTo(isLaid ? COLOUR : 0);
            }
        }
    }
}
