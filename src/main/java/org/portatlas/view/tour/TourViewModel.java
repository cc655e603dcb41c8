package org.portatlas.view.tour;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.portatlas.store.UserFile;
import org.portatlas.view.Background;
import org.portatlas.view.map.MapViewModel;

/// Which step of the tour is taken, and whether the tour is still to be offered. FX thread.
public final class TourViewModel {
    /// The one that the README begins with.
    private static final int A_PORT_OF_A_GAP = 793;

    private final MapViewModel map;
    private final UserFile<Boolean> file;
    private final Executor keeper;
    private final Consumer<String> problems;
    private final ReadOnlyObjectWrapper<@Nullable TourStep> step = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper offered = new ReadOnlyBooleanWrapper();

    /// @param file whether the tour was taken or refused
    /// @param keeper reads and writes it
    /// @param problems is told what could not be saved
    public TourViewModel(MapViewModel map, UserFile<Boolean> file, Executor keeper, Consumer<String> problems) {
        this.map = map;
        this.file = file;
        this.keeper = keeper;
        this.problems = problems;
    }

    /// Looks whether the tour is to be offered.
    public void look() {
        Background.run(keeper, () -> file.load().value(), isOver -> offered.set(!isOver && step.get() == null));
    }

    /// The step that is taken; `null` while there is no tour.
    ReadOnlyObjectProperty<@Nullable TourStep> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// Whether the tour is to be offered.
    ReadOnlyBooleanProperty offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    /// Begins the tour, at its first step.
    public void begin() {
        refuse();
        go(TourStep.MAP);
    }

    /// Offers the tour no more.
    void refuse() {
        if (offered.get()) {
            offered.set(false);
        }
        Background.save(
                keeper,
                () -> {
                    if (!file.load().value()) {
                        file.save(true);
                    }
                },
                problems);
    }

    /// Goes some steps on, or back; beyond the last one the tour is over.
    void turn(int steps) {
        TourStep now = step.get();
        if (now != null) {
            TourStep next = now.beside(steps);
            if (next != null) {
                go(next);
            } else if (steps > 0) {
                end();
            }
        }
    }

    void end() {
        step.set(null);
    }

    private void go(TourStep next) {
        if (next.needsGap() && map.selectedGap() == null) {
            map.select(A_PORT_OF_A_GAP);
        } else if (next == TourStep.MAP) {
            map.showWhole();
        }
        step.set(next);
    }
}
