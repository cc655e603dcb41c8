package org.portatlas.lesson.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.portatlas.lesson.ClassList;
import org.portatlas.registry.Registry;

/// Makes quizzes from the registry and a class list. Immutable; any thread, though not the FX thread: a quiz takes some
/// milliseconds.
public final class QuizMaker {
    /// The most questions of a quiz.
    public static final int MOST = 100;

    /// How often another question of a kind is looked for, before the kind counts as exhausted.
    private static final int TRIES = 60;

    private final RangeQuestions ranges;
    private final ServiceQuestions services;

    /// @param list the ports that the class is to know
    public QuizMaker(Registry registry, ClassList list) {
        ranges = new RangeQuestions(registry);
        services = new ServiceQuestions(registry, list);
    }

    /// The quiz of a seed: kinds take turns, and no question comes twice. The same seed, count and kinds give the same
    /// quiz.
    ///
    /// @param count 1 to [#MOST]; fewer come back where the kinds have no more
    /// @param kinds one at least
    /// @throws IllegalArgumentException if count or kinds are out of bounds
    public List<QuizQuestion> make(QuizSeed seed, int count, Set<QuizKind> kinds) {
        if (count < 1 || count > MOST || kinds.isEmpty()) {
            throw new IllegalArgumentException(count + " questions of " + kinds);
        }
        Random random = new Random(seed.number());
        List<QuizKind> turns = new ArrayList<>(EnumSet.copyOf(kinds));
        Set<String> keys = new HashSet<>();
        List<QuizQuestion> quiz = new ArrayList<>();
        for (int turn = 0; quiz.size() < count && !turns.isEmpty(); turn++) {
            QuizKind kind = turns.get(turn % turns.size());
            if (!addAnother(kind, random, keys, quiz)) {
                turns.remove(kind);
            }
        }
        return List.copyOf(quiz);
    }

    /// The quiz of one learner: what the boxes say is due, then what was never asked, then the rest; mixed.
    ///
    /// @param session the present one
    /// @param count 1 to [#MOST]; fewer come back where the kinds have no more
    /// @param kinds one at least
    /// @throws IllegalArgumentException if count or kinds are out of bounds
    public List<QuizQuestion> repeat(LeitnerBoxes boxes, int session, int count, Set<QuizKind> kinds) {
        QuizSeed seed = new QuizSeed("session " + session);
        List<QuizQuestion> fresh = make(seed, MOST, kinds);
        Random random = new Random(seed.number());
        List<QuizQuestion> pool = new ArrayList<>();
        for (String key : boxes.places().keySet()) {
            again(key, random)
                    .filter(question -> kinds.contains(question.kind()))
                    .ifPresent(pool::add);
        }
        fresh.stream()
                .filter(question -> !boxes.places().containsKey(question.key()))
                .forEach(pool::add);
        List<QuizQuestion> quiz = new ArrayList<>(boxes.choose(pool, session, count));
        Collections.shuffle(quiz, random);
        return List.copyOf(quiz);
    }

    /// The question of a key once more; empty if the registry and the list have nothing for it any more.
    private Optional<QuizQuestion> again(String key, Random random) {
        for (QuizKind kind : QuizKind.values()) {
            if (key.startsWith(kind.label() + " ")) {
                String rest = key.substring(kind.label().length() + 1);
                return ranges.again(kind, rest).or(() -> services.again(kind, rest, random));
            }
        }
        return Optional.empty();
    }

    private boolean addAnother(QuizKind kind, Random random, Set<String> keys, List<QuizQuestion> quiz) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            QuizQuestion question = question(kind, random);
            if (keys.add(question.key())) {
                quiz.add(question);
                return true;
            }
        }
        return false;
    }

    private QuizQuestion question(QuizKind kind, Random random) {
        return switch (kind) {
            case RANGE_EDGE -> ranges.edge(random);
            case FIND_SERVICE -> services.find(random);
            case STATUS -> services.status(random);
            case SERVICE_OF_CELL -> services.ofCell(random);
            case RANGE_NAME -> ranges.name(random);
            case ESTIMATE_PLACE -> ranges.place(random);
            case ESTIMATE_COUNT -> ranges.count(random);
        };
    }
}
