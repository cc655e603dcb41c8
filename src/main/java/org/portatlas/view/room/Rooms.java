package org.portatlas.view.room;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The parts of a window in a fixed order, for those who walk through it by keys: from any place to the part after it
/// or before it, round and round. A part that does not stand in the window is passed over. FX thread.
public final class Rooms {
    private final List<Room> rooms;
    private final Runnable before;
    private final Map<Room, Node> last = new HashMap<>();

    /// One part of the window.
    ///
    /// @param places what belongs to it, the first of which comes first
    /// @param home takes the focus whatever had it last; null if the part remembers who did
    public record Room(
            List<? extends Node> places, @Nullable Node home) {
        /// A part that remembers, and at first gives the focus to the first control in it.
        public static Room of(List<? extends Node> places) {
            return new Room(places, null);
        }

        boolean holds(Node node) {
            for (Node each = node; each != null; each = each.getParent()) {
                if (places.contains(each)) {
                    return true;
                }
            }
            return false;
        }
    }

    /// @param root of the window; every room is in it or below it
    /// @param before what is done before the focus goes to another room
    public Rooms(Node root, List<Room> rooms, Runnable before) {
        this.rooms = List.copyOf(rooms);
        this.before = before;
        // Where nothing else takes it, Esc leads back to the room that is the home of all.
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !event.isConsumed()) {
                goHome();
            }
        });
        root.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::remember);
    }

    /// Puts the focus into the next room that there is, or with -1 into the one before.
    public void walk(int step) {
        before.run();
        Node owner = rooms.stream()
                .flatMap(room -> room.places().stream())
                .map(Node::getScene)
                .filter(Objects::nonNull)
                .findFirst()
                .map(scene -> scene.getFocusOwner())
                .orElse(null);
        int here = owner == null ? -1 : indexOf(owner);
        int from = here < 0 && step < 0 ? 0 : here;
        for (int i = 1; i <= rooms.size(); i++) {
            Room room = rooms.get(Math.floorMod(from + i * step, rooms.size()));
            Optional<Node> door = door(room);
            if (door.isPresent()) {
                door.get().requestFocus();
                return;
            }
        }
    }

    private void goHome() {
        rooms.stream()
                .flatMap(room -> Stream.ofNullable(room.home()))
                .filter(Rooms::isThere)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private void remember(@Nullable Node owner) {
        int room = owner == null ? -1 : indexOf(owner);
        if (owner != null && room >= 0) {
            last.put(rooms.get(room), owner);
        }
    }

    private int indexOf(Node node) {
        for (int i = 0; i < rooms.size(); i++) {
            if (rooms.get(i).holds(node)) {
                return i;
            }
        }
        return -1;
    }

    private Optional<Node> door(Room room) {
        Node home = room.home();
        if (home != null) {
            return isThere(home) ? Optional.of(home) : Optional.empty();
        }
        Node before = last.get(room);
        return before != null && isThere(before) && room.holds(before)
                ? Optional.of(before)
                : room.places().stream()
                        .filter(Rooms::isThere)
                        .flatMap(Rooms::within)
                        .filter(node -> node.isFocusTraversable() && isThere(node))
                        .findFirst();
    }

    /// Whether it is in the window, seen and not dimmed.
    private static boolean isThere(Node node) {
        if (node.getScene() == null || node.isDisabled()) {
            return false;
        }
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static Stream<Node> within(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(Rooms::within))
                : Stream.of(node);
    }
}
