package org.portatlas.map;

/// How the cells of one category look, in each theme.
public record ThemedSwatch(Swatch dark, Swatch light, Swatch contrast) {
    public Swatch in(Theme theme) {
        return theme.choose(dark, light, contrast);
    }
}
