package org.portatlas.map;

import org.portatlas.registry.PortRange;

/// The colours of the map that no layer changes, 0xAARRGGBB, all opaque. Contrast is held by a test.
public enum Theme {
    DARK(
            0xFF0D1117,
            0xFF3D444D,
            0xFFE6EDF3,
            0xFF9AA4AF,
            0xFF8FA0B5,
            0xFFFFFFFF,
            0xFF000000,
            0xFF7D8CA0,
            0xFFFFD075,
            0xFF55ADF9,
            0xFFA99BD6,
            0xFF58A6FF),
    LIGHT(
            0xFFFFFFFF,
            0xFFD1D9E0,
            0xFF1F2328,
            0xFF59636E,
            0xFF6B7787,
            0xFF000000,
            0xFFFFFFFF,
            0xFF7A8798,
            0xFFAD4600,
            0xFF2A6BAA,
            0xFF6A5A96,
            0xFF0969DA),
    /// For those who need strong contrast: black ground, and 7 : 1 for all text.
    CONTRAST(
            0xFF000000,
            0xFFA8B2BD,
            0xFFFFFFFF,
            0xFFD5DCE4,
            0xFFB4C4D6,
            0xFFFFFFFF,
            0xFF000000,
            0xFF9FB2C8,
            0xFFFFD75E,
            0xFF6CBEFF,
            0xFFCFC0FF,
            0xFF58E0FF);

    private final int window;
    private final int border;
    private final int text;
    private final int muted;
    private final int outline;
    private final int ink;
    private final int casing;
    private final int strongHatch;
    private final int system;
    private final int user;
    private final int dynamic;
    private final int glow;

    Theme(
            int window,
            int border,
            int text,
            int muted,
            int outline,
            int ink,
            int casing,
            int strongHatch,
            int system,
            int user,
            int dynamic,
            int glow) {
        this.window = window;
        this.border = border;
        this.text = text;
        this.muted = muted;
        this.outline = outline;
        this.ink = ink;
        this.casing = casing;
        this.strongHatch = strongHatch;
        this.system = system;
        this.user = user;
        this.dynamic = dynamic;
        this.glow = glow;
    }

    /// Whether light things stand on a dark ground.
    public boolean isDark() {
        return this != LIGHT;
    }

    /// That one of three which is for this theme: tables of colours have a column for each.
    public <T> T choose(T dark, T light, T contrast) {
        return switch (this) {
            case DARK -> dark;
            case LIGHT -> light;
            case CONTRAST -> contrast;
        };
    }

    /// As [#choose(Object, Object, Object)], of colours.
    public int choose(int dark, int light, int contrast) {
        return switch (this) {
            case DARK -> dark;
            case LIGHT -> light;
            case CONTRAST -> contrast;
        };
    }

    /// The ground on which everything stands, and of the plates behind labels.
    public int window() {
        return window;
    }

    /// The thin frame round the map.
    public int border() {
        return border;
    }

    public int text() {
        return text;
    }

    public int muted() {
        return muted;
    }

    /// Outlines of gaps and ranges; these carry the contrast, hatches are decoration.
    public int outline() {
        return outline;
    }

    /// Selection, pointer and marks of this machine.
    public int ink() {
        return ink;
    }

    /// The rim round ink, so that it stands out on any fill.
    public int casing() {
        return casing;
    }

    /// The hatch of the selected gap.
    public int strongHatch() {
        return strongHatch;
    }

    /// The halo round what a search has found.
    public int glow() {
        return glow;
    }

    /// The colour of a range's rail and name.
    public int rail(PortRange range) {
        return switch (range) {
            case SYSTEM -> system;
            case USER -> user;
            case DYNAMIC -> dynamic;
        };
    }
}
