package org.portatlas.view.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.portatlas.registry.MalformedQueryException;
import org.portatlas.registry.Registry;
import org.portatlas.registry.RegistrySearch;
import org.portatlas.registry.SearchResult;
import org.portatlas.registry.SearchResult.PortHit;
import org.portatlas.registry.SearchResult.ServiceHit;

/// What the typed text may mean: suggestions, best first, or one line that says why there are none. FX thread; a key
/// stroke costs well under a millisecond.
public final class SearchViewModel {
    private static final int MOST = 50;
    private static final String RECENT = "Ports you looked at last";

    private final Registry registry;
    private final Supplier<RegistrySearch> search;
    private final Supplier<List<Integer>> recent;
    private final Destination destination;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Suggestion> suggestions = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

    /// Where an accepted suggestion leads.
    @FunctionalInterface
    public interface Destination {
        void show(int first, int last);
    }

    /// One thing that the text may mean.
    ///
    /// @param first and `last`: the ports it leads to; -1 for a service that has no port
    public record Suggestion(int first, int last, String title, String detail) {
        boolean hasPort() {
            return first >= 0;
        }
    }

    /// @param search is asked at the first search
    /// @param recent the ports looked at last, newest first
    public SearchViewModel(
            Registry registry,
            Supplier<RegistrySearch> search,
            Supplier<List<Integer>> recent,
            Destination destination) {
        this.registry = registry;
        this.search = search;
        this.recent = recent;
        this.destination = destination;
        query.subscribe(this::look);
    }

    public StringProperty queryProperty() {
        return query;
    }

    public ObservableList<Suggestion> suggestions() {
        return FXCollections.unmodifiableObservableList(suggestions);
    }

    /// Why there is nothing to choose; empty if there is, or if nothing was typed.
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// Goes where a suggestion leads; says so if it leads to no port.
    /// @return whether it led anywhere
    public boolean accept(Suggestion suggestion) {
        if (!suggestion.hasPort()) {
            message.set(
                    suggestion.title() + " is registered as a name alone, without a port: clients find it by DNS SRV.");
            return false;
        }
        suggestions.clear();
        message.set("");
        destination.show(suggestion.first(), suggestion.last());
        return true;
    }

    /// Goes where the best suggestion leads.
    /// @return whether it led anywhere
    public boolean acceptBest() {
        if (query.get().isBlank()) {
            return false;
        }
        if (suggestions.isEmpty()) {
            look(query.get());
        }
        return !suggestions.isEmpty() && accept(suggestions.getFirst());
    }

    /// Offers the ports looked at last, as long as nothing is typed. They are no answer to anything: Enter alone leads
    /// to
    /// none of them.
    public void offerRecent() {
        if (query.get().isBlank()) {
            suggestions.setAll(recent.get().stream().map(this::port).toList());
            message.set(suggestions.isEmpty() ? "" : RECENT);
        }
    }

    /// Takes the ports looked at last away again; what answers a query stays.
    void withdrawRecent() {
        if (query.get().isBlank()) {
            clear();
        }
    }

    public void clear() {
        query.set("");
        suggestions.clear();
        message.set("");
    }

    private void look(String text) {
        String typed = text.strip();
        message.set("");
        if (typed.isEmpty()) {
            suggestions.clear();
            return;
        }
        try {
            SearchResult result = search.get().find(typed, MOST);
            suggestions.setAll(suggestions(result));
            if (suggestions.isEmpty()) {
                message.set(nothing(typed, result.nearest()));
            }
        } catch (MalformedQueryException e) {
            suggestions.clear();
            message.set(String.valueOf(e.getMessage()));
        }
    }

    private List<Suggestion> suggestions(SearchResult result) {
        List<Suggestion> found = new ArrayList<>();
        switch (result.kind()) {
            case NUMBER -> found.add(port(result.first()));
            case RANGE ->
                found.add(new Suggestion(
                        result.first(),
                        result.last(),
                        result.first() + "–" + result.last(),
                        result.last() - result.first() + 1 + " ports"));
            case WORDS -> {
                for (PortHit hit : result.ports()) {
                    found.add(new Suggestion(
                            hit.port(), hit.port(), hit.port() + "  " + orEmpty(hit.service()), orEmpty(hit.title())));
                }
                for (ServiceHit hit : result.services()) {
                    found.add(new Suggestion(-1, -1, orEmpty(hit.service()), "no port · " + orEmpty(hit.title())));
                }
            }
        }
        return found;
    }

    private Suggestion port(int port) {
        String name = registry.headline(port);
        return new Suggestion(
                port,
                port,
                port + (name == null ? "" : "  " + name),
                registry.status(port).label());
    }

    private static String nothing(String typed, List<String> nearest) {
        return "Nothing found for “" + typed + "”."
                + (nearest.isEmpty() ? "" : " Nearest names: " + String.join(", ", nearest) + ".");
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }
}
