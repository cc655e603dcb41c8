package org.portatlas.view.map;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portatlas.layer.LayerInput;
import org.portatlas.registry.Gap;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.Registry;
import org.portatlas.registry.Transport;

/// A port in one sentence for a screen reader: "793, unassigned, System Port, in the gap 781 to 799".
final class SpokenPort {
    static final String NOTHING = "Map of all 65,536 ports, none selected";

    private SpokenPort() {}

    /// @param words what the layer's colour says of it; empty if nothing more
    static String of(int port, LayerInput input, String words) {
        Registry registry = input.registry();
        PortStatus status = registry.status(port);
        @Nullable Transport transport = input.transport();
        String name = transport == null ? registry.headline(port) : registry.headline(port, transport);
        List<String> parts = new ArrayList<>();
        parts.add(Integer.toString(port));
        if (name != null) {
            parts.add(name);
        }
        // In the range of that name it would be said twice.
        if (status != PortStatus.DYNAMIC) {
            parts.add(status.label());
        }
        parts.add(
                switch (PortRange.of(port)) {
                    case SYSTEM -> "System Port";
                    case USER -> "User Port";
                    case DYNAMIC -> "Dynamic Port, never assigned";
                });
        Gap gap = registry.gapAt(port);
        if (gap != null) {
            parts.add(gap.length() == 1 ? "a gap of its own" : "in the gap " + gap.first() + " to " + gap.last());
        }
        if (!words.isEmpty()) {
            parts.add(words);
        }
        return String.join(", ", parts);
    }
}
