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
import org.portatlas.text.Texts;
import org.portatlas.view.PortWords;

/// A port in one sentence for a screen reader: "793, unassigned, System Port, in the gap 781 to 799".
final class SpokenPort {
    private static final Texts TEXTS = new Texts(SpokenPort.class);

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
            parts.add(PortWords.of(status));
        }
        parts.add(TEXTS.of(PortRange.of(port), "spoken"));
        Gap gap = registry.gapAt(port);
        if (gap != null) {
            parts.add(gap.length() == 1 ? TEXTS.get("spoken.alone") : TEXTS.get("spoken.gap", gap.first(), gap.last()));
        }
        if (!words.isEmpty()) {
            parts.add(words);
        }
        return String.join(", ", parts);
    }
}
