package org.portatlas.app;

import javafx.scene.Parent;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import org.portatlas.layer.LayerInput;
import org.portatlas.layer.RegistryLayer;
import org.portatlas.map.Colouring;
import org.portatlas.map.Theme;
import org.portatlas.registry.Registry;

/// The plain way to draw the map: a rectangle for each port on a canvas as large as the window. Kindly done: edges
/// on whole pixels, and a new paint only where the colour changes. The colours move on by a port in each frame.
final class FilledRectangles implements Contender {
    private static final int FRAMES = 30;
    private static final int SIDE = 256;

    private final Canvas canvas = new Canvas(TurnsRun.WIDTH, TurnsRun.HEIGHT);
    private final Parent content = new Pane(canvas);
    private final Color[] colours = new Color[SIDE * SIDE];
    private int frame;

    FilledRectangles() {
        Colouring colouring = new RegistryLayer().colour(LayerInput.of(Registry.embedded()), Theme.DARK);
        for (int port = 0; port < colours.length; port++) {
            int fill = colouring.swatch(port).fill();
            colours[port] = Color.rgb(fill >> 16 & 0xFF, fill >> 8 & 0xFF, fill & 0xFF);
        }
    }

    @Override
    public String name() {
        return "rectangles";
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
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        Color last = Color.TRANSPARENT;
        for (int cell = 0; cell < colours.length; cell++) {
            Color colour = colours[cell + frame & 0xFFFF];
            if (!colour.equals(last)) {
                graphics.setFill(colour);
                last = colour;
            }
            int left = edge(cell % SIDE, TurnsRun.WIDTH);
            int top = edge(cell / SIDE, TurnsRun.HEIGHT);
            graphics.fillRect(
                    left,
                    top,
                    edge(cell % SIDE + 1, TurnsRun.WIDTH) - left,
                    edge(cell / SIDE + 1, TurnsRun.HEIGHT) - top);
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
