package org.portatlas.view.present;

import java.util.concurrent.Executor;
import java.util.function.IntFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.concurrent.Service;
import javafx.concurrent.Task;
import org.jspecify.annotations.Nullable;
import org.portatlas.machine.PortAnswer;
import org.portatlas.view.Defects;

/// What holds one port of this computer now, looked at in the background; a newer question
/// replaces an older one, whose answer is dropped. FX thread.
final class HereViewModel {
    private final IntFunction<PortAnswer> check;
    private final ReadOnlyObjectWrapper<@Nullable PortAnswer> answer = new ReadOnlyObjectWrapper<>();
    private final Service<PortAnswer> service = new Service<>() {
        @Override
        protected Task<PortAnswer> createTask() {
            int asked = port;
            return new Task<>() {
                @Override
                protected PortAnswer call() {
                    return check.apply(asked);
                }
            };
        }
    };
    private int port;

    /// @param check answers for a port; called on the executor's thread
    HereViewModel(IntFunction<PortAnswer> check, Executor executor) {
        this.check = check;
        service.setExecutor(executor);
        Defects.of(service);
        service.setOnSucceeded(event -> answer.set(service.getValue()));
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
        service.restart();
    }

    /// Forgets all but what was asked for this port; -1 for none.
    void keep(int wanted) {
        if (wanted != port) {
            forget();
        }
    }

    /// Forgets what was answered, and drops what is under way.
    void forget() {
        service.cancel();
        port = 0;
        answer.set(null);
    }
}
