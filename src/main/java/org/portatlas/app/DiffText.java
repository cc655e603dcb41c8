package org.portatlas.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.portatlas.registry.ChangeKind;
import org.portatlas.registry.ChangeWords;
import org.portatlas.registry.PortChange;
import org.portatlas.registry.PortSet;
import org.portatlas.registry.RegistryDiff;
import org.portatlas.registry.ServiceChange;
import org.portatlas.registry.Transport;
import org.portatlas.text.VisibleText;

/// What `registry diff` prints for people: how many ports changed, then which and how, then the
/// services without a port. Its wording is no contract; scripts read JSON.
final class DiffText {
    private static final int MOST_RUNS = 8;
    private static final int LONGEST = 1000;

    private final RegistryDiff diff;
    private final PrintWriter out;

    DiffText(RegistryDiff diff, PrintWriter out) {
        this.diff = diff;
        this.out = out;
    }

    void print() {
        out.println("IANA's registry, from edition " + diff.from().edition() + " to edition "
                + diff.to().edition());
        counts();
        if (!diff.runs().isEmpty()) {
            out.println();
            ports();
        }
        if (!diff.services().isEmpty()) {
            out.println();
            out.println("Services without a port");
            services();
        }
        recut();
        out.flush();
    }

    private void counts() {
        if (diff.isEmpty()) {
            out.println("Both editions say the same.");
            return;
        }
        Columns columns = new Columns();
        for (ChangeKind kind : ChangeKind.values()) {
            columns.add(kind.label(), String.format(Locale.ROOT, "%,7d", diff.count(kind)), meaning(kind));
        }
        columns.add(
                "services",
                String.format(Locale.ROOT, "%,7d", diff.services().size()),
                "service names without a port that came, went or differ");
        columns.print(out);
    }

    private static String meaning(ChangeKind kind) {
        return switch (kind) {
            case ADDED -> "ports newly assigned";
            case RELEASED -> "ports no longer assigned";
            case MOVED -> "ports moved between reserved, retired, unassigned and not listed";
            case CHANGED -> "ports of the same status, with something else said of them";
        };
    }

    private void ports() {
        Columns columns = new Columns();
        for (PortChange change : diff.runs()) {
            String ports = ChangeWords.ports(change);
            String kind = change.kind().label();
            for (ChangeWords.Line line : ChangeWords.lines(change)) {
                columns.add(ports, kind, line.about(), shown(line.text()));
                ports = "";
                kind = "";
            }
        }
        columns.print(out);
    }

    private void services() {
        Columns columns = new Columns();
        for (ServiceChange change : diff.services()) {
            String service = shown(change.service());
            String kind = change.kind().label();
            String on = change.transports().stream().map(Transport::label).collect(Collectors.joining(" "));
            if (change.differences().isEmpty()) {
                columns.add(service, kind, on, shown(Objects.requireNonNullElse(change.title(), "")));
            }
            for (ChangeWords.Line line : ChangeWords.lines(change.differences())) {
                columns.add(service, kind, on, shown(line.about() + ": " + line.text()));
                service = "";
                kind = "";
                on = "";
            }
        }
        columns.print(out);
    }

    /// A file from elsewhere holds what it likes.
    private static String shown(String text) {
        return VisibleText.of(text, LONGEST);
    }

    private void recut() {
        List<PortSet.Run> runs = diff.recut().runs();
        if (runs.isEmpty()) {
            return;
        }
        String first = runs.stream()
                .limit(MOST_RUNS)
                .map(run -> LookupText.ends(run.first(), run.last()))
                .collect(Collectors.joining(", "));
        String more = runs.size() > MOST_RUNS ? " and " + (runs.size() - MOST_RUNS) + " more" : "";
        out.println();
        out.println(String.format(
                Locale.ROOT,
                "The registry's rows begin or end elsewhere at %s, which changes none of these %,d ports.",
                first + more,
                diff.recut().size()));
    }
}
