package org.portatlas.lesson.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a learner knows, after Leitner: every question lies in one of five boxes. A right answer moves it one box on, a
/// wrong one back to the first; the further the box, the longer until it is asked again. Immutable; any thread. To keep
/// it, write down [#places].
///
/// A session is one sitting; sessions are numbered from 1 on.
///
/// @param places by the question's key, sorted by it
public record LeitnerBoxes(Map<String, Place> places) {
    /// The last box; what is in it is known.
    public static final int LAST = 5;

    /// Nothing was asked yet.
    public static final LeitnerBoxes NONE = new LeitnerBoxes(Map.of());

    /// Where a question lies.
    ///
    /// @param box 1 to [#LAST]
    /// @param session in which it was asked last
    public record Place(int box, int session) {
        /// @throws IllegalArgumentException if there is no such box or session
        public Place {
            if (box < 1 || box > LAST || session < 1) {
                throw new IllegalArgumentException("box " + box + ", session " + session);
            }
        }

        /// The session from which on it is asked again: after 1, 2, 4, 8 and 16 sessions.
        public int due() {
            return session + (1 << (box - 1));
        }
    }

    public LeitnerBoxes {
        places = Collections.unmodifiableMap(new TreeMap<>(places));
    }

    /// The boxes after an answer.
    ///
    /// @param session the present one
    public LeitnerBoxes answered(String key, boolean isRight, int session) {
        Place before = places.get(key);
        int box = !isRight || before == null ? (isRight ? 2 : 1) : Math.min(LAST, before.box + 1);
        Map<String, Place> after = new TreeMap<>(places);
        after.put(key, new Place(box, session));
        return new LeitnerBoxes(after);
    }

    /// What to ask in a session: first what is due, the least known before the better known; then what was never asked,
    /// in its own order; and only then what is not due yet, the nearest first.
    ///
    /// @param pool what could be asked
    /// @param count at most this many
    public List<QuizQuestion> choose(List<QuizQuestion> pool, int session, int count) {
        List<QuizQuestion> chosen = new ArrayList<>(pool);
        // Stable: what is equal keeps its order.
        chosen.sort(Comparator.comparingInt((QuizQuestion question) -> turn(places.get(question.key()), session))
                .thenComparingInt(question -> urgency(places.get(question.key()), session)));
        return List.copyOf(chosen.subList(0, Math.min(count, chosen.size())));
    }

    private static int turn(@Nullable Place place, int session) {
        return place == null ? 1 : place.due() <= session ? 0 : 2;
    }

    private static int urgency(@Nullable Place place, int session) {
        return place == null ? 0 : place.due() <= session ? place.box : place.due();
    }
}
