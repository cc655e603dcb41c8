package org.portatlas.view.overlays;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.portatlas.layer.Overlay;
import org.portatlas.view.Background;

/// Which overlays there are on this machine, and which of them are on. They are read once, in the
/// background; one may be turned on before. FX thread.
public final class OverlaysViewModel {
    private final ReadOnlyObjectWrapper<List<Overlay>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Overlay>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final Set<String> on = new HashSet<>();
    private final Supplier<List<Overlay>> read;
    private final Executor executor;

    /// @param read gives every overlay of this machine; called on the executor's thread
    public OverlaysViewModel(Supplier<List<Overlay>> read, Executor executor) {
        this.read = read;
        this.executor = executor;
    }

    /// Reads this machine's rules in the background.
    public void read() {
        Background.run(executor, read, found -> {
            all.set(found);
            choose();
        });
    }

    /// Every overlay, in the order of its list; empty until they are read.
    public ReadOnlyObjectProperty<List<Overlay>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /// Those that are on and cover a port here.
    public ReadOnlyObjectProperty<List<Overlay>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public boolean isOn(String id) {
        return on.contains(id);
    }

    /// Turns one on or off; an id that nothing has is remembered and shows nothing.
    public void turn(String id, boolean isOn) {
        boolean changed = isOn ? on.add(id) : on.remove(id);
        if (changed) {
            choose();
        }
    }

    /// The ids of those that are on.
    public Set<String> on() {
        return Set.copyOf(on);
    }

    private void choose() {
        List<Overlay> chosen = new ArrayList<>();
        for (Overlay overlay : all.get()) {
            if (on.contains(overlay.id()) && !overlay.runs().isEmpty()) {
                chosen.add(overlay);
            }
        }
        shown.set(List.copyOf(chosen));
    }
}
