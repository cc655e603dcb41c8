package org.portatlas.view.changes;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;
import org.portatlas.registry.Registry;
import org.portatlas.registry.RegistryDiff;
import org.portatlas.registry.RegistryFormatException;
import org.portatlas.store.IoReason;
import org.portatlas.text.Texts;
import org.portatlas.text.VisibleText;
import org.portatlas.view.LatestQuestion;

/// Reads two editions in the background and compares them. A newer question replaces an older one, whose answer is
/// dropped. FX thread.
final class Comparing {
    private static final Texts TEXTS = new Texts(Comparing.class);

    /// Only what takes longer than this is said to be under way.
    private static final Duration PATIENCE = Duration.millis(500);

    private static final int LONGEST = 400;

    private final LatestQuestion question;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final ReadOnlyBooleanWrapper slow = new ReadOnlyBooleanWrapper();

    private boolean asking;

    Comparing(Executor executor) {
        question = new LatestQuestion(executor);
        patience.setOnFinished(event -> slow.set(asking));
    }

    /// Whether a comparison is under way that takes its time.
    ReadOnlyBooleanProperty slowProperty() {
        return slow.getReadOnlyProperty();
    }

    /// Asks. One of the two is called, unless another question or [#cancel] comes before.
    ///
    /// @param refused is given the edition that cannot be read, and why in one sentence
    void ask(
            OfferedEdition from,
            OfferedEdition to,
            Consumer<RegistryDiff> then,
            BiConsumer<OfferedEdition, String> refused) {
        asking = true;
        slow.set(false);
        patience.playFromStart();
        question.ask(
                () -> answer(from, to, then, refused),
                take -> {
                    end();
                    take.run();
                },
                defect -> end());
    }

    /// Whoever asked last no longer wants to know.
    void cancel() {
        question.drop();
        end();
    }

    /// @return what is done then, on the FX thread
    private static Runnable answer(
            OfferedEdition from,
            OfferedEdition to,
            Consumer<RegistryDiff> then,
            BiConsumer<OfferedEdition, String> refused) {
        OfferedEdition reading = from;
        try {
            Registry older = from.source().read();
            reading = to;
            Registry newer = to.source().read();
            RegistryDiff diff = RegistryDiff.between(older, newer);
            return () -> then.accept(diff);
        } catch (IOException failure) {
            OfferedEdition unread = reading;
            String sentence = sentence(unread.title(), failure);
            return () -> refused.accept(unread, sentence);
        }
    }

    private void end() {
        asking = false;
        patience.stop();
        slow.set(false);
    }

    private static String sentence(String title, IOException failure) {
        String sentence = switch (failure) {
            case RegistryFormatException refusal ->
                refusal.line() == 0
                        ? TEXTS.get("refused", title, refusal.reason())
                        : TEXTS.get("refused.line", title, refusal.line(), refusal.reason());
            default -> TEXTS.get("unread", title, IoReason.of(failure));
        };
        return VisibleText.of(sentence, LONGEST);
    }
}
