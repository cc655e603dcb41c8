package org.portatlas.view.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portatlas.SwiftExtension;
import org.portatlas.SwiftRobot;
import org.portatlas.registry.Findings.Finding;
import org.portatlas.registry.Piece;
import org.portatlas.registry.PortSearch;
import org.portatlas.registry.PortSet;
import org.portatlas.registry.Registry;
import org.testfx.util.WaitForAsyncUtils;

/// What is suggested, lit up and said, with the background in the test's hand.
@ExtendWith(SwiftExtension.class)
class SearchViewModelTest {
    private static final Registry REGISTRY = Registry.embedded();
    private static final PortSearch SEARCH = new PortSearch(REGISTRY);

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final List<String> shown = new ArrayList<>();
    private final SearchViewModel model = new SearchViewModel(
            REGISTRY,
            () -> SEARCH,
            () -> List.of(8080, 443),
            (first, last) -> shown.add(first + "-" + last),
            background::add);

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, work);
    }

    private void type(String query) {
        onFx(() -> {
            model.queryProperty().set(query);
            return null;
        });
    }

    private void finishNext() {
        background.remove().run();
        SwiftRobot.settle();
    }

    private void finishAll() {
        while (!background.isEmpty()) {
            finishNext();
        }
    }

    private static String title(Finding finding) {
        return finding.title().stream().map(Piece::text).collect(Collectors.joining());
    }

    @Test
    void typed_isSearchedForInTheBackground_andShownAndLitUp() {
        type("udp year:2006 user");
        assertThat(model.suggestions()).isEmpty();
        finishAll();
        assertThat(model.suggestions()).isNotEmpty();
        assertThat(model.hitsProperty().get())
                .isEqualTo(SEARCH.find("udp year:2006 user", 1).ports());
        assertThat(model.footerProperty().get())
                .isEqualTo(model.hitsProperty().get().size() + " ports");
        assertThat(model.messageProperty().get()).isEmpty();
    }

    @Test
    void lateAnswer_isDropped() {
        type("ssh");
        type("793");
        Runnable late = background.remove();
        finishAll();
        late.run();
        SwiftRobot.settle();
        assertThat(model.suggestions()).extracting(Finding::first).containsExactly(793);
        assertThat(model.hitsProperty().get()).isEqualTo(PortSet.of(793));
    }

    @Test
    void answerAfterTheFieldWasCleared_isDropped() {
        type("ssh");
        onFx(() -> {
            model.clear();
            return null;
        });
        finishAll();
        assertThat(model.suggestions()).isEmpty();
        assertThat(model.hitsProperty().get()).isEqualTo(PortSet.NONE);
    }

    @Test
    void enter_waitsForNothing() {
        type("443");
        type("ssh");
        assertThat(onFx(model::acceptBest)).isTrue();
        assertThat(shown).containsExactly("22-22");
        finishAll();
        assertThat(model.suggestions()).as("its own answer comes late").isEmpty();
        assertThat(shown).hasSize(1);
    }

    @Test
    void accepted_aWordOrNumberEndsTheGlow_termsKeepIt() {
        type("ssh");
        finishAll();
        assertThat(model.hitsProperty().get().size()).isGreaterThan(1);
        onFx(model::acceptBest);
        assertThat(model.hitsProperty().get()).isEqualTo(PortSet.NONE);
        type("rfc:4251");
        finishAll();
        PortSet hits = model.hitsProperty().get();
        onFx(model::acceptBest);
        assertThat(model.suggestions()).isEmpty();
        assertThat(hits.size() == 1 ? PortSet.NONE : hits)
                .isEqualTo(model.hitsProperty().get());
        type("gap=19");
        finishAll();
        onFx(() -> model.accept(model.suggestions().getFirst()));
        assertThat(model.hitsProperty().get().size()).isGreaterThan(19);
        assertThat(model.suggestions()).isEmpty();
    }

    @Test
    void malformedTerm_isSaidAndTheRestShown() {
        type("ssh year:");
        finishAll();
        assertThat(model.messageProperty().get()).startsWith("“year:” wants a number");
        assertThat(model.suggestions()).extracting(Finding::first).contains(22);
        assertThat(model.queryProperty().get()).isEqualTo("ssh year:");
    }

    @Test
    void nothingFound_isSaid() {
        type("postgersql");
        finishAll();
        assertThat(model.messageProperty().get())
                .startsWith("Nothing found for “postgersql”. Nearest names: postgresql");
        type("zq\u202e\u001bzq");
        finishAll();
        assertThat(model.messageProperty().get()).startsWith("Nothing found for “zq‹U+202E›␛zq”.");
        type("year:\u202e" + "x".repeat(500));
        finishAll();
        assertThat(model.messageProperty().get()).contains("year:‹U+202E›xxx").doesNotContain("x".repeat(60));
        type("unassigned year:2006");
        finishAll();
        assertThat(model.messageProperty().get()).isEqualTo("No port fits “unassigned year:2006”.");
    }

    @Test
    void pasted_withOnePort_leadsThereAndSaysSo() {
        onFx(() -> {
            model.paste(
                    "Error: listen EADDRINUSE :::3000\n  at x (node:net:1:2)",
                    () -> shown.add("decided"),
                    () -> shown.add("undecided"));
            return null;
        });
        finishAll();
        assertThat(shown).containsExactly("3000-3000", "decided");
        assertThat(model.messageProperty().get()).isEqualTo("Found 3000 in what you pasted.");
        assertThat(model.queryProperty().get()).isEqualTo("Error: listen EADDRINUSE :::3000 at x (node:net:1:2)");
        assertThat(model.suggestions()).isEmpty();
        assertThat(model.hitsProperty().get()).isEqualTo(PortSet.NONE);
        onFx(() -> {
            model.withdrawOffers();
            return null;
        });
        assertThat(model.messageProperty().get()).isEmpty();
    }

    @Test
    void pasted_withSeveralPorts_becomesAList() {
        onFx(() -> {
            model.paste(
                    "ESTAB 0 0 10.0.0.5:41234 10.0.0.9:443", () -> shown.add("decided"), () -> shown.add("undecided"));
            return null;
        });
        finishAll();
        assertThat(shown).containsExactly("undecided");
        assertThat(model.messageProperty().get()).isEqualTo("Found 2 ports in what you pasted.");
        assertThat(model.suggestions()).extracting(Finding::first).containsExactly(41234, 443);
        assertThat(model.hitsProperty().get()).isEqualTo(PortSet.of(443, 41234));
        assertThat(onFx(model::acceptBest)).isTrue();
        assertThat(shown).endsWith("41234-41234");
    }

    @Test
    void pasted_withoutAPort_isSearchedFor() {
        onFx(() -> {
            model.paste(" Secure\n\tShell\u0000 ", () -> shown.add("decided"), () -> shown.add("undecided"));
            return null;
        });
        finishAll();
        assertThat(model.queryProperty().get()).isEqualTo("Secure Shell");
        assertThat(shown).containsExactly("undecided");
        assertThat(model.suggestions()).extracting(Finding::first).contains(22);
    }

    @Test
    void pasted_megabytes_leaveALineInTheField() {
        onFx(() -> {
            model.paste("x ".repeat(3_000_000), () -> shown.add("decided"), () -> shown.add("undecided"));
            return null;
        });
        finishAll();
        assertThat(model.queryProperty().get().length()).isBetween(1, 200);
    }

    @Test
    void typedTextThatNamesAPort_saysSo() {
        type("http://localhost:5173/");
        finishAll();
        assertThat(model.messageProperty().get()).isEqualTo("Found 5173 in what you typed.");
        assertThat(onFx(model::acceptBest)).isTrue();
        assertThat(shown).containsExactly("5173-5173");
    }

    @Test
    void tab_completesAWordOfTheLanguage() {
        type("udp ye");
        finishAll();
        assertThat(model.footerProperty().get()).endsWith("Tab: year:");
        assertThat(onFx(model::complete)).isTrue();
        assertThat(model.queryProperty().get()).isEqualTo("udp year:");
        assertThat(onFx(model::complete)).isFalse();
        type("Un");
        assertThat(onFx(model::complete)).isTrue();
        assertThat(model.queryProperty().get()).isEqualTo("Unassigned");
    }

    @Test
    void emptyField_offersRecentPortsAndHelp() {
        onFx(() -> {
            model.offerRecent();
            return null;
        });
        assertThat(model.suggestions())
                .extracting(SearchViewModelTest::title)
                .containsExactly("8080  http-alt", "443  https");
        assertThat(model.helpingProperty().get()).isTrue();
        assertThat(model.hitsProperty().get()).isEqualTo(PortSet.NONE);
        assertThat(onFx(model::acceptBest)).isFalse();
        type("4");
        assertThat(model.helpingProperty().get()).isFalse();
    }

    @Test
    void serviceWithoutAPort_leadsNowhereAndSaysSo() {
        type("zigbee-gateway");
        finishAll();
        assertThat(onFx(model::acceptBest)).isFalse();
        assertThat(model.messageProperty().get()).startsWith("zigbee-gateway is registered as a name alone");
    }
}
