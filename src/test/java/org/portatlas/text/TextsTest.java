package org.portatlas.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portatlas.view.menu.MenuPane;

class TextsTest {
    private static final Texts MENU = new Texts(MenuPane.class);

    @AfterEach
    void english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource({"en,Key F6", "en-GB,Key F6", "de,Key F6", "fr,Touche F6", "fr-CA,Touche F6"})
    void get_inALanguage_isOfThatLanguageOrEnglish(String locale, String text) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        assertThat(MENU.get("menu.key", "F6")).isEqualTo(text);
    }

    @Test
    void filled_withoutFormat_showsANumberInPlainDigits() {
        assertThat(Texts.filled("port {0} of {1}", 65535, "a'b")).isEqualTo("port 65535 of a'b");
        assertThat(Texts.filled("{1,number} before {0}", 65535, 65536)).isEqualTo("65,536 before 65535");
    }

    @Test
    void filled_withApostrophes_showsOne() {
        assertThat(Texts.filled("l''{0}", "x")).isEqualTo("l'x");
        assertThat(Texts.filled("l''{0,number}", 1)).isEqualTo("l'1");
    }

    @ParameterizedTest
    @CsvSource({"0,no ports", "1,one port", "2,2 ports", "1234,'1,234 ports'"})
    void filled_withAPlural_agreesWithTheCount(int count, String text) {
        assertThat(Texts.filled("{0,choice,0#no ports|1#one port|1<{0,number} ports}", count))
                .isEqualTo(text);
    }

    @Test
    void number_inFrench_hasNarrowSpaces() {
        Locale.setDefault(Locale.FRENCH);
        assertThat(Texts.number(65_536)).isEqualTo("65\u202f536");
    }

    @ParameterizedTest
    @CsvSource({"fr-CA,FRENCH,fr-CA", "fr-CA,ENGLISH,en", "en-GB,ENGLISH,en-GB", "de-DE,ENGLISH,en", "de-DE,FRENCH,fr"})
    void speak_onASystem_keepsItsCountryOnlyInItsLanguage(String system, Language language, String spoken) {
        language.speak(Locale.forLanguageTag(system));
        assertThat(Locale.getDefault().toLanguageTag()).isEqualTo(spoken);
        assertThat(Language.current()).isEqualTo(language);
    }
}
