package org.portatlas.store;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/// What a learner was asked in quizzes: how many sessions there were, and where each question lies. Immutable; any
/// thread.
///
/// @param session the last one, 0 before the first
/// @param places by the question's key, sorted by it; at most [#MOST]
public record QuizMemory(int session, Map<String, Place> places) {
    /// Nothing was asked yet.
    public static final QuizMemory NONE = new QuizMemory(0, Map.of());

    /// The last box.
    public static final int BOXES = 5;

    /// More than anybody learns; the questions asked longest ago are forgotten first.
    public static final int MOST = 5000;

    /// Where a question lies.
    ///
    /// @param box 1 to [#BOXES]
    /// @param session in which it was asked last, from 1 on
    public record Place(int box, int session) {}

    public QuizMemory {
        Map<String, Place> kept = new TreeMap<>();
        places.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Place> entry) ->
                                -entry.getValue().session())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        places = Collections.unmodifiableMap(kept);
    }
}
