package org.portatlas.app;

import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// The names of constants as they are typed on the command line: what a shell completes, what is understood, whatever
/// its case, and what a mistake is told.
class LowerCaseNames<E extends Enum<E>> implements Iterable<String>, ITypeConverter<E> {
    private final E[] constants;

    LowerCaseNames(E[] constants) {
        this.constants = constants;
    }

    @Override
    public Iterator<String> iterator() {
        return Stream.of(constants).map(LowerCaseNames::name).iterator();
    }

    @Override
    public E convert(String typed) {
        return Stream.of(constants)
                .filter(constant -> constant.name().equalsIgnoreCase(typed))
                .findFirst()
                .orElseThrow(() ->
                        new TypeConversionException("it takes " + String.join(", ", this) + ", not '" + typed + "'"));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
