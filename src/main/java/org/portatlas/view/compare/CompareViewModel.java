package org.portatlas.view.compare;

import java.util.OptionalInt;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.portatlas.layer.HeldSockets;
import org.portatlas.machine.BindRules;
import org.portatlas.registry.Registry;
import org.portatlas.text.Texts;
import org.portatlas.view.detail.PortPage;

/// The pinned port, and how it compares with the selected one. While that is the pinned port itself, or none, its TCP
/// is compared with its UDP. FX thread.
public final class CompareViewModel {
    private static final Texts TEXTS = new Texts(CompareViewModel.class);

    private final Registry registry;
    private final BindRules rules;
    private final ObservableValue<OptionalInt> selected;
    private final ObservableValue<@Nullable HeldSockets> held;
    private final ReadOnlyObjectWrapper<OptionalInt> pinned = new ReadOnlyObjectWrapper<>(OptionalInt.empty());
    private final BooleanProperty transports = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable Comparison> comparison = new ReadOnlyObjectWrapper<>();

    /// @param selected the port selected on the map
    /// @param held what this machine holds, null while nobody looks
    public CompareViewModel(
            Registry registry,
            BindRules rules,
            ObservableValue<OptionalInt> selected,
            ObservableValue<@Nullable HeldSockets> held) {
        this.registry = registry;
        this.rules = rules;
        this.selected = selected;
        this.held = held;
        pinned.subscribe(this::compare);
        transports.subscribe(this::compare);
        selected.subscribe(this::compare);
        held.subscribe(this::compare);
    }

    /// The port that is pinned, empty if none is.
    public ReadOnlyObjectProperty<OptionalInt> pinnedProperty() {
        return pinned.getReadOnlyProperty();
    }

    /// Whether the selected port's TCP and UDP are compared, instead of it and the pinned one.
    BooleanProperty transportsProperty() {
        return transports;
    }

    /// What is to be shown; null while no port is pinned.
    ReadOnlyObjectProperty<@Nullable Comparison> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /// Pins the selected port; if one is pinned, pins none.
    public void turn() {
        if (!end()) {
            pinned.set(selected.getValue());
        }
    }

    /// Pins no port any more.
    /// @return whether one was
    public boolean end() {
        boolean was = pinned.get().isPresent();
        transports.set(false);
        pinned.set(OptionalInt.empty());
        return was;
    }

    /// What else could be compared, in a few words.
    String hint() {
        int pin = pinned.get().orElse(-1);
        return selected.getValue().orElse(pin) == pin ? TEXTS.get("hint") : "";
    }

    private void compare() {
        if (pinned.get().isEmpty()) {
            comparison.set(null);
            return;
        }
        int left = pinned.get().getAsInt();
        int right = selected.getValue().orElse(left);
        ComparedFacts facts = new ComparedFacts(registry, held.getValue());
        comparison.set(
                transports.get() || left == right
                        ? facts.ofTransports(page(right))
                        : facts.ofPorts(page(left), page(right)));
    }

    private PortPage page(int port) {
        return PortPage.of(registry, port, rules.whoMayBind(port), rules.system());
    }
}
