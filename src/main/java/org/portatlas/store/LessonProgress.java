package org.portatlas.store;

import java.util.LinkedHashMap;
import java.util.Map;

/// How far lessons were read: the most steps seen of each. Immutable; any thread.
///
/// @param steps by the name of the lesson's file, 1 or more; the one read last stands last
public record LessonProgress(Map<String, Integer> steps) {
    /// Nothing was read yet.
    public static final LessonProgress NONE = new LessonProgress(Map.of());

    /// More than any shelf has; the ones read longest ago are forgotten first.
    static final int MOST = 500;

    public LessonProgress {
        steps = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(steps));
    }

    /// How many steps of a lesson were seen, 0 for none.
    public int steps(String file) {
        return steps.getOrDefault(file, 0);
    }

    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /// The same with a step reached; who goes back has seen no less.
    public LessonProgress reached(String file, int step) {
        if (steps(file) >= step) {
            return this;
        }
        Map<String, Integer> next = new LinkedHashMap<>(steps);
        next.remove(file);
        next.put(file, step);
        if (next.size() > MOST) {
            next.remove(next.keySet().iterator().next());
        }
        return new LessonProgress(next);
    }
}
