package org.portatlas.map;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A surface without pixels: what painters draw on it is handed on as shapes, so that a picture made of shapes is the
/// same as one made of pixels. Painters whose pixels are no boxes and no text tell it what they are. One thread.
public final class ShapeSurface extends PixelSurface {
    private final Shapes out;

    /// Boxes of one colour, one after the other, not handed on yet.
    private PathData boxes = new PathData();

    private int boxColour;

    /// What is drawn just now and touches nothing else of it, by colour; `null` while order counts.
    private @Nullable Map<Integer, PathData> gathered;

    /// @param bounds what is clipped to
    public ShapeSurface(PixelBox bounds, Shapes out) {
        super(bounds);
        this.out = out;
    }

    /// Hands on what is left.
    public void end() {
        if (!boxes.isEmpty()) {
            out.fill(boxes.toString(), boxColour, 1, true, null);
            boxes = new PathData();
        }
    }

    /// Draws what has no order, for nothing of it lies over anything else of it: one path for each colour.
    void gather(Runnable drawing) {
        end();
        Map<Integer, PathData> byColour = new LinkedHashMap<>();
        gathered = byColour;
        drawing.run();
        gathered = null;
        byColour.forEach((colour, path) -> out.fill(path.toString(), colour, 1, true, null));
    }

    @Override
    public void fill(PixelBox box, int colour) {
        PixelBox part = box.within(bounds());
        if (part.isEmpty()) {
            return;
        }
        if (gathered != null) {
            gathered.computeIfAbsent(colour, unused -> new PathData()).box(part);
            return;
        }
        if (colour != boxColour) {
            end();
            boxColour = colour;
        }
        boxes.box(part);
    }

    @Override
    void fillAround(PixelBox hole, int colour) {
        fill(bounds(), colour);
    }

    @Override
    void write(Glyphs glyphs, PixelBox clip, CharSequence text, int x, int top, int colour) {
        writeHaloed(glyphs, clip, text, x, top, colour, 0, 0);
    }

    /// Writes a text with a rim of another colour round its letters.
    void writeHaloed(
            Glyphs glyphs, PixelBox clip, CharSequence text, int x, int top, int colour, int halo, int haloWidth) {
        int cap = glyphs.capHeight();
        int width = glyphs.width(text);
        PixelBox room = new PixelBox(x, top - cap / 2, width, 2 * cap);
        PixelBox visible = clip.within(bounds());
        if (text.isEmpty() || !room.overlaps(visible)) {
            return;
        }
        end();
        PixelBox letters = new PixelBox(x, top, width, cap);
        boolean whole = letters.within(visible).equals(letters);
        out.text(new Shapes.TextShape(
                text.toString(),
                x,
                top + cap,
                width,
                cap,
                glyphs.isBold(),
                colour,
                halo,
                haloWidth,
                whole ? null : visible));
    }

    /// One half of a cell that is split along its diagonal, from the lower left corner to the upper right one.
    void half(PixelBox cell, int colour, boolean upper, PixelBox visible) {
        PathData path = new PathData();
        path.polygon(
                cell.x(),
                cell.bottom(),
                cell.right(),
                cell.y(),
                upper ? cell.x() : cell.right(),
                upper ? cell.y() : cell.bottom());
        fill(path, colour, 1, cut(cell, visible));
    }

    void hatch(PixelBox box, int colour, int period, int thickness, int phase) {
        PathData path = new PathData();
        path.box(box.within(bounds()));
        hatch(path, colour, period, thickness, phase);
    }

    /// As many boxes under the same hatch.
    void hatch(PathData path, int colour, int period, int thickness, int phase) {
        end();
        out.hatch(path.toString(), colour, period, thickness, phase);
    }

    /// Lets what lies below be seen through it.
    void shade(PixelBox box, int colour, int strength) {
        PixelBox part = box.within(bounds());
        if (!part.isEmpty()) {
            PathData path = new PathData();
            path.box(part);
            end();
            out.fill(path.toString(), colour, strength / 255.0, true, null);
        }
    }

    void halo(PixelBox core, int reach, int colour, int strength, PixelBox visible) {
        // From the rim inwards: what falls off pixel by pixel in the other picture falls off in steps here.
        for (int out = reach; out > 0; out -= Math.max(1, reach / 3)) {
            shade(core.grown(out).within(visible), colour, strength / 3);
        }
    }

    void line(
            double fromX, double fromY, double toX, double toY, double width, int colour, int strength, PixelBox clip) {
        PathData path = new PathData();
        path.line(fromX, fromY, toX, toY);
        PixelBox room = PixelBox.between(
                        (int) Math.floor(Math.min(fromX, toX)),
                        (int) Math.floor(Math.min(fromY, toY)),
                        (int) Math.ceil(Math.max(fromX, toX)),
                        (int) Math.ceil(Math.max(fromY, toY)))
                .grown((int) Math.ceil(width));
        stroke(path, colour, strength / 255.0, width, 0, 0, cut(room, clip));
    }

    /// A disc, or a ring if `hole` is above 0.
    void disc(double middleX, double middleY, double radius, double hole, int colour, int strength, PixelBox clip) {
        PathData path = new PathData();
        boolean ring = hole > 0;
        path.circle(middleX, middleY, ring ? (radius + hole) / 2 : radius);
        int reach = (int) Math.ceil(radius) + 1;
        PixelBox room = new PixelBox((int) middleX - reach, (int) middleY - reach, 2 * reach + 1, 2 * reach + 1);
        if (!room.overlaps(clip)) {
            return;
        }
        if (ring) {
            stroke(path, colour, strength / 255.0, radius - hole, 0, 0, cut(room, clip));
        } else {
            fill(path, colour, strength / 255.0, cut(room, clip));
        }
    }

    void symbol(Swatch swatch, int middleX, int middleY, int radius, int thickness, PixelBox visible) {
        double x = middleX + 0.5;
        double y = middleY + 0.5;
        PixelBox room = new PixelBox(middleX - radius, middleY - radius, 2 * radius + 1, 2 * radius + 1);
        if (!room.overlaps(visible)) {
            return;
        }
        PixelBox clip = cut(room, visible);
        PathData path = new PathData();
        double reach = radius + 0.5;
        switch (swatch.symbol()) {
            case NONE -> {
                return;
            }
            case DOT -> path.circle(x, y, reach);
            case DIAMOND -> path.polygon(x - reach, y, x, y - reach, x + reach, y, x, y + reach);
            case CROSS -> {
                path.line(x - reach, y - reach, x + reach, y + reach);
                path.line(x - reach, y + reach, x + reach, y - reach);
            }
            case DASH -> path.line(x - reach, y, x + reach, y);
            case BAR -> path.line(x, y - reach, x, y + reach);
            case RING -> path.circle(x, y, reach - thickness / 2.0);
        }
        switch (swatch.symbol()) {
            case DOT, DIAMOND -> fill(path, swatch.ink(), 1, clip);
            default -> stroke(path, swatch.ink(), 1, thickness, 0, 0, clip);
        }
    }

    void fill(PathData path, int colour, double opacity, @Nullable PixelBox clip) {
        end();
        out.fill(path.toString(), colour, opacity, false, clip);
    }

    void stroke(
            PathData path,
            int colour,
            double opacity,
            double width,
            double dash,
            double space,
            @Nullable PixelBox clip) {
        end();
        out.stroke(path.toString(), colour, opacity, width, dash, space, clip);
    }

    /// The clip, if it cuts anything off.
    private @Nullable PixelBox cut(PixelBox shape, PixelBox clip) {
        PixelBox visible = clip.within(bounds());
        return shape.within(visible).equals(shape) ? null : visible;
    }
}
