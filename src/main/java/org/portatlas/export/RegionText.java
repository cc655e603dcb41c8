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

/// A region in plain words and lines, for a note or a message. Also the short phrases that tell of one.
public final class RegionText {
    /// Of the runs of a region only so many are written out.
    private static final int MOST_RUNS = 3;

    private RegionText() {}

    /// The whole report, a line each, without a line break at the end.
    public static String of(RegionReport report) {
        RegionSummary summary = report.summary();
        List<String> lines = new ArrayList<>();
        lines.add("Ports " + runs(summary.ports()) + ". IANA's registry, edition " + summary.edition() + ".");
        lines.add("");
        lines.add("By status: " + counts(Stream.of(PortStatus.values()), summary) + ".");
        Stream.of(PortRange.values())
                .filter(range -> summary.count(range) > 0)
                .map(range -> "In " + range.label() + ": " + ports(summary.count(range)) + ", "
                        + inRange(summary, range) + ".")
                .forEach(lines::add);
        for (Transport transport : Transport.values()) {
            lines.add(transport.label().toUpperCase(Locale.ROOT) + ": "
                    + number(summary.count(transport, PortStatus.ASSIGNED)) + " assigned.");
        }
        lines.add("");
        lines.add(gaps(summary));
        summary.gaps().forEach(part -> lines.add("  " + gap(part)));
        lines.add("");
        listeners(report, lines);
        lines.add("");
        lines.add(
                summary.services().isEmpty()
                        ? "No services."
                        : number(summary.services().size()) + " services:");
        summary.services().forEach(service -> lines.add("  " + service(service)));
        return String.join("\n", lines);
    }

    private static String counts(Stream<PortStatus> statuses, RegionSummary summary) {
        return statuses.filter(status -> summary.count(status) > 0)
                .map(status -> number(summary.count(status)) + " " + label(status) + " ("
                        + share(summary.share(summary.count(status))) + ")")
                .collect(Collectors.joining(", "));
    }

    private static String inRange(RegionSummary summary, PortRange range) {
        return Stream.of(PortStatus.values())
                .filter(status -> summary.count(range, status) > 0)
                .map(status -> number(summary.count(range, status)) + " " + label(status))
                .collect(Collectors.joining(", "));
    }

    private static void listeners(RegionReport report, List<String> lines) {
        RegionReport.Held held = report.held();
        if (held == null) {
            lines.add("Whether anything listens here was not looked at.");
            return;
        }
        if (!held.isWhole()) {
            lines.add("Not all of this computer's tables could be read: a socket may be missing.");
        }
        if (held.sockets().isEmpty()) {
            lines.add("No socket that was seen on this computer holds one of these ports.");
        } else {
            lines.add("Held on this computer:");
            lines.add(SocketText.table(held.sockets(), false));
        }
    }

    /// The runs, and how many ports they are: `781–799, 19 ports`, or `40 runs, 96 ports` where they are too many.
    public static String runs(PortSet ports) {
        List<PortSet.Run> runs = ports.runs();
        String told = runs.size() > MOST_RUNS
                ? number(runs.size()) + " runs"
                : runs.stream().map(run -> ends(run.first(), run.last())).collect(Collectors.joining(", "));
        return told + ", " + ports(ports.size());
    }

    /// How many gaps, and the longest part of one, a sentence.
    public static String gaps(RegionSummary summary) {
        GapPart longest = summary.longestGap();
        if (longest == null) {
            return "No gap has ports here.";
        }
        int count = summary.gaps().size();
        String most = longest.isWhole()
                ? ports(longest.inside())
                : number(longest.inside()) + " of its " + number(longest.gap().length()) + " ports";
        if (count == 1) {
            return "1 gap, " + (longest.isWhole() ? "wholly" : "partly") + " inside: " + most + ".";
        }
        long whole = summary.gaps().stream().filter(GapPart::isWhole).count();
        String how = whole == count
                ? ", all wholly inside"
                : ": " + number(whole) + " wholly inside, " + number(count - whole) + " partly";
        return number(count) + " gaps" + how + ". The longest here, "
                + ends(longest.gap().first(), longest.gap().last()) + ", has " + most
                + (longest.isWhole() ? "." : " inside.");
    }

    /// A gap, and how much of it lies in the region.
    public static String gap(GapPart part) {
        String ends = ends(part.gap().first(), part.gap().last());
        return part.isWhole()
                ? ends + ", " + ports(part.inside())
                : ends + ", " + number(part.inside()) + " of its "
                        + number(part.gap().length()) + " ports inside";
    }

    /// `22 ssh, The Secure Shell (SSH) Protocol (TCP, UDP, SCTP)`.
    public static String service(Service service) {
        String title = service.title();
        return ends(service.first(), service.last()) + " " + (service.name() == null ? "(no name)" : service.name())
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
        return count == 1 ? "1 port" : number(count) + " ports";
    }

    /// In per cent, as fine as it needs to be told from none and from all: `0.02 %`, `12.5 %`.
    public static String share(double share) {
        double percent = 100 * share;
        boolean fine = (percent > 0 && percent < 0.1) || (percent > 99.9 && percent < 100);
        return String.format(Locale.ROOT, fine ? "%.3f %%" : "%.1f %%", percent);
    }

    public static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /// The status as people read it.
    public static String label(PortStatus status) {
        return status == PortStatus.UNLISTED ? "not listed" : status.label();
    }
}
