package org.portatlas.view.changes;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;
import org.portatlas.registry.Registry;
import org.portatlas.registry.RegistryDiff;
import org.portatlas.registry.RegistryFormatException;
import org.portatlas.store.IoReason;
import org.portatlas.text.Texts;
import org.portatlas.text.VisibleText;

/// Reads two editions in the background and compares them. A newer question replaces an older one, whose answer is
/// dropped. FX thread.
final class Comparing {
    private static final Texts TEXTS = new Texts(Comparing.class);

    /// Only what takes longer than this is said to be under way.
    private static final Duration PATIENCE = Duration.millis(500);

    private static final int LONGEST = 400;

    private final Executor executor;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final ReadOnlyBooleanWrapper slow = new ReadOnlyBooleanWrapper();

    /// Counts what was asked for: the answer to an earlier question comes too late.
    private int question;

    private boolean asking;

    Comparing(Executor executor) {
        this.executor = executor;
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
        int mine = ++question;
        asking = true;
        slow.set(false);
        patience.playFromStart();
        executor.execute(() -> {
            OfferedEdition reading = from;
            try {
                Registry older = from.source().read();
                reading = to;
                Registry newer = to.source().read();
                RegistryDiff diff = RegistryDiff.between(older, newer);
                answer(mine, () -> then.accept(diff));
            } catch (IOException failure) {
                OfferedEdition unread = reading;
                String sentence = sentence(unread.title(), failure);
                answer(mine, () -> refused.accept(unread, sentence));
            }
        });
    }

    /// Whoever asked last no longer wants to know.
    void cancel() {
        question++;
        end();
    }

    private void answer(int asked, Runnable take) {
        Platform.runLater(() -> {
            if (asked == question) {
                end();
                take.run();
            }
        });
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
