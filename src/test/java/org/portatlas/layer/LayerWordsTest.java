package org.portatlas.layer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.portatlas.map.Theme;
import org.portatlas.registry.Registry;
import org.portatlas.registry.Transport;

/// What a table says of a port's colour, and in which order ports come by it.
class LayerWordsTest {
    private static final LayerInput INPUT = LayerInput.of(Registry.embedded());

    private static LayerWords words(Layer layer) {
        return new LayerWords(layer, INPUT, Theme.DARK);
    }

    @Test
    void ofALegend_isItsEntry_inItsOrder() {
        LayerWords words = words(new RegistryLayer());
        assertThat(words.of(22)).isEqualTo("assigned");
        assertThat(words.of(8080)).isEqualTo("assigned");
        assertThat(words.of(793)).isEqualTo("unassigned");
        assertThat(words.of(60_000)).isEqualTo("dynamic");
        assertThat(words.place(22)).isZero().isEqualTo(words.place(8080));
        assertThat(words.place(793)).isPositive().isLessThan(words.place(60_000));
    }

    @Test
    void ofAScale_isTheLayersOwnWord_inTheOrderOfItsSteps() {
        LayerWords words = words(new GapsLayer());
        assertThat(words.of(793)).isEqualTo("gap 781–799, length 19");
        assertThat(words.of(29_998)).isEqualTo("gap 29170–29998, length 829");
        assertThat(words.place(793)).isPositive().isLessThan(words.place(29_998));
        assertThat(words.of(22)).as("what recedes").isEmpty();
        assertThat(words.place(22)).isEqualTo(-1);
        assertThat(words.place(60_000)).isGreaterThan(words.place(29_998));
    }

    @Test
    void ofATransport_isTheStatusOnIt_whereTheLayerHasNoWordsOfItsOwn() {
        assertThat(new RegistryLayer().words(INPUT).apply(514)).isEmpty();
        assertThat(new RegistryLayer().words(INPUT.on(Transport.UDP)).apply(514))
                .isNotEmpty()
                .isEqualTo(new RegistryLayer().words(INPUT.on(Transport.UDP), 514));
        assertThat(new AgeLayer().words(INPUT, 27_010)).contains("2018");
        assertThat(new AgeLayer().words(INPUT, 793)).isEmpty();
        assertThat(new AgeLayer().words(INPUT, 27_000)).isNotEmpty().doesNotContain("2018");
    }
}
