package org.portatlas.sheet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.portatlas.map.PixelBox;
import org.portatlas.map.ShapeSurface;
import org.portatlas.map.Shapes;
import org.portatlas.text.Texts;

/// A sheet as SVG 1.1: cells of one colour as one path of boxes, hatches as patterns, texts as texts,
/// each as wide as it was measured whatever face the reader has. It names no other file and runs
/// nothing.
public final class SheetSvg {
    private static final Texts TEXTS = new Texts(SheetSvg.class);

    private SheetSvg() {}

    /// The whole document. Any thread.
    public static String of(Sheet sheet) {
        SheetPainter painter = new SheetPainter(sheet);
        PixelBox paper = new PixelBox(0, 0, painter.width(), painter.height());
        PixelBox map = new PixelBox(
                0, 0, painter.width(), sheet.scene().viewport().frame().height());
        Elements around = new Elements("a");
        ShapeSurface aroundSurface = new ShapeSurface(paper, around);
        painter.paintAround(aroundSurface);
        aroundSurface.end();
        Elements cells = new Elements("m");
        ShapeSurface mapSurface = new ShapeSurface(map, cells);
        painter.paintMap(mapSurface);
        mapSurface.end();
        SheetWords words = sheet.words();
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$d\" height=\"%2$d\""
                                + " viewBox=\"0 0 %1$d %2$d\" role=\"img\" font-family=\"DejaVu Sans, Verdana, sans-serif\""
                                + " aria-labelledby=\"title desc\">\n",
                        painter.width(),
                        painter.height())
                + "<title id=\"title\">" + escaped(words.title()) + "</title>\n"
                + "<desc id=\"desc\">"
                + escaped(TEXTS.get("spoken", words.title(), words.about(), words.foot())) + "</desc>\n"
                + around.text()
                + "<g transform=\"translate(0 " + painter.mapTop() + ")\">\n"
                + cells.text()
                + "</g>\n</svg>\n";
    }

    /// What XML may hold, and what does not turn letters round; anything else is a sign for it.
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(each -> {
            switch (each) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(isPlain(each) ? each : 0xFFFD);
            }
        });
        return safe.toString();
    }

    private static boolean isPlain(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> codePoint != 0xFFFE && codePoint != 0xFFFF;
        };
    }

    /// Shapes as elements, with what they refer to.
    private static final class Elements implements Shapes {
        /// A digit's height of most faces, for a size of 1.
        private static final double CAP = 0.729;

        private final String prefix;
        private final StringBuilder definitions = new StringBuilder();
        private final StringBuilder body = new StringBuilder();
        private final Map<PixelBox, String> clips = new HashMap<>();
        private final Map<String, String> patterns = new LinkedHashMap<>();

        /// @param prefix of the ids
        Elements(String prefix) {
            this.prefix = prefix;
        }

        String text() {
            return definitions.isEmpty() ? body.toString() : "<defs>\n" + definitions + "</defs>\n" + body;
        }

        @Override
        public void fill(String path, int colour, double opacity, boolean crisp, @Nullable PixelBox clip) {
            body.append("<path fill=\"").append(hex(colour)).append('"');
            opacity("fill-opacity", opacity);
            if (crisp) {
                body.append(" shape-rendering=\"crispEdges\"");
            }
            clip(clip);
            body.append(" d=\"").append(path).append("\"/>\n");
        }

        @Override
        public void stroke(
                String path,
                int colour,
                double opacity,
                double width,
                double dash,
                double space,
                @Nullable PixelBox clip) {
            body.append("<path fill=\"none\" stroke=\"").append(hex(colour)).append('"');
            opacity("stroke-opacity", opacity);
            body.append(" stroke-width=\"").append(number(width)).append('"');
            if (dash > 0) {
                body.append(" stroke-dasharray=\"").append(number(dash)).append(' ');
                body.append(number(space)).append('"');
            }
            clip(clip);
            body.append(" d=\"").append(path).append("\"/>\n");
        }

        @Override
        public void hatch(String path, int colour, int period, int thickness, int phase) {
            String looks = String.format(
                    Locale.ROOT,
                    "width=\"%1$d\" height=\"%1$d\" patternUnits=\"userSpaceOnUse\""
                            + " patternTransform=\"translate(%2$d 0)\">"
                            + "<path stroke=\"%3$s\" stroke-width=\"%4$s\" d=\"M-%1$d %1$dL%1$d -%1$d"
                            + "M0 %1$dL%1$d 0M0 %5$dL%5$d 0\"/>",
                    period,
                    Math.floorMod(phase, period),
                    hex(colour),
                    number(thickness * 0.71),
                    2 * period);
            String id = patterns.computeIfAbsent(looks, unused -> prefix + "h" + patterns.size());
            if (definitions.indexOf("\"" + id + "\"") < 0) {
                definitions.append("<pattern id=\"").append(id).append("\" ").append(looks);
                definitions.append("</pattern>\n");
            }
            body.append("<path fill=\"url(#").append(id).append(")\" d=\"").append(path);
            body.append("\"/>\n");
        }

        @Override
        public void text(TextShape text) {
            body.append("<text x=\"").append(text.x()).append("\" y=\"").append(text.baseline());
            body.append("\" font-size=\"").append(number(text.capHeight() / CAP));
            body.append("\" textLength=\"").append(text.width());
            body.append("\" lengthAdjust=\"spacingAndGlyphs\" fill=\"").append(hex(text.colour()));
            body.append('"');
            if (text.bold()) {
                body.append(" font-weight=\"bold\"");
            }
            if (text.haloWidth() > 0) {
                body.append(" stroke=\"").append(hex(text.halo())).append("\" stroke-width=\"");
                body.append(2 * text.haloWidth()).append("\" paint-order=\"stroke\"");
            }
            clip(text.clip());
            body.append('>').append(escaped(text.text())).append("</text>\n");
        }

        private void opacity(String name, double opacity) {
            if (opacity < 1) {
                body.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(number(opacity))
                        .append('"');
            }
        }

        private void clip(@Nullable PixelBox clip) {
            if (clip == null) {
                return;
            }
            String id = clips.get(clip);
            if (id == null) {
                id = prefix + "c" + clips.size();
                clips.put(clip, id);
                definitions.append(String.format(
                        Locale.ROOT,
                        "<clipPath id=\"%s\"><rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/></clipPath>\n",
                        id,
                        clip.x(),
                        clip.y(),
                        clip.width(),
                        clip.height()));
            }
            body.append(" clip-path=\"url(#").append(id).append(")\"");
        }

        private static String hex(int colour) {
            return String.format(Locale.ROOT, "#%06x", colour & 0xFFFFFF);
        }

        private static String number(double value) {
            String text = String.format(Locale.ROOT, "%.2f", value);
            return text.replaceAll("\\.?0+$", "");
        }
    }
}
