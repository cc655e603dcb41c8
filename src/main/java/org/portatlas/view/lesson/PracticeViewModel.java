package org.portatlas.view.lesson;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.portatlas.machine.practice.Practice;
import org.portatlas.machine.practice.PracticeKind;
import org.portatlas.machine.practice.PracticeRefusedException;
import org.portatlas.machine.practice.PracticeRoom;

/// The sockets that a learner has asked for, made and taken away in the background. FX thread.
public final class PracticeViewModel {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final PracticeRoom room;
    private final Executor executor;
    private final Clock clock;
    private final Runnable showThreads;
    private final ReadOnlyObjectWrapper<List<Practice>> current = new ReadOnlyObjectWrapper<>(List.of());

    /// @param showThreads lets the map show connections
    public PracticeViewModel(Executor executor, Clock clock, Runnable showThreads) {
        this.room = new PracticeRoom(PracticeRoom.LIFETIME, clock, () -> Platform.runLater(this::follow));
        this.executor = executor;
        this.clock = clock;
        this.showThreads = showThreads;
    }

    /// What there is now, in port order.
    ReadOnlyObjectProperty<List<Practice>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    boolean isPractised(int port) {
        return current.get().stream().anyMatch(each -> each.port() == port);
    }

    /// Makes a socket, or says why not.
    void begin(int port, PracticeKind kind, Consumer<String> say) {
        executor.execute(() -> {
            String words;
            try {
                Practice begun = room.begin(port, kind);
                words = "Done, by Port Atlas itself and on this computer alone. It ends by itself at "
                        + TIME.format(begun.until().atZone(clock.getZone())) + ".";
            } catch (PracticeRefusedException refused) {
                words = String.valueOf(refused.getMessage());
            }
            String said = words;
            Platform.runLater(() -> say.accept(said));
        });
    }

    /// Connects clients to the practice listener, or says why not.
    void connect(int port, int clients, Consumer<String> say) {
        executor.execute(() -> {
            String words;
            try {
                List<Integer> ports = room.connect(port, clients);
                words = ports.size() + " clients are connected, from the ports " + join(ports)
                        + ": as many connections, and one port of the service.";
                Platform.runLater(showThreads);
            } catch (PracticeRefusedException refused) {
                words = String.valueOf(refused.getMessage());
            }
            String said = words;
            Platform.runLater(() -> say.accept(said));
        });
    }

    void end(int port) {
        executor.execute(() -> room.end(port));
    }

    /// Takes everything away.
    public void close() {
        room.close();
    }

    private void follow() {
        current.set(room.current());
    }

    private static String join(List<Integer> ports) {
        return String.join(", ", ports.stream().map(String::valueOf).toList());
    }
}
