package org.portatlas.bench;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.portatlas.bench.Row.Due;
import org.portatlas.bench.Row.Unit;

/// A report as Markdown, as it stands in the README.
final class ReportTable {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC);

    private final Report report;

    private ReportTable(Report report) {
        this.report = report;
    }

    static String of(Report report) {
        return new ReportTable(report).text();
    }

    private String text() {
        StringBuilder text = new StringBuilder(head());
        append(text, Due.NOW, "");
        append(text, Due.LATER, "To be watched, not promised yet:\n\n");
        return text.toString();
    }

    private String head() {
        Host host = report.host();
        return String.format(
                Locale.ROOT,
                "Measured on %s: %d processors, %.1f GB, %s, Java %s, JavaFX %s.\n%sMedians; each ratio is the median over"
                        + " pairs measured in turns.\n\n",
                DAY.format(report.date()),
                host.processors(),
                host.memory() / 1024.0,
                host.kernel(),
                host.java(),
                host.javafx(),
                reservations(report.plan()));
    }

    private static String reservations(Plan plan) {
        String quick = plan.effort() == Effort.QUICK ? "A quick run: too short to judge promises by. " : "";
        String parts = plan.hasEveryPart()
                ? ""
                : plan.parts().stream().map(Part::toString).collect(Collectors.joining(", ", "Parts: ", ". "));
        return quick + parts;
    }

    private void append(StringBuilder text, Due due, String heading) {
        String lines = report.rows().stream()
                .filter(row -> row.due() == due)
                .map(ReportTable::line)
                .collect(Collectors.joining());
        if (!lines.isEmpty()) {
            text.append(due == Due.NOW ? "" : "\n")
                    .append(heading)
                    .append("| what | ours | baseline | ratio | bar | met |\n")
                    .append("| --- | ---: | ---: | ---: | ---: | --- |\n")
                    .append(lines);
        }
    }

    private static String line(Row row) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s: %s | %.2f | ≤ %.2f | %s |\n",
                row.what(),
                amount(row.ours(), row.unit()),
                row.baselineName(),
                amount(row.baseline(), row.unit()),
                row.ratio(),
                row.bar(),
                row.isMet() ? "yes" : "**no**");
    }

    private static String amount(double value, Unit unit) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f %s" : value < 100 ? "%.1f %s" : "%.0f %s", value, unit);
    }
}
