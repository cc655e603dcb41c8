package org.portatlas.view.twin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.portatlas.export.FileForm;
import org.portatlas.export.TextTable;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.Registry;
import org.portatlas.text.Texts;
import org.portatlas.view.Background;
import org.portatlas.view.layers.LayersViewModel;
import org.portatlas.view.map.MapViewModel;
import org.portatlas.view.table.FileExport;

/// What the map shows, as rows: its layer, transport, isolated entry and, if asked, the part in view. Rows are found in
/// the background, one question at a time; an answer that comes too late is dropped. While the table is hidden nothing
/// is asked. FX thread.
public final class TwinViewModel {
    private static final Texts TEXTS = new Texts(TwinViewModel.class);

    private final Registry registry;
    private final MapViewModel map;
    private final Executor executor;
    private final FileExport files;
    private final StringProperty filter = new SimpleStringProperty("");
    private final BooleanProperty onlyInView = new SimpleBooleanProperty();
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final ObjectProperty<TwinOrder> order = new SimpleObjectProperty<>(TwinOrder.BY_PORT);
    private final ReadOnlyObjectWrapper<TwinQuestion.@Nullable Answer> answer = new ReadOnlyObjectWrapper<>();
    private @Nullable TwinQuestion underWay;
    private boolean isStale;

    /// @param executor finds rows and writes files in the background
    public TwinViewModel(Registry registry, MapViewModel map, Executor executor) {
        this.registry = registry;
        this.map = map;
        this.executor = executor;
        files = new FileExport(executor);
    }

    /// Follows the map from now on.
    void begin() {
        LayersViewModel layers = map.layers();
        Runnable ask = this::ask;
        layers.layerProperty().subscribe(ask);
        layers.inputProperty().subscribe(ask);
        layers.colouringProperty().subscribe(ask);
        filter.subscribe(ask);
        order.subscribe(ask);
        onlyInView.subscribe(ask);
        shown.subscribe(ask);
        Runnable move = this::move;
        map.viewportProperty().subscribe(move);
        map.layoutProperty().subscribe(move);
        map.flightProperty().subscribe(move);
        map.passageProperty().subscribe(move);
        ask();
    }

    /// What is typed over the table.
    StringProperty filterProperty() {
        return filter;
    }

    /// Whether only ports in view have rows.
    BooleanProperty onlyInViewProperty() {
        return onlyInView;
    }

    /// Whether anybody sees the table.
    BooleanProperty shownProperty() {
        return shown;
    }

    ObjectProperty<TwinOrder> orderProperty() {
        return order;
    }

    /// The rows and what they say; null before the first.
    ReadOnlyObjectProperty<TwinQuestion.@Nullable Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// The port selected on the map.
    ReadOnlyObjectProperty<OptionalInt> selectedPortProperty() {
        return map.selectedPortProperty();
    }

    /// Selects a port on the map, which stays where it is.
    void select(int port) {
        map.selectedPortProperty().set(OptionalInt.of(port));
    }

    /// Selects a port and comes close to it.
    void flyTo(int port) {
        map.select(port);
    }

    /// Writes rows into files.
    FileExport files() {
        return files;
    }

    /// "12 of 65,536", or "65,536 ports".
    static String count(int rows) {
        return rows == PortRange.PORTS ? TEXTS.get("ports", rows) : TEXTS.get("ports.some", rows, PortRange.PORTS);
    }

    /// Rows for files and the clipboard, in the words of the command line where it has some.
    ///
    /// @param ports in the order of the table
    TextTable table(TwinFacts facts, int[] ports) {
        Map<String, String> head = new LinkedHashMap<>();
        head.put("edition", registry.edition());
        head.put("layer", facts.layer().id());
        var transport = facts.input().transport();
        head.put("transport", transport == null ? "any" : transport.label());
        return new TextTable(
                head,
                "ports",
                Stream.of(TwinColumn.values()).map(TwinColumn::key).toList(),
                ports.length,
                row -> values(facts, ports[row]));
    }

    private static List<@Nullable Object> values(TwinFacts facts, int port) {
        List<@Nullable Object> values = new ArrayList<>();
        for (TwinColumn column : TwinColumn.values()) {
            values.add(column.value(facts, port));
        }
        return values;
    }

    /// Writes all rows shown into a file.
    void write(FileForm form, Path file) {
        TwinQuestion.Answer known = answer.get();
        if (known != null) {
            TextTable table = table(known.facts(), known.ports());
            files.write(() -> table.text(form), TEXTS.get("ports", known.ports().length), file);
        }
    }

    /// What is in view matters once it is at rest.
    private void move() {
        if (onlyInView.get()
                && map.flightProperty().get() == null
                && map.passageProperty().get() == null) {
            ask();
        }
    }

    private void ask() {
        if (!shown.get()) {
            return;
        }
        isStale = underWay != null;
        if (underWay == null) {
            TwinQuestion question = question();
            TwinQuestion.@Nullable Answer last = answer.get();
            @Nullable TwinFacts before = last == null ? null : last.facts();
            underWay = question;
            // The next question is not to wait for an answer that never comes.
            Background.run(executor, () -> question.answer(before), this::take, defect -> underWay = null);
        }
    }

    private void take(TwinQuestion.Answer found) {
        underWay = null;
        if (isStale) {
            ask();
        } else {
            answer.set(found);
        }
    }

    private TwinQuestion question() {
        LayersViewModel layers = map.layers();
        return new TwinQuestion(
                layers.layerProperty().get(),
                layers.inputProperty().get(),
                layers.colouringProperty().get(),
                onlyInView.get() ? map.viewport() : null,
                map.layout(),
                filter.get(),
                order.get());
    }
}
