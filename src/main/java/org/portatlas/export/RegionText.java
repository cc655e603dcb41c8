package org.portatlas.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.PortSet;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.RegionSummary;
import org.portatlas.registry.RegionSummary.GapPart;
import org.portatlas.registry.RegionSummary.Service;
import org.portatlas.registry.Transport;
import org.portatlas.text.Texts;

/// A region in plain words and lines, for a note or a message. Also the short phrases that tell of one.
public final class RegionText {
    private static final Texts TEXTS = new Texts(RegionText.class);

    /// Of the runs of a region only so many are written out.
    private static final int MOST_RUNS = 3;

    private RegionText() {}

    /// The whole report, a line each, without a line break at the end.
    public static String of(RegionReport report) {
        RegionSummary summary = report.summary();
        List<String> lines = new ArrayList<>();
        lines.add(TEXTS.get("head", runs(summary.ports()), summary.edition()));
        lines.add("");
        lines.add(TEXTS.get("by.status", counts(Stream.of(PortStatus.values()), summary)));
        Stream.of(PortRange.values())
                .filter(range -> summary.count(range) > 0)
                .map(range -> TEXTS.of(range, "in", ports(summary.count(range)), inRange(summary, range)))
                .forEach(lines::add);
        for (Transport transport : Transport.values()) {
            lines.add(TEXTS.get(
                    "transport",
                    transport.label().toUpperCase(Locale.ROOT),
                    summary.count(transport, PortStatus.ASSIGNED)));
        }
        lines.add("");
        lines.add(gaps(summary));
        summary.gaps().forEach(part -> lines.add("  " + gap(part)));
        lines.add("");
        listeners(report, lines);
        lines.add("");
        lines.add(
                summary.services().isEmpty()
                        ? TEXTS.get("services.none")
                        : TEXTS.get("services", summary.services().size()));
        summary.services().forEach(service -> lines.add("  " + service(service)));
        return String.join("\n", lines);
    }

    private static String counts(Stream<PortStatus> statuses, RegionSummary summary) {
        return statuses.filter(status -> summary.count(status) > 0)
                .map(status -> TEXTS.get(
                        "count.share",
                        TEXTS.of(status, "count", summary.count(status)),
                        share(summary.share(summary.count(status)))))
                .collect(Collectors.joining(", "));
    }

    private static String inRange(RegionSummary summary, PortRange range) {
        return Stream.of(PortStatus.values())
                .filter(status -> summary.count(range, status) > 0)
                .map(status -> TEXTS.of(status, "count", summary.count(range, status)))
                .collect(Collectors.joining(", "));
    }

    private static void listeners(RegionReport report, List<String> lines) {
        RegionReport.Held held = report.held();
        if (held == null) {
            lines.add(TEXTS.get("held.unknown"));
            return;
        }
        if (!held.isWhole()) {
            lines.add(TEXTS.get("held.part"));
        }
        if (held.sockets().isEmpty()) {
            lines.add(TEXTS.get("held.none"));
        } else {
            lines.add(TEXTS.get("held"));
            lines.add(SocketText.table(held.sockets(), false));
        }
    }

    /// The runs, and how many ports they are: `781–799, 19 ports`, or `40 runs, 96 ports` where they are too many.
    public static String runs(PortSet ports) {
        List<PortSet.Run> runs = ports.runs();
        String told = runs.size() > MOST_RUNS
                ? TEXTS.get("runs", runs.size())
                : runs.stream().map(run -> ends(run.first(), run.last())).collect(Collectors.joining(", "));
        return told + ", " + ports(ports.size());
    }

    /// How many gaps, and the longest part of one, a sentence.
    public static String gaps(RegionSummary summary) {
        GapPart longest = summary.longestGap();
        if (longest == null) {
            return TEXTS.get("gaps.none");
        }
        int count = summary.gaps().size();
        if (count == 1) {
            return longest.isWhole()
                    ? TEXTS.get("gap.whole", ports(longest.inside()))
                    : TEXTS.get("gap.part", longest.inside(), longest.gap().length());
        }
        long whole = summary.gaps().stream().filter(GapPart::isWhole).count();
        String all =
                whole == count ? TEXTS.get("gaps.whole", count) : TEXTS.get("gaps.part", count, whole, count - whole);
        String ends = ends(longest.gap().first(), longest.gap().last());
        return all
                + ' '
                + (longest.isWhole()
                        ? TEXTS.get("longest.whole", ends, ports(longest.inside()))
                        : TEXTS.get(
                                "longest.part",
                                ends,
                                longest.inside(),
                                longest.gap().length()));
    }

    /// A gap, and how much of it lies in the region.
    public static String gap(GapPart part) {
        String ends = ends(part.gap().first(), part.gap().last());
        return part.isWhole()
                ? ends + ", " + ports(part.inside())
                : TEXTS.get("gap.line", ends, part.inside(), part.gap().length());
    }

    /// `22 ssh, The Secure Shell (SSH) Protocol (TCP, UDP, SCTP)`.
    public static String service(Service service) {
        String title = service.title();
        return ends(service.first(), service.last()) + " "
                + (service.name() == null ? TEXTS.get("service.nameless") : service.name())
                + (title == null ? "" : ", " + title) + " (" + transports(service) + ")";
    }

    /// `TCP, UDP`.
    public static String transports(Service service) {
        return service.transports().stream()
                .map(transport -> transport.label().toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /// `781–799`, or `80` alone.
    public static String ends(int first, int last) {
        return first == last ? Integer.toString(first) : first + "–" + last;
    }

    /// `1 port`, `1,024 ports`.
    public static String ports(int count) {
        return TEXTS.get("ports", count);
    }

    /// In per cent, as fine as it needs to be told from none and from all: `0.02 %`, `12.5 %`.
    public static String share(double share) {
        double percent = 100 * share;
        boolean fine = (percent > 0 && percent < 0.1) || (percent > 99.9 && percent < 100);
        return TEXTS.get("share", Texts.number(percent, fine ? 3 : 1));
    }

    public static String number(long count) {
        return Texts.number(count);
    }

    /// The status as people read it.
    public static String label(PortStatus status) {
        return TEXTS.of(status);
    }
}
