package org.portatlas.view.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.portatlas.lesson.LessonAction;
import org.portatlas.lesson.LessonQuestion;
import org.portatlas.lesson.TextBlock;
import org.portatlas.machine.practice.PracticeKind;
import org.portatlas.text.Texts;
import org.portatlas.view.lesson.LessonsViewModel;
import org.portatlas.view.lesson.OfferTexts;
import org.portatlas.view.lesson.Reading;
import org.portatlas.view.map.MapViewModel;

/// A lesson part by part, each step's in turn, and what its steps offer to do. FX thread.
final class LessonSlides {
    private static final Texts TEXTS = new Texts(LessonSlides.class);

    private final LessonsViewModel lessons;
    private final MapViewModel map;
    private final HereViewModel here;
    private final Runnable changed;
    private @Nullable Reading reading;
    private Slide part = Slide.TEXT;

    /// How many of the step's offers were taken up; the words of the last one, unless it was a check.
    private int done;

    private String words = "";
    private boolean isChecking;

    /// @param changed is run when there is something else to be shown
    LessonSlides(LessonsViewModel lessons, MapViewModel map, HereViewModel here, Runnable changed) {
        this.lessons = lessons;
        this.map = map;
        this.here = here;
        this.changed = changed;
    }

    /// Begins where the reader is, and shows it on the map.
    void begin() {
        reading = lessons.readingProperty().get();
        if (reading != null) {
            turnTo(Slide.of(reading).getFirst());
            lessons.showAgain();
        }
    }

    void end() {
        reading = null;
    }

    boolean isShown() {
        return reading != null;
    }

    /// A part on (1) or back (-1); beyond the step's parts to those of the next step or the one
    /// before.
    void step(int direction) {
        Reading now = reading;
        if (now == null) {
            return;
        }
        List<Slide> parts = Slide.of(now);
        int next = parts.indexOf(part) + direction;
        if (direction < 0 && done > 0) {
            turnTo(part);
        } else if (next >= 0 && next < parts.size()) {
            boolean isBack = part == Slide.ANSWER;
            turnTo(parts.get(next));
            if (part == Slide.ANSWER) {
                showAnswer(now);
            } else if (isBack) {
                lessons.showAgain();
            }
        } else {
            lessons.turn(direction);
            Reading then = lessons.readingProperty().get();
            if (then != null && then.index() != now.index()) {
                reading = then;
                List<Slide> all = Slide.of(then);
                turnTo(direction > 0 ? all.getFirst() : all.getLast());
            }
        }
    }

    private void turnTo(Slide next) {
        part = next;
        done = 0;
        words = "";
        isChecking = false;
        here.forget();
        changed.run();
    }

    /// The port that was asked for is shown, if it is one.
    private void showAnswer(Reading now) {
        if (now.step().question() instanceof LessonQuestion.ClickOnMap click
                && click.right().size() == 1) {
            map.select(click.right().first());
        }
    }

    /// Does what the step offers next, the last thing again and again; where it offers nothing, a part
    /// on.
    void enter() {
        Reading now = reading;
        if (now == null) {
            return;
        }
        LessonAction offer = offer(now);
        if (offer == null) {
            step(1);
            return;
        }
        done++;
        words = "";
        isChecking = false;
        switch (offer) {
            case LessonAction.CheckPort(int port) -> {
                isChecking = true;
                map.select(port);
                here.ask(port);
            }
            case LessonAction.Practise(int port, PracticeKind kind) ->
                lessons.practice().begin(port, kind, said(now));
            case LessonAction.ConnectClients(int port, int clients) ->
                lessons.practice().connect(port, clients, said(now));
        }
        changed.run();
    }

    /// What comes when the lesson has gone on is dropped.
    private Consumer<String> said(Reading then) {
        int asked = done;
        return text -> {
            if (then.equals(reading) && done == asked && part == Slide.TEXT) {
                words = text;
                changed.run();
            }
        };
    }

    private @Nullable LessonAction offer(Reading now) {
        List<LessonAction> actions = now.step().actions();
        return part != Slide.TEXT || actions.isEmpty() ? null : actions.get(Math.min(done, actions.size() - 1));
    }

    private List<String> said() {
        return words.isEmpty() ? List.of() : List.of(words);
    }

    /// @param answer what is to be told of the port that was checked last; empty while that is not
    ///     known
    Caption caption(List<String> answer) {
        Reading now = Objects.requireNonNull(reading);
        LessonQuestion question = now.step().question();
        return switch (part) {
            case TITLE -> slide(now, now.title(), true, now.introduction(), List.of(), List.of(), "");
            case TEXT -> text(now, isChecking ? answer : said());
            case QUESTION -> ask(now, Objects.requireNonNull(question), false);
            case ANSWER -> ask(now, Objects.requireNonNull(question), true);
        };
    }

    /// What came of an offer takes the text's place until one goes on or back.
    private Caption text(Reading now, List<String> told) {
        LessonAction offer = offer(now);
        return slide(
                now,
                stepTitle(now),
                false,
                told.isEmpty() ? now.step().text() : List.of(),
                told,
                List.of(),
                offer == null ? "" : OfferTexts.of(offer));
    }

    private static String stepTitle(Reading now) {
        return now.step().title().isEmpty() ? now.title() : now.step().title();
    }

    private Caption ask(Reading now, LessonQuestion question, boolean isTold) {
        List<Caption.Answer> answers = new ArrayList<>();
        switch (question) {
            case LessonQuestion.Choice choice ->
                choice.answers().forEach(each -> answers.add(answer(answers.size(), each, isTold)));
            case LessonQuestion.ClickOnMap click -> {
                if (isTold) {
                    answers.add(new Caption.Answer(rightPorts(click), true));
                }
            }
        }
        return isTold
                ? slide(now, question.ask(), false, List.of(), List.of(question.why()), answers, "")
                : slide(now, question.ask(), false, List.of(), List.of(), answers, "");
    }

    private static Caption.Answer answer(int index, LessonQuestion.Answer each, boolean isTold) {
        return new Caption.Answer((char) ('A' + index) + "  " + each.text(), isTold && each.isRight());
    }

    private static String rightPorts(LessonQuestion.ClickOnMap click) {
        return click.right().size() == 1
                ? TEXTS.get("right.port", click.right().first())
                : TEXTS.get(
                        "right.ports",
                        click.right().size(),
                        click.right().first(),
                        click.right().last());
    }

    private static Caption slide(
            Reading now,
            String title,
            boolean isOpening,
            List<TextBlock> text,
            List<String> lines,
            List<Caption.Answer> answers,
            String offer) {
        String place = isOpening || now.steps().size() == 1
                ? now.kind()
                : TEXTS.get("slide.place", now.index() + 1, now.steps().size());
        return new Caption.OfSlide(place, title, isOpening, text, lines, answers, offer);
    }
}
