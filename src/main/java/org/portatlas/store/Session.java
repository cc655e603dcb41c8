package org.portatlas.store;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// How the window looked when it was closed last, so that it opens alike.
///
/// @param theme "dark" or "light" if the user chose one, else the system's preference holds
/// @param place where the window stood, empty if it never did
/// @param selectedPort the port that was selected
/// @param view where the map was, empty for the whole space
/// @param gapsShown whether gaps were highlighted
/// @param selectionChecked whether a selected port is checked at once
/// @param layer the id of the layer that coloured the map, empty for the first one
/// @param layout the id of the layout in which the ports stood, empty for the first one
/// @param shown what else was shown on the map
/// @param live how this machine was watched
/// @param ways what helps to find one's way
public record Session(
        Optional<String> theme,
        Optional<Place> place,
        OptionalInt selectedPort,
        Optional<View> view,
        boolean gapsShown,
        boolean selectionChecked,
        Optional<String> layer,
        Optional<String> layout,
        Shown shown,
        Live live,
        Ways ways) {
    /// Nothing is remembered.
    public static final Session NEW = new Session(
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            true,
            false,
            Optional.empty(),
            Optional.empty(),
            Shown.NEW,
            Live.NEW,
            Ways.NEW);

    /// A window's place on the screen, logical pixels.
    public record Place(double x, double y, double width, double height) {}

    /// The port in the middle of the map, and how high its cells were, logical pixels.
    public record View(int port, double cellHeight) {}

    /// What was shown on the map beside its colours.
    ///
    /// @param live whether this machine was read and marked
    /// @param connections whether its connections were
    /// @param overlays the ids of the overlays that were on
    public record Shown(boolean live, boolean connections, Set<String> overlays) {
        /// As it is until someone chooses.
        public static final Shown NEW = new Shown(true, false, Set.of());

        public Shown {
            overlays = Set.copyOf(overlays);
        }
    }

    /// How this machine was watched.
    ///
    /// @param seconds from one reading to the next, one of [#PERIODS]
    /// @param paused whether reading was paused
    /// @param watched the ports whose starts and stops are told, ascending
    public record Live(int seconds, boolean paused, List<Integer> watched) {
        /// The intervals that can be chosen, in seconds.
        public static final List<Integer> PERIODS = List.of(1, 2, 5, 10);

        /// Every two seconds, and no port in particular.
        public static final Live NEW = new Live(2, false, List.of());

        public Live {
            watched = List.copyOf(watched);
        }
    }

    /// What helps to find one's way.
    ///
    /// @param recent the ports looked at last, newest first
    /// @param minimap whether the whole space stands small in a corner of a part of it
    public record Ways(List<Integer> recent, boolean minimap) {
        /// As it is until someone chooses.
        public static final Ways NEW = new Ways(List.of(), true);

        public Ways {
            recent = List.copyOf(recent);
        }
    }

    /// The same without what `--fresh` forgets: port and zoom.
    public Session fresh() {
        return new Session(
                theme,
                place,
                OptionalInt.empty(),
                Optional.empty(),
                gapsShown,
                selectionChecked,
                layer,
                layout,
                shown,
                live,
                ways);
    }
}
