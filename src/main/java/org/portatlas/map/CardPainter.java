package org.portatlas.map;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes a card into a cell that is large enough: number and transports, name, who listens here, title, date. What
/// there is no room for is left out, in the opposite order.
///
/// The card has the window's ground, so that it is read alike over every layer; the cell round it keeps the layer's
/// colour.
final class CardPainter {
    /// From this height on, logical pixels, cards are written in a larger typeface, if there is one.
    private static final int LARGE = 210;

    private static final double LARGER = 1.7;
    private static final int INSET = 7;
    private static final int PADDING = 9;
    private static final int LEADING = 8;

    /// What a mark in the upper right corner needs, beyond the card's padding.
    private static final int MARK = 16;

    private final PixelSurface surface;
    private final MapScene scene;
    private final PixelBox clip;
    private final MapFrame frame;
    private final MapType type;
    private final double size;

    CardPainter(PixelSurface surface, MapScene scene, PixelBox clip) {
        this.surface = surface;
        this.scene = scene;
        this.clip = clip;
        this.frame = scene.viewport().frame();
        MapType large = scene.type().large();
        boolean roomy = large != null && scene.viewport().cellHeight() >= frame.px(LARGE);
        this.type = roomy && large != null ? large : scene.type();
        this.size = roomy ? LARGER : 1;
    }

    private record Line(Glyphs glyphs, String text, int ink) {}

    void paint(int port, PixelBox cell) {
        int line = frame.px(1);
        PixelBox card = cell.grown(-px(INSET));
        surface.fill(card.within(clip), scene.theme().border());
        surface.fill(card.grown(-line).within(clip), scene.theme().window());
        PixelBox room = card.grown(-px(PADDING));
        Glyphs heading = type.heading();
        String number = Integer.toString(port);
        heading.draw(surface, clip, number, room.x(), room.y(), scene.theme().text());
        @Nullable String transports = scene.captions().transports(port);
        int after = room.x() + heading.width(number) + px(LEADING);
        if (transports != null && after + type.label().width(transports) + px(MARK) <= room.right()) {
            int top = room.y() + heading.capHeight() - type.label().capHeight();
            type.label()
                    .draw(surface, clip, transports, after, top, scene.theme().muted());
        }
        int top = room.y() + heading.capHeight() + px(LEADING);
        for (Line each : lines(port, room.width(), room.bottom() - top)) {
            each.glyphs().draw(surface, clip, each.text(), room.x(), top, each.ink());
            top += step();
        }
    }

    /// The lines below the number, as many as there is room for.
    private List<Line> lines(int port, int width, int height) {
        Captions.Card card = scene.captions().card(port);
        int most = Math.max(0, (height + px(LEADING)) / step());
        String held = held(port);
        List<String> title = wrapped(card.title(), width);
        int fixed = 1 + (held.isEmpty() ? 0 : 1);
        int dated = card.date().isEmpty() || most < fixed + Math.min(1, title.size()) + 1 ? 0 : 1;
        int titled = Math.clamp(most - fixed - dated, 0, title.size());
        List<Line> lines = new ArrayList<>();
        add(lines, card.heading(), width, scene.theme().text());
        for (int i = 0; i < titled; i++) {
            boolean cut = i == titled - 1 && titled < title.size();
            add(
                    lines,
                    cut ? title.get(i) + " " + title.get(i + 1) : title.get(i),
                    width,
                    scene.theme().muted());
        }
        if (dated > 0) {
            add(lines, card.date(), width, scene.theme().muted());
        }
        if (!held.isEmpty()) {
            add(lines, held, width, scene.theme().text());
        }
        return lines.subList(0, Math.min(most, lines.size()));
    }

    /// Who holds the port, as this machine's mark knows it.
    private String held(int port) {
        for (Mark mark : scene.marks()) {
            if (mark.port() == port) {
                return mark.words();
            }
        }
        return "";
    }

    private void add(List<Line> lines, String text, int width, int ink) {
        lines.add(new Line(type.label(), cut(text, width), ink));
    }

    private String cut(String text, int width) {
        Glyphs glyphs = type.label();
        return glyphs.width(text) <= width
                ? text
                : text.substring(0, Math.min(text.length() - 1, glyphs.longest(text, width)))
                                .stripTrailing() + "…";
    }

    private List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && type.label().width(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    private int step() {
        return type.label().capHeight() + px(LEADING);
    }

    private int px(double logical) {
        return frame.px(logical * size);
    }
}
