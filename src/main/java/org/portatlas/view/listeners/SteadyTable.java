package org.portatlas.view.listeners;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/// Keeps a table still while its rows change: the rows in view stay where they are, and what is selected stays so.
/// A table by itself keeps the number of the first row in view, and so jumps when a row comes or goes above it.
final class SteadyTable<T> {
    private final TableView<T> table;
    private boolean changing;

    /// A row in view, its number, and how far below the table's upper edge it stood, pixels.
    private record Anchor<T>(T item, int index, double y) {}

    SteadyTable(TableView<T> table) {
        this.table = table;
    }

    /// Whether rows are changing now: what is selected meanwhile was not selected by a person.
    boolean isChanging() {
        return changing;
    }

    /// Runs a change of the items.
    void keep(Runnable change) {
        List<T> selected = List.copyOf(table.getSelectionModel().getSelectedItems());
        @Nullable T focused = table.getFocusModel().getFocusedItem();
        List<Anchor<T>> anchors = anchors();
        AtomicBoolean isTouched = new AtomicBoolean();
        ListChangeListener<T> touch = step -> isTouched.set(true);
        table.getItems().addListener(touch);
        changing = true;
        try {
            change.run();
            if (isTouched.get()) {
                select(selected, focused);
                restore(anchors);
            }
        } finally {
            changing = false;
            table.getItems().removeListener(touch);
        }
    }

    private void select(List<T> selected, @Nullable T focused) {
        TableView.TableViewSelectionModel<T> model = table.getSelectionModel();
        if (!model.getSelectedItems().equals(selected)) {
            Set<T> wanted = new HashSet<>(selected);
            int[] still = IntStream.range(0, table.getItems().size())
                    .filter(index -> wanted.contains(table.getItems().get(index)))
                    .toArray();
            model.clearSelection();
            if (still.length > 0) {
                model.selectIndices(still[0], still);
            }
        }
        int focus = focused == null ? -1 : table.getItems().indexOf(focused);
        if (focus >= 0 && table.getFocusModel().getFocusedIndex() != focus) {
            table.getFocusModel().focus(focus);
        }
    }

    private List<Anchor<T>> anchors() {
        VirtualFlow<?> flow = flow();
        IndexedCell<?> first = flow == null ? null : flow.getFirstVisibleCell();
        IndexedCell<?> last = flow == null ? null : flow.getLastVisibleCell();
        if (flow == null || first == null || last == null) {
            return List.of();
        }
        return IntStream.rangeClosed(
                        first.getIndex(),
                        Math.min(last.getIndex(), table.getItems().size() - 1))
                .filter(index -> index >= 0)
                .mapToObj(index -> new Anchor<>(
                        table.getItems().get(index), index, flow.getCell(index).getLayoutY()))
                .toList();
    }

    /// Puts the uppermost row that is still there where it was. A table keeps the number of the first row in view by
    /// itself: where that has not changed, there is nothing to do.
    private void restore(List<Anchor<T>> anchors) {
        for (Anchor<T> anchor : anchors) {
            int index = table.getItems().indexOf(anchor.item());
            if (index >= 0) {
                if (index != anchor.index()) {
                    VirtualFlow<?> flow = Objects.requireNonNull(flow());
                    table.layout();
                    if (Math.abs(y(flow, index) - anchor.y()) > 0.5) {
                        flow.scrollToTop(index);
                        flow.scrollPixels(-anchor.y());
                        table.layout();
                    }
                }
                return;
            }
        }
    }

    /// Where a row stands now; infinitely far away if it is out of view.
    private static double y(VirtualFlow<?> flow, int index) {
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        boolean isInView = first != null && last != null && first.getIndex() <= index && index <= last.getIndex();
        return isInView ? flow.getCell(index).getLayoutY() : Double.POSITIVE_INFINITY;
    }

    private @Nullable VirtualFlow<?> flow() {
        return isSeen() ? (VirtualFlow<?>) table.lookup(".virtual-flow") : null;
    }

    /// A table in a hidden window, pane or tab has no rows in view, and no style to lay rows out with.
    private boolean isSeen() {
        Scene scene = table.getScene();
        if (scene == null || scene.getWindow() == null || !scene.getWindow().isShowing()) {
            return false;
        }
        for (Node node = table; node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
