package org.portatlas.view.search;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.portatlas.registry.Findings;
import org.portatlas.registry.Findings.Finding;
import org.portatlas.registry.MarkedText;
import org.portatlas.registry.Piece;
import org.portatlas.registry.PortSearch;
import org.portatlas.registry.PortSet;
import org.portatlas.registry.Registry;
import org.portatlas.text.Texts;
import org.portatlas.view.Background;
import org.portatlas.view.PortWords;

/// What the typed or pasted text may mean: suggestions, best first, the ports to light up on the map, and what there
/// is to say. Searches run in the background, and what comes late is dropped; Enter waits for nothing. FX thread.
public final class SearchViewModel {
    private static final Texts TEXTS = new Texts(SearchViewModel.class);
    private static final int MOST = 50;

    private final Registry registry;
    private final Supplier<PortSearch> search;
    private final Supplier<List<Integer>> recent;
    private final Destination destination;
    private final Executor executor;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Finding> suggestions = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper footer = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper helping = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<PortSet> hits = new SimpleObjectProperty<>(PortSet.NONE);
    private Findings answer = Findings.NONE;
    private Supplier<List<MarkedText>> marks = List::of;

    /// How often something was asked, and which of those times the answer belongs to.
    private long asked;

    private long answered;

    /// Whether the text that the query is being set to has been answered otherwise.
    private boolean isAnswered;

    /// Where an accepted suggestion leads.
    @FunctionalInterface
    public interface Destination {
        void show(int first, int last);
    }

    /// @param search is asked at each search, mostly in the background; the first time may take a while
    /// @param recent the ports looked at last, newest first
    /// @param executor runs searches
    public SearchViewModel(
            Registry registry,
            Supplier<PortSearch> search,
            Supplier<List<Integer>> recent,
            Destination destination,
            Executor executor) {
        this.registry = registry;
        this.search = search;
        this.recent = recent;
        this.destination = destination;
        this.executor = executor;
        query.subscribe(this::look);
    }

    /// Lets searches find what somebody has noted, too.
    /// @param noted is asked at each search
    public void findAmong(Supplier<List<MarkedText>> noted) {
        marks = noted;
    }

    public StringProperty queryProperty() {
        return query;
    }

    public ObservableList<Finding> suggestions() {
        return FXCollections.unmodifiableObservableList(suggestions);
    }

    /// Why there is nothing to choose, or what there is; empty if there is nothing to say.
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// How many ports were found, and what Tab would write; empty if neither.
    public ReadOnlyStringProperty footerProperty() {
        return footer.getReadOnlyProperty();
    }

    /// Whether it should be told what may be typed.
    public ReadOnlyBooleanProperty helpingProperty() {
        return helping.getReadOnlyProperty();
    }

    /// The ports to light up on the map; anyone may end it.
    public ObjectProperty<PortSet> hitsProperty() {
        return hits;
    }

    /// Goes where a suggestion leads; says so if it leads to no port. Where terms were asked for,
    /// their other ports stay lit up: one goes from one to the next. A word or a number has done
    /// its work.
    /// @return whether it led anywhere
    public boolean accept(Finding suggestion) {
        if (suggestion.first() < 0) {
            message.set(TEXTS.get("nowhere", name(suggestion)));
            return false;
        }
        boolean goesOn = answer.kind() == Findings.Kind.TERMS || answer.kind() == Findings.Kind.PASTED;
        // Nothing that was asked before may come after this.
        answered = ++asked;
        withdraw();
        if (!goesOn || answer.ports().size() == 1) {
            hits.set(PortSet.NONE);
        }
        destination.show(suggestion.first(), suggestion.last());
        return true;
    }

    private static String name(Finding service) {
        StringBuilder name = new StringBuilder();
        service.title().forEach(piece -> name.append(piece.text()));
        return name.toString();
    }

    /// Goes where the best suggestion leads.
    /// @return whether it led anywhere
    public boolean acceptBest() {
        String typed = query.get().strip();
        if (typed.isEmpty()) {
            return false;
        }
        if (answered != asked || suggestions.isEmpty()) {
            show(search.get().find(typed, MOST, marks.get()), typed, asked);
        }
        return !suggestions.isEmpty() && accept(suggestions.getFirst());
    }

    /// Offers the ports looked at last, as long as nothing is typed, and tells what may be typed. They are no answer to
    /// anything: Enter alone leads to none of them.
    public void offerRecent() {
        if (query.get().isBlank()) {
            suggestions.setAll(recent.get().stream().map(this::recent).toList());
            message.set(suggestions.isEmpty() ? "" : TEXTS.get("recent"));
            helping.set(true);
        }
    }

    private Finding recent(int port) {
        String name = registry.headline(port);
        return new Finding(
                port,
                port,
                List.of(new Piece(port + (name == null ? "" : "  " + name), false)),
                List.of(new Piece(PortWords.of(registry.status(port)), false)));
    }

    /// Takes away what is offered while nothing is typed, and what was only told; what answers a query stays.
    void withdrawOffers() {
        if (query.get().isBlank() || suggestions.isEmpty()) {
            withdraw();
        }
    }

    private void withdraw() {
        suggestions.clear();
        message.set("");
        footer.set("");
        helping.set(false);
    }

    public void clear() {
        query.set("");
        withdraw();
        hits.set(PortSet.NONE);
    }

    /// Completes the word of the language that the query ends in the midst of.
    /// @return whether there was one
    boolean complete() {
        String rest = QueryWords.rest(query.get());
        query.set(query.get() + rest);
        return !rest.isEmpty();
    }

    /// Takes any text: goes to the port that it names, or offers those that it names. A text that
    /// names none is searched for as if it were typed.
    ///
    /// @param decided is told when it has led to a port
    /// @param undecided is told when there is something to choose or to mend
    public void paste(String text, Runnable decided, Runnable undecided) {
        long now = ++asked;
        Background.run(executor, () -> search.get().pasted(text, MOST), found -> {
            if (now == asked) {
                takePasted(found, QueryWords.line(text), now, decided, undecided);
            }
        });
    }

    private void takePasted(Findings found, String line, long now, Runnable decided, Runnable undecided) {
        if (found.isEmpty()) {
            query.set(line);
            undecided.run();
            return;
        }
        isAnswered = true;
        query.set(line);
        isAnswered = false;
        show(found, line, now);
        if (found.ports().size() == 1) {
            String told = SearchTexts.pasted(found);
            accept(found.best().getFirst());
            decided.run();
            message.set(told);
        } else {
            message.set(SearchTexts.pasted(found));
            undecided.run();
        }
    }

    private void look(String text) {
        if (isAnswered) {
            return;
        }
        long now = ++asked;
        String typed = text.strip();
        helping.set(false);
        if (typed.isEmpty()) {
            show(Findings.NONE, "", now);
            return;
        }
        List<MarkedText> noted = marks.get();
        Background.run(executor, () -> search.get().find(typed, MOST, noted), found -> {
            if (now == asked) {
                show(found, typed, now);
            }
        });
    }

    private void show(Findings found, String typed, long of) {
        answer = found;
        answered = of;
        suggestions.setAll(found.best());
        message.set(SearchTexts.message(found, typed));
        footer.set(SearchTexts.footer(found, QueryWords.completed(typed)));
        hits.set(found.ports());
    }
}
