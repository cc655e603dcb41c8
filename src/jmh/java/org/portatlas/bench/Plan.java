package org.portatlas.bench;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a run measures, and how thoroughly.
///
/// @param parts in the order of the report
record Plan(Effort effort, Set<Part> parts) {
    private static final String QUICK = "quick";
    private static final String START = "start";

    /// What somebody waits for who starts the application.
    private static final Set<Part> OF_START =
            Collections.unmodifiableSet(EnumSet.of(Part.STARTUP, Part.MEMORY, Part.COMMANDS));

    Plan {
        parts = Collections.unmodifiableSet(EnumSet.copyOf(parts));
    }

    /// @param words parts, `start` for those that concern the start, and `quick`, separated by commas; all parts
    ///        if none is named
    /// @throws BenchmarkFailedException if a word is none of these, with those that are
    static Plan of(String words) {
        Effort effort = Effort.FULL;
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (String word : words.split(",", -1)) {
            switch (word.strip()) {
                case "" -> {}
                case QUICK -> effort = Effort.QUICK;
                case START -> parts.addAll(OF_START);
                default -> parts.add(part(word.strip()));
            }
        }
        return new Plan(effort, parts.isEmpty() ? EnumSet.allOf(Part.class) : parts);
    }

    boolean hasEveryPart() {
        return parts.size() == Part.values().length;
    }

    /// Whether all that was promised is looked at, as thoroughly as it is to be judged.
    boolean isWhole() {
        return effort == Effort.FULL && hasEveryPart();
    }

    private static Part part(String word) {
        return Arrays.stream(Part.values())
                .filter(part -> part.toString().equals(word))
                .findFirst()
                .orElseThrow(() -> new BenchmarkFailedException("no part " + word + "; there are "
                        + Stream.concat(Stream.of(QUICK, START), Arrays.stream(Part.values()))
                                .map(Object::toString)
                                .collect(Collectors.joining(", "))));
    }
}
