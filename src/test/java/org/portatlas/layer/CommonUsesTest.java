package org.portatlas.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CommonUsesTest {
    private final CommonUses uses = CommonUses.embedded();

    @AfterEach
    void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @Test
    void use_followsTheLanguage_thoughTheTableWasReadBefore() {
        CommonUse servers = Objects.requireNonNull(uses.of(3000));
        assertThat(servers.use()).isEqualTo("development servers");
        Locale.setDefault(Locale.CANADA_FRENCH);
        assertThat(servers.use()).isEqualTo("serveurs de développement");
        // What is compared with the names of programs does not follow.
        assertThat(servers.name()).isEqualTo("development servers");
    }
}
