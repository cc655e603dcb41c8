package org.portatlas.app;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Cell;
import javafx.scene.control.Labeled;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.portatlas.map.Contrast;
import org.portatlas.map.Theme;

/// Whether what is written in a scene can be read: its contrast to what is painted behind it, as the style sheets have
/// computed both, and whether it is there in full.
final class ReadableText {
    private static final double LARGE = 24;
    private static final double LARGE_BOLD = 18;

    private ReadableText() {}

    /// Texts of too little contrast, each in words. What is disabled may be dimmed.
    static List<String> faint(Parent root, Theme theme) {
        List<String> faint = new ArrayList<>();
        seenIn(root)
                .filter(node -> node instanceof Text text && !text.getText().isBlank() && !text.isDisabled())
                .map(Text.class::cast)
                .filter(text -> text.getFill() instanceof Color)
                .forEach(text -> {
                    Color ground = ground(text, (Color) root.getScene().getFill());
                    Color fill = over((Color) text.getFill(), opacity(text), ground);
                    double contrast = Contrast.of(argb(fill), argb(ground));
                    if (contrast < least(text, theme)) {
                        faint.add(String.format(
                                "%s %.1f: “%s” %s on %s, %s",
                                theme, contrast, text.getText(), fill, ground, place(text)));
                    }
                });
        return faint;
    }

    /// Where data may be shortened: in cells of tables and lists and the heads of their columns,
    /// which are made wider by hand; beside a gap, to scale; and in the status line, which repeats
    /// what the pane says.
    private static final Set<String> SHORTENED = Set.of("column-header", "gap-end", "atlas-status");

    /// Labels and controls whose text is cut, each in words.
    static List<String> cut(Parent root) {
        List<String> cut = new ArrayList<>();
        seenIn(root)
                .filter(node -> node instanceof Labeled labeled
                        && labeled.getText() != null
                        && !labeled.getText().isBlank()
                        && !mayBeShortened(labeled))
                .map(Labeled.class::cast)
                .forEach(labeled -> labeled.getChildrenUnmodifiable().stream()
                        .filter(child -> child instanceof Text)
                        .map(child -> ((Text) child).getText())
                        .filter(drawn -> drawn.endsWith(labeled.getEllipsisString())
                                && !labeled.getText().endsWith(labeled.getEllipsisString()))
                        .forEach(
                                drawn -> cut.add("“" + labeled.getText() + "” as “" + drawn + "”, " + place(labeled))));
        return cut;
    }

    private static double least(Text text, Theme theme) {
        double size = text.getFont().getSize();
        boolean isLarge = size >= LARGE
                || (size >= LARGE_BOLD && text.getFont().getStyle().contains("Bold"));
        return theme == Theme.CONTRAST ? isLarge ? 4.5 : 7 : isLarge ? 3 : 4.5;
    }

    /// What is painted behind a node, from the scene's own fill upwards.
    private static Color ground(Node node, Color below) {
        List<Color> fills = new ArrayList<>();
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof Region region && region.getBackground() != null) {
                List<BackgroundFill> layers = region.getBackground().getFills();
                for (int i = layers.size() - 1; i >= 0; i--) {
                    if (layers.get(i).getFill() instanceof Color colour) {
                        fills.add(colour.deriveColor(0, 1, 1, opacity(region)));
                    }
                }
            }
        }
        Collections.reverse(fills);
        Color ground = below;
        for (Color fill : fills) {
            ground = over(fill, 1, ground);
        }
        return ground;
    }

    private static Color over(Color fill, double opacity, Color ground) {
        double share = fill.getOpacity() * opacity;
        return Color.color(
                ground.getRed() + (fill.getRed() - ground.getRed()) * share,
                ground.getGreen() + (fill.getGreen() - ground.getGreen()) * share,
                ground.getBlue() + (fill.getBlue() - ground.getBlue()) * share);
    }

    private static double opacity(Node node) {
        double opacity = 1;
        for (Node each = node; each != null; each = each.getParent()) {
            opacity *= each.getOpacity();
        }
        return opacity;
    }

    private static int argb(Color colour) {
        return 0xFF000000
                | (int) Math.round(colour.getRed() * 255) << 16
                | (int) Math.round(colour.getGreen() * 255) << 8
                | (int) Math.round(colour.getBlue() * 255);
    }

    private static Stream<Node> seenIn(Parent root) {
        return Nodes.visibleIn(root).filter(node -> opacity(node) > 0);
    }

    private static boolean mayBeShortened(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each instanceof Cell<?> || each.getStyleClass().stream().anyMatch(SHORTENED::contains)) {
                return true;
            }
        }
        return false;
    }

    private static String place(Node node) {
        StringBuilder place = new StringBuilder();
        for (Node each = node; each != null && place.length() < 160; each = each.getParent()) {
            place.append(each.getId() == null ? "" : " #" + each.getId());
            each.getStyleClass().forEach(name -> place.append(" .").append(name));
        }
        return place.toString();
    }
}
