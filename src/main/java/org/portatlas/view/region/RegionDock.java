package org.portatlas.view.region;

import java.util.function.IntConsumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.portatlas.view.map.RegionViewModel;

/// Where the region's pane stands, as long as there is a region: empty and without room until then, and the pane made
/// when the first is drawn. FX thread.
public final class RegionDock extends StackPane {
    private final SummaryViewModel model;
    private final IntConsumer goTo;
    private final Runnable toMap;
    private @Nullable RegionPane pane;

    /// @param goTo shows a port on the map
    /// @param toMap gives the focus to the map
    public RegionDock(SummaryViewModel model, IntConsumer goTo, Runnable toMap) {
        this.model = model;
        this.goTo = goTo;
        this.toMap = toMap;
        setId("region-dock");
        setVisible(false);
        managedProperty().bind(visibleProperty());
        // Before the controls inside, some of which take the key for themselves.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave();
                event.consume();
            }
        });
        RegionViewModel region = model.region();
        region.portsProperty().subscribe(this::follow);
        region.drawingProperty().subscribe(this::follow);
        visibleProperty().subscribe(shown -> {
            model.setShown(shown);
            if (!shown) {
                var unused = region.end();
            }
        });
    }

    /// What it sums up.
    public RegionViewModel region() {
        return model.region();
    }

    /// Begins a region if there is none, and puts the focus into its first number.
    public void enter() {
        model.region().begin();
        made().enter();
    }

    /// The map keeps its size while a hand draws on it.
    private void follow() {
        RegionViewModel region = model.region();
        if (region.portsProperty().get() == null) {
            setVisible(false);
        } else if (!region.drawingProperty().get()) {
            var unused = made();
            setVisible(true);
        }
    }

    private RegionPane made() {
        RegionPane made = pane;
        if (made == null) {
            made = new RegionPane(model, goTo, toMap, this::leave);
            pane = made;
            getChildren().setAll(made);
        }
        return made;
    }

    private void leave() {
        setVisible(false);
        toMap.run();
    }
}
