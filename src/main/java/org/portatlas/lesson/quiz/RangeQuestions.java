package org.portatlas.lesson.quiz;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.PortSet;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.Registry;

/// Questions about the ranges, about places and about counts. Immutable; any thread.
///
/// @param registry by which counts are right
record RangeQuestions(Registry registry) {
    /// Sixteen rows of the map: further off is another region.
    private static final int WORTHLESS_PLACE = 16 * 256;

    private static final List<Integer> EDGES = List.of(0, 1023, 1024, 49151, 49152, 65535);
    private static final List<PortRange> RANGES = List.of(PortRange.values());
    private static final List<PortRange> COUNTED = List.of(PortRange.SYSTEM, PortRange.USER);
    private static final List<PortStatus> STATUSES = List.of(PortStatus.ASSIGNED, PortStatus.UNASSIGNED);

    /// "Click the first Dynamic Port."
    QuizQuestion edge(Random random) {
        PortRange range = RANGES.get(random.nextInt(RANGES.size()));
        boolean isFirst = random.nextBoolean();
        String which = isFirst ? "first" : "last";
        return new QuizQuestion.Click(
                QuizKind.RANGE_EDGE,
                QuizKind.RANGE_EDGE.label() + " " + which + " " + range.label(),
                "Click the " + which + " " + RangeNames.singular(range) + ".",
                PortSet.of(isFirst ? range.first() : range.last()),
                bounds(range));
    }

    /// "In which range is 40000?"; half of the ports asked for stand at an edge, where one errs.
    QuizQuestion name(Random random) {
        int port = random.nextBoolean() ? EDGES.get(random.nextInt(EDGES.size())) : anywhere(random);
        PortRange range = PortRange.of(port);
        return new QuizQuestion.Choice(
                QuizKind.RANGE_NAME,
                QuizKind.RANGE_NAME.label() + " " + port,
                "In which range is port " + port + "?",
                null,
                RANGES.stream().map(RangeNames::plural).toList(),
                Set.of(RANGES.indexOf(range)),
                bounds(range));
    }

    /// "Click where 30000 lies."
    QuizQuestion place(Random random) {
        int port = anywhere(random);
        return new QuizQuestion.Estimate(
                QuizKind.ESTIMATE_PLACE,
                QuizKind.ESTIMATE_PLACE.label() + " " + port,
                "By eye, on the whole map: click where port " + port + " lies.",
                port,
                WORTHLESS_PLACE,
                port + " is row " + port / 256 + ", column " + port % 256 + ": " + port / 256 + " × 256 + " + port % 256
                        + ".");
    }

    /// "How many User Ports are assigned?"
    QuizQuestion count(Random random) {
        PortRange range = COUNTED.get(random.nextInt(COUNTED.size()));
        PortStatus status = STATUSES.get(random.nextInt(STATUSES.size()));
        int right = registry.count(range).getOrDefault(status, 0);
        return new QuizQuestion.Estimate(
                QuizKind.ESTIMATE_COUNT,
                QuizKind.ESTIMATE_COUNT.label() + " " + status.label() + " " + range.label(),
                String.format(
                        Locale.ROOT,
                        "There are %,d %s. About how many of them are %s?",
                        range.length(),
                        RangeNames.plural(range),
                        status.label()),
                right,
                range.length() / 2,
                String.format(
                        Locale.ROOT,
                        "%,d, or %.0f %%, in the edition of %s.",
                        right,
                        100.0 * right / range.length(),
                        registry.edition()));
    }

    /// A port of any range, the three equally often.
    private static int anywhere(Random random) {
        PortRange range = RANGES.get(random.nextInt(RANGES.size()));
        return range.first() + random.nextInt(range.length());
    }

    private static String bounds(PortRange range) {
        return "The " + RangeNames.plural(range) + " are " + range.first() + " to " + range.last() + ".";
    }
}
