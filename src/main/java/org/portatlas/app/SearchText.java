package org.portatlas.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.portatlas.registry.SearchResult;
import org.portatlas.registry.SearchResult.PortHit;
import org.portatlas.registry.SearchResult.ServiceHit;
import org.portatlas.registry.Transport;

/// What `lookup` prints for people when it searched for words. Its wording is no contract; scripts read JSON.
///
/// @param edition of the registry that was searched
record SearchText(PrintWriter out, String edition) {
    /// More hits than fit a screen help nobody; JSON has them all.
    private static final int MOST_LINES = 20;

    /// The best hits; neighbouring ports of one service share a line.
    void print(SearchResult result) {
        Columns columns = new Columns();
        List<PortHit> hits = result.ports();
        int shown = 0;
        for (int line = 0; line < MOST_LINES && shown < hits.size(); line++) {
            PortHit hit = hits.get(shown);
            int end = shown + 1;
            while (end < hits.size() && runsOn(hits.get(end - 1), hits.get(end))) {
                end++;
            }
            columns.add(
                    LookupText.ends(hit.port(), hits.get(end - 1).port()),
                    Objects.requireNonNullElse(hit.service(), ""),
                    Objects.requireNonNullElse(hit.title(), ""));
            shown = end;
        }
        columns.print(out);
        more(hits.size() - shown);
        Columns portless = new Columns();
        for (ServiceHit hit : result.services().stream().limit(MOST_LINES).toList()) {
            Transport transport = hit.transport();
            portless.add(
                    hit.service(),
                    transport == null ? "" : transport.label(),
                    Objects.requireNonNullElse(hit.title(), ""));
        }
        if (!result.services().isEmpty()) {
            out.println("Services that have no port:");
            portless.print(out);
            more(result.services().size() - MOST_LINES);
        }
        out.println("IANA's registry, edition " + edition);
        out.flush();
    }

    private static boolean runsOn(PortHit hit, PortHit next) {
        return next.equals(new PortHit(hit.port() + 1, hit.service(), hit.title()));
    }

    private void more(int hidden) {
        if (hidden > 0) {
            out.println(String.format(Locale.ROOT, "  and %,d more, less near: --json prints them all", hidden));
        }
    }
}
