package org.portatlas.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.Registry;
import org.portatlas.text.Language;
import org.portatlas.text.Texts;

class MapWordsTest {
    @AfterEach
    void english() {
        Language.ENGLISH.speak(Locale.ENGLISH);
    }

    @Test
    void words_inFrench_haveNumbersInTheirPlaces() {
        Language.FRENCH.speak(Locale.FRENCH);
        MapWords words = new MapWords();
        assertThat(words.gap(829)).isEqualTo("lacune de 829");
        assertThat(words.connections(12)).isEqualTo("12 connexions");
        assertThat(words.strip(6)).isEqualTo(", 6 fois plus haut qu’en dessous");
        assertThat(words.names(PortRange.DYNAMIC))
                .containsExactly("Ports dynamiques (privés, éphémères)", "Ports dynamiques", "Dynamiques");
        assertThat(new Captions(Registry.embedded()).card(793))
                .isEqualTo(new Captions.Card("non attribué", "lacune de 19\u00a0: 781–799", ""));
    }

    /// What is said of the map beside it may have others.
    @ParameterizedTest
    @EnumSource(Language.class)
    void letters_areAllThatTheMapWrites(Language language) {
        language.speak(Locale.forLanguageTag(language.id()));
        Set<Integer> known = MapWords.letters().chars().boxed().collect(Collectors.toSet());
        ResourceBundle texts = new Texts(MapWords.class).bundle();
        List<String> written = texts.keySet().stream()
                .map(texts::getString)
                .filter(text -> text.chars().anyMatch(letter -> letter > '~' && !known.contains(letter)))
                .toList();
        assertThat(written).isEmpty();
        assertThat(Arrays.stream(PortRange.values()).map(range -> new MapWords().names(range)))
                .allSatisfy(names -> assertThat(names).isNotEmpty());
    }
}
