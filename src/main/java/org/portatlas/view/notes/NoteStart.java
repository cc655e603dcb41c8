package org.portatlas.view.notes;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.portatlas.registry.PortSet;
import org.portatlas.store.notes.NotedRange;
import org.portatlas.view.map.MapViewModel;
import org.portatlas.view.map.RegionViewModel;

/// Begins a note on what is marked on the map. FX thread.
///
/// @param tell tells the user why there is none to begin
record NoteStart(NotesViewModel model, RegionViewModel region, Consumer<String> tell) {
    /// On the region if there is one, else on the selected port.
    void begin() {
        PortSet ports = region.portsProperty().get();
        MapViewModel map = model.map();
        if (model.isHidden()) {
            return;
        }
        if (ports == null) {
            if (map.selectedPortProperty().get().isEmpty()) {
                tell.accept("A note belongs to a port: select one, or mark a region with R.");
            }
            onPort(model);
            return;
        }
        List<PortSet.Run> runs = ports.runs();
        if (runs.size() > 1) {
            tell.accept("This region has " + runs.size()
                    + " separate runs of ports, and a note belongs to one run: Ctrl+Shift+arrows mark one.");
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
