package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.application.ColorScheme;
import org.junit.jupiter.api.Test;
import org.portatlas.map.Theme;

/// What the platforms tell of contrast goes before light and dark.
class SystemThemeTest {
    @Test
    void contrastThemesOfWindowsAndGtk_areFollowed_elseTheScheme() {
        assertThat(SystemTheme.of(Map.of(), ColorScheme.LIGHT)).isEqualTo(Theme.LIGHT);
        assertThat(SystemTheme.of(Map.of(), ColorScheme.DARK)).isEqualTo(Theme.DARK);
        assertThat(SystemTheme.of(Map.of("Windows.SPI.HighContrast", true), ColorScheme.LIGHT))
                .isEqualTo(Theme.CONTRAST);
        assertThat(SystemTheme.of(Map.of("Windows.SPI.HighContrast", false), ColorScheme.LIGHT))
                .isEqualTo(Theme.LIGHT);
        assertThat(SystemTheme.of(Map.of("GTK.theme_name", "HighContrastInverse"), ColorScheme.DARK))
                .isEqualTo(Theme.CONTRAST);
        assertThat(SystemTheme.of(Map.of("GTK.theme_name", "Adwaita"), ColorScheme.DARK))
                .isEqualTo(Theme.DARK);
    }
}
