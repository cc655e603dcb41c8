package org.portatlas.view.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portatlas.registry.Findings;
import org.portatlas.registry.MarkedText;
import org.portatlas.registry.PortSearch;
import org.portatlas.registry.Registry;

class QueryHelpTest {
    private static final PortSearch SEARCH = new PortSearch(Registry.embedded());

    private static final List<MarkedText> NOTES = List.of(new MarkedText(22, 22, "a note", List.of("lab"), "note"));

    static List<String> examples() {
        return QueryHelp.examples();
    }

    /// Who tries an example finds something with it, in the registry as it is.
    @ParameterizedTest
    @MethodSource("examples")
    void example_findsPorts(String example) {
        Findings found = SEARCH.find(example, 5, NOTES);
        assertThat(found.problem()).isEmpty();
        assertThat(found.ports().isEmpty()).isFalse();
    }
}
