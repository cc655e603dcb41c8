package org.portatlas.app;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import org.portatlas.map.Contrast;

/// What of a control stands out from what is round it, by pictures with and without the focus.
///
/// @param focus whether it is seen that it has the focus
/// @param edge whether it is seen where one writes, ticks or chooses; true of a control where one does neither
record SeenControl(boolean focus, boolean edge) {
    private static final double VISIBLE = 3;

    /// As many pixels are seen, however large a table is.
    private static final double MOST = 160;

    /// Round a control, where a ring may lie.
    private static final int RIM = 4;

    /// Looks at a control, which has the focus then. FX thread.
    ///
    /// @param root of the scene that it is in, which takes the focus meanwhile
    static SeenControl of(Parent root, Node node) {
        root.applyCss();
        root.layout();
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        WritableImage with = picture(root, bounds);
        root.requestFocus();
        WritableImage without = picture(root, bounds);
        node.requestFocus();
        return new SeenControl(
                isSeen(node, with, without),
                field(node)
                        .map(field -> hasEdge(field.localToScene(field.getLayoutBounds()), bounds, without))
                        .orElse(true));
    }

    /// The pictures differ by a contrast of 3 : 1 in as many pixels as a quarter of the control's outline has. The
    /// caret of a text field does not count for it.
    private static boolean isSeen(Node node, WritableImage with, WritableImage without) {
        int differ = 0;
        for (int y = 0; y < with.getHeight(); y++) {
            for (int x = 0; x < with.getWidth(); x++) {
                int one = with.getPixelReader().getArgb(x, y);
                int other = without.getPixelReader().getArgb(x, y);
                differ += one != other && Contrast.of(one, other) >= VISIBLE ? 1 : 0;
            }
        }
        Bounds bounds = node.getLayoutBounds();
        double least = Math.min(MOST, (bounds.getWidth() + bounds.getHeight()) / 2);
        return differ >= (node instanceof TextInputControl ? Math.max(least, 60) : least);
    }

    /// The part of a control by whose edge alone one knows where to write, choose or tick.
    private static Optional<Node> field(Node node) {
        return switch (node) {
            case CheckBox box -> Optional.ofNullable(box.lookup(".box"));
            case RadioButton button -> Optional.ofNullable(button.lookup(".radio"));
            case TextInputControl text -> Optional.of(text);
            case ComboBoxBase<?> choice -> Optional.of(choice);
            case ChoiceBox<?> choice -> Optional.of(choice);
            case Spinner<?> spinner -> Optional.of(spinner);
            default -> Optional.empty();
        };
    }

    /// Whether at three places of each side, away from its round corners, a pixel of the edge has a
    /// contrast of 3 : 1 to one outside of it.
    ///
    /// @param around what the picture shows, with its rim
    private static boolean hasEdge(Bounds field, Bounds around, WritableImage picture) {
        double left = field.getMinX() - Math.rint(around.getMinX()) + RIM;
        double top = field.getMinY() - Math.rint(around.getMinY()) + RIM;
        for (int part = 2; part <= 4; part++) {
            int x = (int) (left + field.getWidth() * part / 6);
            int y = (int) (top + field.getHeight() * part / 6);
            int right = (int) Math.ceil(left + field.getWidth()) - 1;
            int bottom = (int) Math.ceil(top + field.getHeight()) - 1;
            if (!stepsOver(picture, (int) left, y, 1, 0)
                    || !stepsOver(picture, right, y, -1, 0)
                    || !stepsOver(picture, x, (int) top, 0, 1)
                    || !stepsOver(picture, x, bottom, 0, -1)) {
                return false;
            }
        }
        return true;
    }

    /// Goes over an edge from without.
    private static boolean stepsOver(WritableImage picture, int x, int y, int byX, int byY) {
        int outside = picture.getPixelReader().getArgb(x - 2 * byX, y - 2 * byY);
        for (int step = -1; step < 2; step++) {
            int on = picture.getPixelReader().getArgb(x + step * byX, y + step * byY);
            if (Contrast.of(outside, on) >= VISIBLE) {
                return true;
            }
        }
        return false;
    }

    private static WritableImage picture(Parent root, Bounds bounds) {
        root.applyCss();
        root.layout();
        SnapshotParameters part = new SnapshotParameters();
        part.setFill(root.getScene().getFill());
        part.setViewport(new Rectangle2D(
                Math.rint(bounds.getMinX()) - RIM,
                Math.rint(bounds.getMinY()) - RIM,
                Math.rint(bounds.getWidth()) + 2 * RIM,
                Math.rint(bounds.getHeight()) + 2 * RIM));
        return root.snapshot(part, null);
    }
}
