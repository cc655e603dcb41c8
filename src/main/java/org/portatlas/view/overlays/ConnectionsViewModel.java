package org.portatlas.view.overlays;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.portatlas.layer.MachineThreads;
import org.portatlas.machine.BindRules;
import org.portatlas.machine.ConnectionList;
import org.portatlas.machine.PortSpan;
import org.portatlas.map.PortThreads;
import org.portatlas.text.Texts;
import org.portatlas.view.Again;

/// This machine's connections, read again and again in the background while they are wanted and
/// someone looks. A reading that changes nothing changes nothing here. FX thread.
public final class ConnectionsViewModel {
    private static final Texts TEXTS = new Texts(ConnectionsViewModel.class);
    private static final Duration PERIOD = Duration.ofSeconds(2);

    /// More threads than these are a tangle.
    private static final int MOST_THREADS = 200;

    private final BooleanProperty on = new SimpleBooleanProperty();
    private final BooleanProperty seen = new SimpleBooleanProperty();
    private final BooleanProperty still = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<PortThreads> threads = new ReadOnlyObjectWrapper<>(PortThreads.NONE);
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final Again<Answer> reading;

    private record Answer(MachineThreads threads, boolean isWhole) {}

    /// @param read gives the connections of this moment; called on the executor's thread
    public ConnectionsViewModel(Supplier<ConnectionList> read, Executor executor) {
        reading = new Again<>(PERIOD, executor, () -> () -> answer(read.get()), this::show);
        on.subscribe(this::turn);
        seen.subscribe(this::turn);
        still.subscribe(this::turn);
    }

    /// Whether connections are wanted.
    public BooleanProperty onProperty() {
        return on;
    }

    /// Whether someone looks: nothing is read while the window is hidden or minimised.
    public BooleanProperty seenProperty() {
        return seen;
    }

    /// Whether the threads that are drawn stay for a while as they are.
    public BooleanProperty stillProperty() {
        return still;
    }

    /// What the map draws; nothing while connections are not wanted.
    public ReadOnlyObjectProperty<PortThreads> threadsProperty() {
        return threads.getReadOnlyProperty();
    }

    /// How many connections there are and how many are drawn; empty while none are wanted.
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    private void turn() {
        if (on.get() && seen.get() && !still.get()) {
            reading.restart();
        } else {
            reading.stop();
        }
        if (!on.get()) {
            threads.set(PortThreads.NONE);
            words.set("");
        } else if (words.get().isEmpty()) {
            words.set(TEXTS.get("connections.looking"));
        }
    }

    private static Answer answer(ConnectionList list) {
        BindRules rules = BindRules.ofThisMachine();
        PortSpan ephemeral = new PortSpan(rules.firstEphemeral(), rules.lastEphemeral());
        return new Answer(MachineThreads.of(list, ephemeral, MOST_THREADS), list.isWhole());
    }

    /// Takes over a reading.
    void show(ConnectionList list) {
        show(answer(list));
    }

    private void show(Answer answer) {
        if (on.get()) {
            if (!answer.threads().drawn().equals(threads.get())) {
                threads.set(answer.threads().drawn());
            }
            String told = answer.threads().words();
            words.set(answer.isWhole() ? told : TEXTS.get("connections.part", told));
        }
    }
}
