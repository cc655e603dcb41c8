package org.portatlas.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portatlas.registry.PortSet;

/// What compares itself by an `equals` written by hand: whatever it is made of counts, for the map stays as it is while
/// all is equal.
class WrittenEqualsTest {
    static Stream<Record> records() {
        return Stream.of(
                new CellRectangle(1, 2, 3, 4),
                new Swatch(0xFF000001, 0xFF000002, 0xFF000003, Swatch.Symbol.DOT, false),
                MapFrame.of(900, 700, 1.25).withGhosts(4));
    }

    @ParameterizedTest
    @MethodSource("records")
    void equals_ofARecord_looksAtEachComponent(Record one) throws ReflectiveOperationException {
        RecordComponent[] components = one.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = components[i].getAccessor().invoke(one);
        }
        assertThat(made(one, values)).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(one).isNotEqualTo("another kind of thing");
        for (int i = 0; i < values.length; i++) {
            Object[] other = values.clone();
            other[i] = another(values[i]);
            assertThat(made(one, other)).as(components[i].getName()).isNotEqualTo(one);
        }
    }

    private static Object made(Record like, Object[] values) throws ReflectiveOperationException {
        Class<?>[] types = Arrays.stream(like.getClass().getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        return like.getClass().getDeclaredConstructor(types).newInstance(values);
    }

    private static Object another(Object value) {
        return switch (value) {
            case Integer number -> number + 1;
            case Double number -> number + 1;
            case Boolean truth -> !truth;
            case Swatch.Symbol symbol -> symbol == Swatch.Symbol.RING ? Swatch.Symbol.DOT : Swatch.Symbol.RING;
            default -> throw new IllegalArgumentException("what else is there than " + value + "?");
        };
    }

    @Test
    void equals_ofAnOverlay_looksAtAllButWhatItRemembers() {
        List<PortOverlay.Run> runs = List.of(new PortOverlay.Run(0, 1023));
        PortOverlay one = new PortOverlay("one", OverlayInk.AMBER, runs, 0);
        PortOverlay same = new PortOverlay("one", OverlayInk.AMBER, runs, 0);
        assertThat(same.edges(new RowsLayout(), true)).isNotEmpty();
        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo("one");
        assertThat(one)
                .isNotEqualTo(new PortOverlay("two", OverlayInk.AMBER, runs, 0))
                .isNotEqualTo(new PortOverlay("one", OverlayInk.SKY, runs, 0))
                .isNotEqualTo(new PortOverlay("one", OverlayInk.AMBER, List.of(), 0))
                .isNotEqualTo(new PortOverlay("one", OverlayInk.AMBER, runs, 1));
        assertThat(one.hashCode()).isNotEqualTo(new PortOverlay("two", OverlayInk.AMBER, List.of(), 0).hashCode());
    }

    @Test
    void equals_ofAColouring_looksAtAllThatIsDrawn() {
        Swatch[] swatches = {Swatch.plain(0xFF102030, 0xFFFFFFFF), Swatch.plain(0xFF405060, 0xFFFFFFFF)};
        byte[] zeros = new byte[65_536];
        byte[] one = new byte[65_536];
        one[793] = 1;
        Colouring plain = new Colouring(zeros, zeros, zeros, swatches);
        assertThat(new Colouring(zeros.clone(), zeros.clone(), zeros.clone(), swatches.clone()))
                .isEqualTo(plain)
                .hasSameHashCodeAs(plain)
                .isNotEqualTo("plain");
        assertThat(plain)
                .isNotEqualTo(new Colouring(one, zeros, zeros, swatches))
                .isNotEqualTo(new Colouring(zeros, one, zeros, swatches))
                .isNotEqualTo(new Colouring(zeros, zeros, one, swatches))
                .isNotEqualTo(new Colouring(zeros, zeros, zeros, new Swatch[] {swatches[0], swatches[0]}))
                .isNotEqualTo(plain.receding(swatch -> true, swatch -> swatch))
                .isNotEqualTo(plain.with(new Landmarks(List.of(793), java.util.Map.of())));
        Colouring lit = plain.lit(PortSet.NONE, swatch -> swatch, swatch -> swatch);
        Colouring other = plain.lit(PortSet.of(793), swatch -> swatch, swatch -> swatch);
        assertThat(lit).isNotEqualTo(other);
        assertThat(plain.hashCode()).isNotEqualTo(new Colouring(one, zeros, zeros, swatches).hashCode());
    }
}
