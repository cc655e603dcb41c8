package org.portatlas.view.detail;

import java.util.ArrayList;
import java.util.List;

/// Many ports in few words: "27018–27019, 27031".
final class PortRuns {
    private PortRuns() {}

    /// @param ports in ascending order
    static String of(List<Integer> ports) {
        List<String> runs = new ArrayList<>();
        int at = 0;
        while (at < ports.size()) {
            int end = at;
            while (end + 1 < ports.size() && ports.get(end + 1) == ports.get(end) + 1) {
                end++;
            }
            runs.add(at == end ? ports.get(at).toString() : ports.get(at) + "–" + ports.get(end));
            at = end + 1;
        }
        return String.join(", ", runs);
    }
}
