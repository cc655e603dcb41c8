package org.portatlas.view.present;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.portatlas.map.Theme;
import org.portatlas.store.Settings;
import org.portatlas.view.map.MapPane;

/// Shows the presenter's view in place of all that is in the window, and gives everything back. All
/// else leaves the scene meanwhile: what is not there cannot be seen on the wall. FX thread.
public final class Presenter {
    private final Supplier<Pane> root;
    private final MapPane map;
    private final Supplier<PresentViewModel> models;
    private final BooleanSupplier isReading;
    private final boolean fills;
    private final Supplier<Settings.Presenter> beginning;
    private @Nullable PresentViewModel model;
    private @Nullable PresentView view;
    private @Nullable Away away;

    /// What was taken from the window, and where it belongs.
    private record Away(Before before, List<Node> content, Pane place, int index, boolean wasFull) {}

    /// @param root holds all that is in the window, the map among it
    /// @param models makes what the view shows, when it is first asked for
    /// @param isReading whether a lesson is read just now
    /// @param fills whether there is a screen that the window can fill
    /// @param beginning how the user wants it to begin
    public Presenter(
            Supplier<Pane> root,
            MapPane map,
            Supplier<PresentViewModel> models,
            BooleanSupplier isReading,
            boolean fills,
            Supplier<Settings.Presenter> beginning) {
        this.beginning = beginning;
        this.fills = fills;
        this.root = root;
        this.map = map;
        this.models = models;
        this.isReading = isReading;
    }

    /// Shows the view, on the whole screen if there is a window.
    public void enter() {
        if (away != null || !(map.getParent() instanceof Pane place)) {
            return;
        }
        PresentViewModel shown = model();
        Pane window = root.get();
        Stage stage = stage(window);
        away = new Away(
                Before.of(map.model()),
                List.copyOf(window.getChildren()),
                place,
                place.getChildren().indexOf(map),
                stage == null
                        || stage.isFullScreen()
                        || !fills
                        || !beginning.get().wholeScreen());
        place.getChildren().remove(map);
        PresentView made = view();
        window.getChildren().setAll(made);
        map.model().themeProperty().set(beginning.get().dark() ? Theme.DARK : Theme.LIGHT);
        made.take();
        window.applyCss();
        window.layout();
        shown.enter(isReading.getAsBoolean(), beginning.get().spotlight());
        if (stage != null && !stage.isFullScreen() && fills && beginning.get().wholeScreen()) {
            stage.setFullScreenExitHint("");
            stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
            stage.setFullScreen(true);
        }
    }

    /// Gives back the window with theme, size of type, selection and view as they were. Where nothing
    /// was taken nothing happens.
    public void leave() {
        Away taken = away;
        if (taken == null) {
            return;
        }
        away = null;
        model().leave();
        view().release();
        Pane window = root.get();
        window.getChildren().setAll(taken.content());
        taken.place().getChildren().add(taken.index(), map);
        taken.before().giveBackTo(map.model());
        Stage stage = stage(window);
        if (stage != null && !taken.wasFull()) {
            stage.setFullScreen(false);
        }
        map.requestFocus();
    }

    private PresentViewModel model() {
        PresentViewModel made = model;
        if (made == null) {
            made = models.get();
            model = made;
        }
        return made;
    }

    private PresentView view() {
        PresentView made = view;
        if (made == null) {
            made = new PresentView(model(), map, this::leave);
            view = made;
        }
        return made;
    }

    private static @Nullable Stage stage(Pane window) {
        return window.getScene() != null && window.getScene().getWindow() instanceof Stage stage ? stage : null;
    }
}
