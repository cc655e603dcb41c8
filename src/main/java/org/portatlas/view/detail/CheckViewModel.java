package org.portatlas.view.detail;

import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.concurrent.Service;
import javafx.concurrent.Task;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.portatlas.machine.PortAnswer;
import org.portatlas.machine.PortCheck;
import org.portatlas.machine.practice.PracticeNames;
import org.portatlas.text.Texts;
import org.portatlas.view.Defects;
import org.portatlas.view.practice.PracticeViewModel;

/// The local check of the selected port: asks in the background, shows the first answer as soon as
/// it is there and the full one after it, and remembers what was answered for other ports. A newer
/// question replaces an older one. FX thread.
public final class CheckViewModel {
    private static final Texts TEXTS = new Texts(CheckViewModel.class);

    /// Only a check that takes longer than this is said to be under way.
    private static final Duration PATIENCE = Duration.millis(500);

    private final PortCheck check;
    private final Executor executor;
    private final Clock clock;
    private final PracticeViewModel practice;
    private final Service<PortAnswer> service = new Service<>() {
        @Override
        protected Task<PortAnswer> createTask() {
            return new Look(check, practice.names(), port, probing);
        }
    };
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final Map<Integer, AnswerPage> answers = new HashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable AnswerPage> answer = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper when = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper();
    private int port;
    private boolean probing;

    public CheckViewModel(PortCheck check, Executor executor, Clock clock) {
        this(check, executor, clock, new PracticeViewModel(executor, clock, () -> {}));
    }

    /// @param practice whose sockets an answer names as this program's own
    public CheckViewModel(PortCheck check, Executor executor, Clock clock, PracticeViewModel practice) {
        this.check = check;
        this.executor = executor;
        this.clock = clock;
        this.practice = practice;
        service.setExecutor(executor);
        Defects.of(service);
        service.valueProperty().subscribe(value -> {
            if (value != null) {
                show(AnswerPage.of(value, clock.getZone()));
            }
        });
        service.setOnSucceeded(event -> finished());
        service.setOnFailed(event -> failed(service.getException()));
        patience.setOnFinished(event -> {
            if (looking.get() && answer.get() == null) {
                sentence.set(TEXTS.get("looking"));
            }
        });
    }

    /// The answer shown, `null` if there is none yet.
    ReadOnlyObjectProperty<@Nullable AnswerPage> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// One sentence, never empty once a port is selected.
    public ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /// When it was checked, and that one can look again.
    public ReadOnlyStringProperty whenProperty() {
        return when.getReadOnlyProperty();
    }

    /// What asks this computer in the background.
    Executor executor() {
        return executor;
    }

    /// Where times are told.
    ZoneId zone() {
        return clock.getZone();
    }

    /// The sockets of this program's own.
    PracticeViewModel practice() {
        return practice;
    }

    /// Whether a check is under way.
    public ReadOnlyBooleanProperty lookingProperty() {
        return looking.getReadOnlyProperty();
    }

    /// Another port is selected: what was asked for the last one no longer matters.
    void turnTo(int selected) {
        service.cancel();
        looking.set(false);
        port = selected;
        AnswerPage known = answers.get(selected);
        answer.set(known);
        if (selected == 0) {
            sentence.set(TEXTS.get("port.zero"));
            when.set("");
        } else if (known == null) {
            sentence.set(TEXTS.get("not.yet"));
            when.set("");
        } else {
            show(known);
        }
    }

    /// Looks at the selected port now.
    public void look() {
        ask(false);
    }

    /// Looks at the selected port and tries it too: connects and binds, on this computer alone,
    /// without sending anything. A connect is visible to the service, so only who asks for it gets
    /// it.
    void probe() {
        ask(true);
    }

    private void ask(boolean withProbes) {
        if (port > 0) {
            probing = withProbes;
            looking.set(true);
            patience.playFromStart();
            service.restart();
        }
    }

    /// Says anew how long ago the answer was given.
    public void age() {
        AnswerPage shown = answer.get();
        if (shown != null) {
            when.set(TEXTS.get("age.again", shown.age(clock.instant())));
        }
    }

    private void show(AnswerPage page) {
        answers.put(page.port(), page);
        answer.set(page);
        sentence.set(page.sentence());
        age();
    }

    private void finished() {
        patience.stop();
        looking.set(false);
    }

    private void failed(Throwable failure) {
        finished();
        sentence.set(TEXTS.get("failed", failure));
        when.set(TEXTS.get("failed.next"));
    }

    /// One question: the first answer as an intermediate value, then the full one.
    private static final class Look extends Task<PortAnswer> {
        private final PortCheck check;
        private final PracticeNames names;
        private final int port;
        private final boolean probing;

        Look(PortCheck check, PracticeNames names, int port, boolean probing) {
            this.check = check;
            this.names = names;
            this.port = port;
            this.probing = probing;
        }

        @Override
        protected PortAnswer call() {
            Optional<PortAnswer> first = check.firstAnswer(port);
            first.ifPresent(this::updateValue);
            return names.answer(() -> probing ? check.probedAnswers(port, port).getFirst() : check.fullAnswer(port));
        }
    }
}
