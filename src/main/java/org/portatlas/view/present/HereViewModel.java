package org.portatlas.view.present;

import java.util.concurrent.Executor;
import java.util.function.IntFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.portatlas.machine.PortAnswer;
import org.portatlas.view.LatestQuestion;

/// What holds one port of this computer now, looked at in the background; a newer question
/// replaces an older one, whose answer is dropped. FX thread.
final class HereViewModel {
    private final IntFunction<PortAnswer> check;
    private final ReadOnlyObjectWrapper<@Nullable PortAnswer> answer = new ReadOnlyObjectWrapper<>();
    private final LatestQuestion question;
    private int port;

    /// @param check answers for a port; called on the executor's thread
    HereViewModel(IntFunction<PortAnswer> check, Executor executor) {
        this.check = check;
        question = new LatestQuestion(executor);
    }

    /// The last answer for the port that was asked for last; `null` before it.
    ReadOnlyObjectProperty<@Nullable PortAnswer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// Looks at a port, 1 to 65535.
    void ask(int asked) {
        if (asked != port) {
            answer.set(null);
        }
        port = asked;
        question.ask(() -> check.apply(asked), answer::set);
    }

    /// Forgets all but what was asked for this port; -1 for none.
    void keep(int wanted) {
        if (wanted != port) {
            forget();
        }
    }

    /// Forgets what was answered, and drops what is under way.
    void forget() {
        question.drop();
        port = 0;
        answer.set(null);
    }
}
