package org.portatlas.map;

/// How an overlay is drawn, so that several at once are told apart: a colour for each theme, and a pattern of dashes,
/// since nothing is told by colour alone. Colours are 0xAARRGGBB, opaque; contrast and distance are held by a test.
public enum OverlayInk {
    AMBER(0xFFFFAA00, 0xFF991100, 0xFFF1A413, 12, 4, 12, 4),
    SKY(0xFF99DDFF, 0xFF0000EE, 0xFFA4E1FF, 4, 4, 4, 4),
    BLUE(0xFF3377FF, 0xFF000066, 0xFF5C93FF, 8, 0, 8, 0),
    CREAM(0xFFEEDDCC, 0xFF665577, 0xFFECDCCB, 12, 4, 4, 4),
    TAUPE(0xFFAA9988, 0xFF996655, 0xFFAA9988, 20, 8, 20, 8),
    RUST(0xFFCC6622, 0xFF441111, 0xFFE17A3C, 4, 4, 4, 12);

    private final int dark;
    private final int light;
    private final int contrast;
    private final int[] dashes;

    OverlayInk(int dark, int light, int contrast, int... dashes) {
        this.dark = dark;
        this.light = light;
        this.contrast = contrast;
        this.dashes = dashes;
    }

    public int colour(Theme theme) {
        return theme.choose(dark, light, contrast);
    }

    /// A dash and the space after it, twice over, in logical pixels.
    public int[] dashes() {
        return dashes.clone();
    }

    /// Whether the pattern has ink at this distance along it, logical pixels from 0.
    boolean inksAt(int distance) {
        int rest = distance % (dashes[0] + dashes[1] + dashes[2] + dashes[3]);
        int second = rest - dashes[0] - dashes[1];
        return second < 0 ? rest < dashes[0] : second < dashes[2];
    }
}
