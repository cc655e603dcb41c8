package org.portatlas.view.way;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.portatlas.map.PortLayout;
import org.portatlas.view.map.MapViewModel;

/// The places where one was, to go back to and forward again, and the ports looked at last. FX thread.
///
/// A place is a selected port, or a view that differs much from the last one. Two things are no places of their own: a
/// port that the arrow keys leave for its neighbour within a second, and a view in the middle of a drag or a zoom,
/// which goes on within a second. A small move keeps the place, and one comes back to where the map was left.
public final class HistoryViewModel {
    private static final Duration PASSING = Duration.ofSeconds(1);
    private static final int MOST = 200;

    private final MapViewModel map;
    private final Clock clock;
    private final List<Place> places = new ArrayList<>();
    private final RecentPorts recent = new RecentPorts();
    private final ReadOnlyBooleanWrapper backward = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper forward = new ReadOnlyBooleanWrapper();
    private int here;

    /// The place here as it was when one came, while `places` has it as it is now: many small moves make a large one.
    private Place arrival;

    private Instant changed = Instant.MIN;

    /// Whether the place here is there for its view alone.
    private boolean viewed;

    private boolean going;

    public HistoryViewModel(MapViewModel map, Clock clock) {
        this.map = map;
        this.clock = clock;
        arrival = now();
        places.add(arrival);
        arrival.port().ifPresent(recent::visit);
        map.selectedPortProperty().subscribe(this::note);
        map.viewportProperty().subscribe(this::note);
        map.flightProperty().subscribe(this::note);
    }

    /// Whether there is a place to go back to.
    public ReadOnlyBooleanProperty backwardProperty() {
        return backward.getReadOnlyProperty();
    }

    /// Whether there is a place to go forward to.
    public ReadOnlyBooleanProperty forwardProperty() {
        return forward.getReadOnlyProperty();
    }

    /// Goes to the place before this one, if there is one.
    public void back() {
        go(here - 1);
    }

    /// Goes to the place that one came back from, if there is one.
    public void forward() {
        go(here + 1);
    }

    /// The ports looked at last, newest first, at most 12.
    public List<Integer> recent() {
        return recent.ports();
    }

    /// Takes over the ports of the last run, newest first.
    public void remember(List<Integer> ports) {
        recent.addEarlier(ports);
    }

    private void go(int index) {
        if (index < 0 || index >= places.size()) {
            return;
        }
        here = index;
        arrival = places.get(index);
        changed = Instant.MIN;
        viewed = false;
        going = true;
        map.selectedPortProperty().set(arrival.port());
        map.flyTo(arrival.view(), arrival.layout());
        going = false;
        tell();
    }

    private Place now() {
        return new Place(map.selectedPortProperty().get(), map.layout(), map.destination());
    }

    private void note() {
        Place now = now();
        if (going || now.equals(places.get(here))) {
            return;
        }
        Instant time = clock.instant();
        // What has not happened yet was before the clock was put back.
        boolean soon = changed.isAfter(time.minus(PASSING)) && !changed.isAfter(time);
        OptionalInt last = arrival.port();
        if (now.port().equals(last)) {
            noteView(now, soon, time);
        } else if (soon && !viewed && areNeighbours(last, now.port())) {
            recent.passTo(now.port().getAsInt());
            arrival = now;
            places.set(here, now);
            changed = time;
        } else {
            now.port().ifPresent(recent::visit);
            add(now, time);
            viewed = false;
        }
    }

    private void noteView(Place now, boolean soon, Instant time) {
        if (soon) {
            arrival = now;
            places.set(here, now);
        } else if (arrival.isElsewhere(now)) {
            add(now, time);
            viewed = true;
        } else {
            places.set(here, now);
        }
        // A port is arrived at once; a zoom goes on as long as the wheel turns.
        changed = viewed ? time : changed;
    }

    private void add(Place place, Instant time) {
        places.subList(here + 1, places.size()).clear();
        places.add(place);
        if (places.size() > MOST) {
            places.removeFirst();
        }
        here = places.size() - 1;
        arrival = place;
        changed = time;
        tell();
    }

    private void tell() {
        backward.set(here > 0);
        forward.set(here < places.size() - 1);
    }

    /// One step of an arrow key apart.
    private boolean areNeighbours(OptionalInt one, OptionalInt other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        PortLayout layout = map.layout();
        int columns = layout.cellX(one.getAsInt()) - layout.cellX(other.getAsInt());
        int rows = layout.cellY(one.getAsInt()) - layout.cellY(other.getAsInt());
        return Math.abs(columns) + Math.abs(rows) == 1;
    }
}
