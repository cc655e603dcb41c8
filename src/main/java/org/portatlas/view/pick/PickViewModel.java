package org.portatlas.view.pick;

import java.util.concurrent.Executor;
import javafx.animation.PauseTransition;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.portatlas.layer.PortWish;
import org.portatlas.machine.PortCheck;
import org.portatlas.machine.Protocol;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.Registry;
import org.portatlas.text.Texts;
import org.portatlas.text.VisibleText;
import org.portatlas.view.LatestQuestion;

/// What is wished of a port for a new service, and what is proposed. Looks for ports in the
/// background, anew with every change; a newer wish replaces an older one. FX thread.
public final class PickViewModel {
    private static final Texts TEXTS = new Texts(PickViewModel.class);

    static final int PROPOSALS = 6;

    /// Only a search that takes longer than this is said to be under way.
    private static final Duration PATIENCE = Duration.millis(500);
    /// So long after the last change the wish is taken as meant.
    private static final Duration REST = Duration.millis(200);

    private final StringProperty near = new SimpleStringProperty("");
    private final ObjectProperty<Transports> transports = new SimpleObjectProperty<>(Transports.BOTH);
    private final IntegerProperty inARow = new SimpleIntegerProperty(1);
    private final ReadOnlyObjectWrapper<@Nullable PickPage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final PauseTransition rest = new PauseTransition(REST);
    private final PickSource source;
    private final LatestQuestion question;
    private long seed;

    /// What the service will use.
    enum Transports {
        BOTH(null),
        TCP(Protocol.TCP),
        UDP(Protocol.UDP);

        private final @Nullable Protocol protocol;

        Transports(@Nullable Protocol protocol) {
            this.protocol = protocol;
        }

        @Override
        public String toString() {
            return this == BOTH ? TEXTS.get("transport.both") : name();
        }
    }

    public PickViewModel(Registry registry, PortCheck check, Executor executor) {
        source = new PickSource(registry, check);
        question = new LatestQuestion(executor);
        patience.setOnFinished(event -> busy.set(true));
        rest.setOnFinished(event -> ask());
        near.subscribe((old, typed) -> rest.playFromStart());
        transports.subscribe((old, chosen) -> rest.playFromStart());
        inARow.subscribe((old, wanted) -> rest.playFromStart());
    }

    /// The wished number as it was typed; empty for any.
    StringProperty nearProperty() {
        return near;
    }

    ObjectProperty<Transports> transportsProperty() {
        return transports;
    }

    /// How many ports one after the other, 1 to 256.
    IntegerProperty inARowProperty() {
        return inARow;
    }

    /// What is proposed, null before the first answer.
    ReadOnlyObjectProperty<@Nullable PickPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// How many fit, or why nothing can be said.
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// Whether a search has been under way for more than half a second.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Looks for ports now, for the machine may have changed.
    void ask() {
        rest.stop();
        if (near.get().isBlank() || number() >= 0) {
            patience.playFromStart();
            PortWish wish = wish();
            question.ask(() -> source.pick(wish), this::show, this::fail);
        } else {
            question.drop();
            finished();
            message.set(TEXTS.get("problem"));
        }
    }

    /// Other ports that fit as well.
    void another() {
        seed++;
        ask();
    }

    private PortWish wish() {
        return new PortWish(
                1,
                PortRange.DYNAMIC.last(),
                number() < 0 ? null : number(),
                transports.get().protocol,
                Math.clamp(inARow.get(), 1, PortWish.MOST_IN_A_ROW),
                PROPOSALS,
                seed);
    }

    /// The wished number, -1 if none was typed.
    private int number() {
        String typed = near.get().strip();
        int number = typed.matches("[0-9]{1,5}") ? Integer.parseInt(typed) : -1;
        return number < PortRange.PORTS ? number : -1;
    }

    private void show(PickPage found) {
        finished();
        page.set(found);
        message.set(found.summary());
    }

    private void fail(Throwable failure) {
        finished();
        page.set(null);
        message.set(
                failure instanceof PickSource.UnreadableException
                        ? String.valueOf(failure.getMessage())
                        : TEXTS.get("failed", VisibleText.of(failure.toString())));
    }

    private void finished() {
        patience.stop();
        busy.set(false);
    }
}
