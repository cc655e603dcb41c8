package org.portatlas.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.portatlas.registry.Transport;

/// How the window looked when it was closed last, so that it opens alike. Each part is remembered by whom it belongs
/// to; immutable. What the user has set stands in [Settings].
///
/// @param place where the window stood, empty if it never did
/// @param map where one was on the map, and in which layout
/// @param colours what coloured the map
/// @param shown what else was shown on the map
/// @param live how this machine was watched
/// @param pane how wide the pane was, and what was looked at
public record Session(Optional<Place> place, MapState map, Colours colours, Shown shown, Live live, Pane pane) {
    /// Nothing is remembered.
    public static final Session NEW =
            new Session(Optional.empty(), MapState.NEW, Colours.NEW, Shown.NEW, Live.NEW, Pane.NEW);

    /// A window's place on the screen, logical pixels.
    public record Place(double x, double y, double width, double height) {}

    /// Where one was on the map.
    ///
    /// @param selectedPort the port that was selected
    /// @param view where the map was, empty for the whole space
    /// @param layout the id of the layout in which the ports stood, empty for the first one
    public record MapState(OptionalInt selectedPort, Optional<View> view, Optional<String> layout) {
        /// The whole space, and nothing selected.
        public static final MapState NEW = new MapState(OptionalInt.empty(), Optional.empty(), Optional.empty());

        /// The same without port and zoom.
        MapState fresh() {
            return new MapState(OptionalInt.empty(), Optional.empty(), layout);
        }
    }

    /// The port in the middle of the map, and how high its cells were, logical pixels.
    public record View(int port, double cellHeight) {}

    /// What coloured the map.
    ///
    /// @param layer the id of the layer, empty for the first one
    /// @param transport the transport protocol that alone counted, empty for all
    /// @param values what layers were turned to, by their ids; a layer that stood as it comes is not among them
    public record Colours(Optional<String> layer, Optional<Transport> transport, Map<String, Integer> values) {
        /// As it is until someone chooses.
        public static final Colours NEW = new Colours(Optional.empty(), Optional.empty(), Map.of());

        public Colours {
            values = Map.copyOf(values);
        }
    }

    /// What was shown on the map beside its colours.
    ///
    /// @param gaps whether gaps were highlighted
    /// @param minimap whether the whole space stands small in a corner of a part of it
    /// @param live whether this machine was read and marked
    /// @param connections whether its connections were
    /// @param overlays the ids of the overlays that were on
    public record Shown(boolean gaps, boolean minimap, boolean live, boolean connections, Set<String> overlays) {
        /// As it is until someone chooses.
        public static final Shown NEW = new Shown(true, true, true, false, Set.of());

        public Shown {
            overlays = Set.copyOf(overlays);
        }
    }

    /// How this machine was watched.
    ///
    /// @param paused whether reading was paused
    /// @param watched the ports whose starts and stops are told, ascending
    public record Live(boolean paused, List<Integer> watched) {
        /// No port in particular.
        public static final Live NEW = new Live(false, List.of());

        public Live {
            watched = List.copyOf(watched);
        }
    }

    /// How ports are looked at.
    ///
    /// @param width of the pane, logical pixels; empty as long as the window chooses it
    /// @param recent the ports looked at last, newest first
    /// @param files the files read last, newest first
    public record Pane(OptionalDouble width, List<Integer> recent, List<Path> files) {
        /// As it is until someone chooses.
        public static final Pane NEW = new Pane(OptionalDouble.empty(), List.of(), List.of());

        public Pane {
            recent = List.copyOf(recent);
            files = List.copyOf(files);
        }
    }

    /// The same without what `--fresh` forgets: port and zoom, and what was looked at last.
    public Session fresh() {
        return new Session(place, map.fresh(), colours, shown, live, new Pane(pane.width(), List.of(), List.of()));
    }
}
