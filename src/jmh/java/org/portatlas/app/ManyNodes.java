package org.portatlas.app;

import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.portatlas.layer.LayerInput;
import org.portatlas.layer.RegistryLayer;
import org.portatlas.map.Colouring;
import org.portatlas.map.Theme;
import org.portatlas.registry.Registry;

/// The other plain way to draw the map: a node for each port. Kindly done: edges on whole pixels, without style sheets,
/// not asked for by the mouse. The colours move on by a port in each frame, which is new to few of the nodes.
final class ManyNodes implements Contender {
    private static final int FRAMES = 21;
    private static final int SIDE = 256;

    private final Parent content;
    private final Rectangle[] cells = new Rectangle[SIDE * SIDE];
    private final Color[] colours = new Color[SIDE * SIDE];
    private int frame;

    ManyNodes() {
        Colouring colouring = new RegistryLayer().colour(LayerInput.of(Registry.embedded()), Theme.DARK);
        for (int cell = 0; cell < cells.length; cell++) {
            int fill = colouring.swatch(cell).fill();
            colours[cell] = Color.rgb(fill >> 16 & 0xFF, fill >> 8 & 0xFF, fill & 0xFF);
            int left = edge(cell % SIDE, TurnsRun.WIDTH);
            int top = edge(cell / SIDE, TurnsRun.HEIGHT);
            cells[cell] = new Rectangle(
                    left,
                    top,
                    edge(cell % SIDE + 1, TurnsRun.WIDTH) - left,
                    edge(cell / SIDE + 1, TurnsRun.HEIGHT) - top);
        }
        Pane pane = new Pane(cells);
        pane.setMouseTransparent(true);
        content = pane;
    }

    @Override
    public String name() {
        return "nodes";
    }

    @Override
    public Parent content() {
        return content;
    }

    @Override
    public void begin() {
        frame = 0;
    }

    @Override
    public String next() {
        frame++;
        for (int cell = 0; cell < cells.length; cell++) {
            cells[cell].setFill(colours[cell + frame & 0xFFFF]);
        }
        return frame < FRAMES ? "frame" : "";
    }

    @Override
    public boolean isChanged() {
        return true;
    }

    private static int edge(int cell, int size) {
        return cell * size / SIDE;
    }
}
