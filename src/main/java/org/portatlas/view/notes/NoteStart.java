package org.portatlas.view.notes;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.portatlas.registry.PortSet;
import org.portatlas.store.notes.NotedRange;
import org.portatlas.text.Texts;
import org.portatlas.view.map.MapViewModel;
import org.portatlas.view.map.RegionViewModel;

/// Begins a note on what is marked on the map. FX thread.
///
/// @param tell tells the user why there is none to begin
record NoteStart(NotesViewModel model, RegionViewModel region, Consumer<String> tell) {
    private static final Texts TEXTS = new Texts(NoteStart.class);

    /// On the region if there is one, else on the selected port.
    void begin() {
        PortSet ports = region.portsProperty().get();
        MapViewModel map = model.map();
        if (model.isHidden()) {
            return;
        }
        if (ports == null) {
            if (map.selectedPortProperty().get().isEmpty()) {
                tell.accept(TEXTS.get("start.none"));
            }
            onPort(model);
            return;
        }
        List<PortSet.Run> runs = ports.runs();
        if (runs.size() > 1) {
            tell.accept(TEXTS.get("start.runs", runs.size()));
            return;
        }
        if (map.selectedPortProperty().get().isEmpty()) {
            // The note is written in the pane of a port.
            map.selectedPortProperty().set(OptionalInt.of(ports.first()));
        }
        model.write(new NotedRange(ports.first(), ports.last()));
    }

    /// On the selected port.
    static void onPort(NotesViewModel model) {
        model.map().selectedPortProperty().get().ifPresent(port -> model.write(NotedRange.of(port)));
    }
}
