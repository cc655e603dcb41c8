package org.portatlas.map;

import java.util.BitSet;
import org.portatlas.registry.PortRange;

/// Draws connections over the finished cells, below labels and marks: a thin curve from the client's cell to the
/// service's, in ink with a casing. All threads of a service come in to it from the same side, so that they gather
/// like a fan. A dot is an end on this machine, a ring one that is elsewhere.
///
/// A System Port's end lies in the strip while the strip is there. Curves are drawn into the picture itself, so they
/// stand where the cells stand in every frame of a flight.
final class ThreadPainter {
    private static final double WIDTH = 1.25;
    private static final double DOT = 2;
    private static final int CASING_STRENGTH = 150;
    private static final int INK_STRENGTH = 200;

    /// Ends that lie this many times farther apart across than down are joined by an arch.
    private static final int FLAT = 4;

    /// How far from the middle of a cell its mark reaches, logical pixels: threads end there.
    private static final double MARK = 9;

    /// From this size on, in logical pixels, a cell has room for a dot in its corner.
    private static final double ROOMY = 17;

    private final MapScene scene;
    private final Viewport viewport;
    private final double scale;
    private final boolean roomy;
    private final int top;
    private final StrokePainter stroke;
    private final BitSet marked = new BitSet();

    ThreadPainter(PixelSurface surface, MapScene scene) {
        this.scene = scene;
        this.viewport = scene.viewport();
        this.scale = viewport.frame().scale();
        this.roomy = Math.min(viewport.cellWidth(), viewport.cellHeight()) > ROOMY * scale;
        PixelBox grid = viewport.grid();
        this.top = viewport.strip().isEmpty() ? grid.y() : viewport.strip().y();
        this.stroke = new StrokePainter(surface, PixelBox.between(grid.x(), top, grid.right(), grid.bottom()));
    }

    void paint() {
        PortThreads threads = scene.overdraw().threads();
        if (threads.threads().isEmpty() && threads.outgoing().isEmpty()) {
            return;
        }
        scene.marks().forEach(mark -> marked.set(mark.port()));
        int casing = scene.theme().casing();
        int ink = scene.theme().ink();
        for (PortThread thread : threads.threads()) {
            curve(thread, (WIDTH + 2) * scale, casing, CASING_STRENGTH);
        }
        for (PortThread thread : threads.threads()) {
            curve(thread, WIDTH * scale, ink, INK_STRENGTH);
        }
        dots(threads.outgoing(), 0, casing);
        for (PortThread thread : threads.threads()) {
            ends(thread, casing, true);
        }
        dots(threads.outgoing(), -1, ink);
        for (PortThread thread : threads.threads()) {
            ends(thread, ink, false);
        }
    }

    private void dots(BitSet ports, double smaller, int colour) {
        for (int port = ports.nextSetBit(0); port >= 0; port = ports.nextSetBit(port + 1)) {
            stroke.dot(x(port), y(port), (DOT + smaller + 0.25) * scale, 0, colour, 255);
        }
    }

    private void ends(PortThread thread, int colour, boolean casing) {
        end(thread.client(), thread.clientHere(), colour, casing);
        // A dot inside of a listener's ring would say that it has one address.
        if (!hasMarkInItsMiddle(thread.service())) {
            end(thread.service(), thread.serviceHere(), colour, casing);
        }
    }

    private boolean hasMarkInItsMiddle(int port) {
        return !roomy && marked.get(port);
    }

    private void end(int port, boolean here, int colour, boolean casing) {
        double radius = (here ? DOT : DOT + 1) * scale;
        double rim = casing ? scale : 0;
        double hole = here ? 0 : radius - 1.25 * scale;
        stroke.dot(x(port), y(port), radius + rim, Math.max(0, hole - rim), colour, 255);
    }

    /// Where a port's end lies: in the middle of a small cell, in the upper left corner of a roomy one, where neither
    /// its text stands nor its mark.
    private double x(int port) {
        double cellX = scene.layout().cellX(port);
        return roomy ? viewport.cellToViewX(cellX) + 8 * scale : viewport.cellToViewX(cellX + 0.5);
    }

    private double y(int port) {
        int cellY = scene.layout().cellY(port);
        if (port <= PortRange.SYSTEM.last() && !viewport.strip().isEmpty()) {
            return (viewport.stripEdgeY(cellY) + viewport.stripEdgeY(cellY + 1)) / 2.0;
        }
        return roomy ? viewport.cellToViewY(cellY) + 8 * scale : viewport.cellToViewY(cellY + 0.5);
    }

    /// A cubic curve that leaves the client straight up or down and comes in to the service the same way.
    private void curve(PortThread thread, double width, int colour, int strength) {
        double fromX = x(thread.client());
        double fromY = y(thread.client());
        double toX = x(thread.service());
        double toY = y(thread.service());
        double firstY;
        double secondY;
        int columns = scene.layout().cellX(thread.service()) - scene.layout().cellX(thread.client());
        int rows = scene.layout().cellY(thread.service()) - scene.layout().cellY(thread.client());
        boolean arch = Math.abs(rows) * FLAT < Math.abs(columns);
        double height = 16 * scale + Math.abs(toX - fromX) / 5;
        // An arch hangs where it would rise over the edge of the map, of which three quarters of its height are seen.
        boolean hangs = Math.min(fromY, toY) - height * 3 / 4 < top;
        if (hasMarkInItsMiddle(thread.service())) {
            toY += (arch ? !hangs : rows > 0) ? -MARK * scale : MARK * scale;
        }
        if (arch) {
            firstY = hangs ? fromY + height : fromY - height;
            secondY = hangs ? toY + height : toY - height;
        } else {
            firstY = fromY + (toY - fromY) * 0.4;
            secondY = toY + (fromY - toY) * 0.6;
        }
        int pieces = (int) Math.clamp((Math.abs(toX - fromX) + Math.abs(toY - fromY)) / (12 * scale), 12, 240);
        double lastX = fromX;
        double lastY = fromY;
        for (int piece = 1; piece <= pieces; piece++) {
            double way = (double) piece / pieces;
            double back = 1 - way;
            double start = back * back * (back + 3 * way);
            double end = way * way * (way + 3 * back);
            double x = start * fromX + end * toX;
            double y = back * back * back * fromY
                    + 3 * back * back * way * firstY
                    + 3 * back * way * way * secondY
                    + way * way * way * toY;
            stroke.line(lastX, lastY, x, y, width, colour, strength);
            lastX = x;
            lastY = y;
        }
    }
}
