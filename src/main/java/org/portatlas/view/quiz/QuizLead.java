package org.portatlas.view.quiz;

import java.util.OptionalInt;
import org.portatlas.lesson.quiz.QuizAnswer;
import org.portatlas.lesson.quiz.QuizKind;
import org.portatlas.lesson.quiz.QuizQuestion;
import org.portatlas.lesson.quiz.QuizRun;
import org.portatlas.map.Veil;
import org.portatlas.registry.PortSet;
import org.portatlas.view.map.MapViewModel;

/// Does to the map what a quiz needs: it keeps the answer to itself while a question stands, and shows then where it
/// lies. FX thread.
record QuizLead(MapViewModel map) {
    /// A question stands. The veil comes first, so that not a single picture tells the answer.
    void ask(QuizQuestion question) {
        map.hoverNothing();
        map.veilProperty().set(veil(question.kind()));
        map.endHits();
        Integer shown = question instanceof QuizQuestion.Choice choice ? choice.shown() : null;
        if (shown == null) {
            map.selectNothing();
            map.showWhole();
        } else {
            map.select(shown);
        }
    }

    /// It was answered: all ports that are right are lit up. A place that was told by eye is seen on the same map, with
    /// what was clicked.
    void show(QuizRun.Given given) {
        PortSet about = given.question().about();
        QuizKind kind = given.question().kind();
        map.hitsProperty().set(about);
        if (given.answer() instanceof QuizAnswer.Clicked(int clicked) && kind == QuizKind.ESTIMATE_PLACE) {
            map.selectedPortProperty().set(OptionalInt.of(clicked));
            map.showWhole();
        } else if (kind == QuizKind.ESTIMATE_COUNT) {
            map.selectNothing();
            map.flyTo(about);
        } else if (about.size() > 1) {
            int kept = given.answer() instanceof QuizAnswer.Clicked(int clicked) && about.contains(clicked)
                    ? clicked
                    : about.first();
            map.selectedPortProperty().set(OptionalInt.of(kept));
            map.flyTo(about);
        } else {
            map.select(about.first());
        }
        map.hoverNothing();
        map.veilProperty().set(Veil.NONE);
    }

    /// Nothing is asked any more: the map is whole, as it was when the quiz began.
    void rest() {
        end();
        map.selectNothing();
        map.showWhole();
    }

    /// Ends what only a quiz shows.
    void end() {
        map.endHits();
        map.veilProperty().set(Veil.NONE);
    }

    /// What the map keeps back during a question of a kind: as little as makes it one.
    private static Veil veil(QuizKind kind) {
        return switch (kind) {
            case RANGE_EDGE, RANGE_NAME -> Veil.RANGES;
            case ESTIMATE_PLACE -> Veil.NUMBERS;
            case FIND_SERVICE, STATUS, SERVICE_OF_CELL, ESTIMATE_COUNT -> Veil.SERVICES;
        };
    }
}
