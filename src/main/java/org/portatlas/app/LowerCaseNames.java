package org.portatlas.app;

import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;

/// The names of constants as they are typed on the command line: what a shell completes.
class LowerCaseNames implements Iterable<String> {
    private final Enum<?>[] constants;

    LowerCaseNames(Enum<?>[] constants) {
        this.constants = constants;
    }

    @Override
    public Iterator<String> iterator() {
        return Stream.of(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .iterator();
    }
}
