package org.portatlas.lesson.quiz;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.PortSet;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.Registry;
import org.portatlas.text.Texts;

/// Questions about the ranges, about places and about counts. Immutable; any thread.
///
/// @param registry by which counts are right
record RangeQuestions(Registry registry) {
    private static final Texts TEXTS = new Texts(RangeQuestions.class);

    /// Sixteen rows of the map: further off is another region.
    private static final int WORTHLESS_PLACE = 16 * 256;

    private static final List<Integer> EDGES = List.of(0, 1023, 1024, 49151, 49152, 65535);
    private static final List<PortRange> RANGES = List.of(PortRange.values());
    private static final List<PortRange> COUNTED = List.of(PortRange.SYSTEM, PortRange.USER);
    private static final List<PortStatus> STATUSES = List.of(PortStatus.ASSIGNED, PortStatus.UNASSIGNED);

    /// "Click the first Dynamic Port."
    QuizQuestion edge(Random random) {
        PortRange range = RANGES.get(random.nextInt(RANGES.size()));
        return edge(range, random.nextBoolean());
    }

    QuizQuestion edge(PortRange range, boolean isFirst) {
        String which = isFirst ? "first" : "last";
        return new QuizQuestion.Click(
                QuizKind.RANGE_EDGE,
                QuizKind.RANGE_EDGE.label() + " " + which + " " + range.label(),
                isFirst
                        ? TEXTS.get("edge.first", RangeNames.singular(range))
                        : TEXTS.get("edge.last", RangeNames.singular(range)),
                PortSet.of(isFirst ? range.first() : range.last()),
                bounds(range));
    }

    /// "In which range is 40000?"; half of the ports asked for stand at an edge, where one errs.
    QuizQuestion name(Random random) {
        return name(random.nextBoolean() ? EDGES.get(random.nextInt(EDGES.size())) : anywhere(random));
    }

    QuizQuestion name(int port) {
        PortRange range = PortRange.of(port);
        return new QuizQuestion.Choice(
                QuizKind.RANGE_NAME,
                QuizKind.RANGE_NAME.label() + " " + port,
                TEXTS.get("range", port),
                null,
                RANGES.stream().map(RangeNames::plural).toList(),
                Set.of(RANGES.indexOf(range)),
                PortSet.of(port),
                bounds(range));
    }

    /// "Click where 30000 lies."
    QuizQuestion place(Random random) {
        return place(anywhere(random));
    }

    QuizQuestion place(int port) {
        return new QuizQuestion.Estimate(
                QuizKind.ESTIMATE_PLACE,
                QuizKind.ESTIMATE_PLACE.label() + " " + port,
                TEXTS.get("place", port),
                port,
                WORTHLESS_PLACE,
                PortSet.of(port),
                TEXTS.get("place.why", port, port / 256, port % 256));
    }

    /// "How many User Ports are assigned?"
    QuizQuestion count(Random random) {
        PortRange range = COUNTED.get(random.nextInt(COUNTED.size()));
        return count(range, STATUSES.get(random.nextInt(STATUSES.size())));
    }

    QuizQuestion count(PortRange range, PortStatus status) {
        int right = registry.count(range).getOrDefault(status, 0);
        return new QuizQuestion.Estimate(
                QuizKind.ESTIMATE_COUNT,
                QuizKind.ESTIMATE_COUNT.label() + " " + status.label() + " " + range.label(),
                TEXTS.get("count", range.length(), RangeNames.plural(range), TEXTS.of(status, "many")),
                right,
                range.length() / 2,
                PortSet.of(IntStream.rangeClosed(range.first(), range.last())
                        .filter(port -> registry.status(port) == status)),
                TEXTS.get("count.why", right, Texts.number(100.0 * right / range.length(), 0), registry.edition()));
    }

    /// A question of these kinds once more, by what its key says after the kind; empty if it says nothing that is
    /// asked for.
    Optional<QuizQuestion> again(QuizKind kind, String rest) {
        return switch (kind) {
            case RANGE_EDGE ->
                RANGES.stream()
                        .flatMap(range -> Stream.of(edge(range, true), edge(range, false)))
                        .filter(question -> question.key().equals(kind.label() + " " + rest))
                        .findFirst();
            case RANGE_NAME -> port(rest).map(this::name);
            case ESTIMATE_PLACE -> port(rest).map(this::place);
            case ESTIMATE_COUNT ->
                COUNTED.stream()
                        .flatMap(range -> STATUSES.stream().map(status -> count(range, status)))
                        .filter(question -> question.key().equals(kind.label() + " " + rest))
                        .findFirst();
            case FIND_SERVICE, STATUS, SERVICE_OF_CELL -> Optional.empty();
        };
    }

    /// The port that a key ends with; empty if it is none.
    static Optional<Integer> port(String text) {
        return Optional.of(text)
                .filter(digits -> digits.matches("\\d{1,5}"))
                .map(Integer::valueOf)
                .filter(port -> port < PortRange.PORTS);
    }

    /// A port of any range, the three equally often.
    private static int anywhere(Random random) {
        PortRange range = RANGES.get(random.nextInt(RANGES.size()));
        return range.first() + random.nextInt(range.length());
    }

    private static String bounds(PortRange range) {
        return TEXTS.get("bounds", RangeNames.plural(range), range.first(), range.last());
    }
}
