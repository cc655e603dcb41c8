package org.portatlas.view.present;

import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Duration;
import org.portatlas.machine.PortAnswer;
import org.portatlas.map.Theme;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.Registry;
import org.portatlas.text.Texts;
import org.portatlas.view.detail.DetailViewModel;
import org.portatlas.view.lesson.LessonsViewModel;
import org.portatlas.view.listeners.LiveViewModel;
import org.portatlas.view.map.MapViewModel;
import org.portatlas.view.overlays.ConnectionsViewModel;

/// What is shown on the wall: the caption beside the map, and what is done with the picture. Each time
/// it begins private, light and with nothing over the map. FX thread.
public final class PresentViewModel {
    private static final Texts TEXTS = new Texts(PresentViewModel.class);

    /// Longer than the pause between two repeats of a held key.
    private static final Duration REST = Duration.millis(150);

    private static final int MOST_RECENT = 5;

    private final Registry registry;
    private final MapViewModel map;
    private final DetailViewModel detail;
    private final LiveViewModel live;
    private final ConnectionsViewModel connections;
    private final HereViewModel here;
    private final LessonSlides slides;
    private final Supplier<List<Integer>> recent;
    private final Drawing drawing = new Drawing();
    private final PauseTransition rest = new PauseTransition(REST);
    private final ReadOnlyObjectWrapper<Caption> caption;
    private final TypedPort typed = new TypedPort();
    private final BooleanProperty hidden = new SimpleBooleanProperty(true);
    private final BooleanProperty black = new SimpleBooleanProperty();
    private final BooleanProperty frozen = new SimpleBooleanProperty();
    private final BooleanProperty pen = new SimpleBooleanProperty();
    private final BooleanProperty spotlight = new SimpleBooleanProperty();
    private final BooleanProperty keys = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper discreet = new ReadOnlyBooleanWrapper();
    private boolean isShown;

    /// @param check looks at a port of this computer; called on the executor's thread
    /// @param recent the ports looked at last, newest first
    public PresentViewModel(
            Registry registry,
            MapViewModel map,
            DetailViewModel detail,
            LessonsViewModel lessons,
            LiveViewModel live,
            ConnectionsViewModel connections,
            IntFunction<PortAnswer> check,
            Supplier<List<Integer>> recent,
            Executor executor) {
        this.registry = registry;
        this.map = map;
        this.detail = detail;
        this.live = live;
        this.connections = connections;
        this.recent = recent;
        here = new HereViewModel(check, executor);
        slides = new LessonSlides(lessons, map, here, this::tell);
        caption = new ReadOnlyObjectWrapper<>(PortCaptions.of(registry, null, List.of(), ""));
        rest.setOnFinished(event -> look());
        detail.pageProperty().subscribe(this::expect);
        live.heldProperty().subscribe(this::expect);
        here.answerProperty().subscribe(this::tell);
        hidden.subscribe(this::tell);
        hidden.subscribe(isHidden -> discreet.set(isShown && isHidden));
        frozen.subscribe(this::hold);
    }

    MapViewModel map() {
        return map;
    }

    Drawing drawing() {
        return drawing;
    }

    /// What stands beside the map.
    ReadOnlyObjectProperty<Caption> captionProperty() {
        return caption.getReadOnlyProperty();
    }

    /// The digits of a port to go to that have been typed so far.
    ReadOnlyStringProperty typedProperty() {
        return typed.digitsProperty();
    }

    /// Whether users, command lines, addresses and the ports looked at last are hidden; yes at first.
    BooleanProperty privateProperty() {
        return hidden;
    }

    /// Whether the view is shown now with what is private hidden.
    public ReadOnlyBooleanProperty discreetProperty() {
        return discreet.getReadOnlyProperty();
    }

    /// Whether the wall is black.
    BooleanProperty blackProperty() {
        return black;
    }

    /// Whether the map and what is said stay as they are, whatever happens on this computer and under
    /// the pointer.
    BooleanProperty frozenProperty() {
        return frozen;
    }

    /// Whether the mouse draws on the map, instead of moving it.
    BooleanProperty penProperty() {
        return pen;
    }

    BooleanProperty spotlightProperty() {
        return spotlight;
    }

    /// Whether the keys are shown.
    BooleanProperty keysProperty() {
        return keys;
    }

    /// Begins, with the present step if a lesson is read.
    ///
    /// @param isReading whether a lesson is read now
    /// @param isLit whether the spotlight is on
    void enter(boolean isReading, boolean isLit) {
        isShown = true;
        spotlight.set(isLit);
        hidden.set(true);
        discreet.set(true);
        map.hoverNothing();
        if (isReading) {
            slides.begin();
        }
        expect();
    }

    /// Ends; nothing that was drawn, typed or seen is kept.
    void leave() {
        isShown = false;
        discreet.set(false);
        slides.end();
        for (BooleanProperty each : List.of(black, frozen, pen, spotlight, keys)) {
            each.set(false);
        }
        hidden.set(true);
        typed.clear();
        drawing.clear();
        rest.stop();
        here.forget();
        map.hoverNothing();
        caption.set(PortCaptions.of(registry, null, List.of(), ""));
    }

    private void hold() {
        live.stillProperty().set(frozen.get());
        connections.stillProperty().set(frozen.get());
        map.hoverNothing();
        expect();
    }

    /// Another port, or another state of this computer: it is looked at as soon as the hand rests.
    private void expect() {
        if (!isShown || slides.isShown()) {
            tell();
        } else {
            OptionalInt port = map.selectedPortProperty().get();
            here.keep(port.orElse(-1));
            if (port.orElse(0) > 0 && !frozen.get() && live.liveProperty().get()) {
                rest.playFromStart();
            } else {
                rest.stop();
            }
            tell();
        }
    }

    private void look() {
        int port = map.selectedPortProperty().get().orElse(0);
        if (isShown && !slides.isShown() && port > 0) {
            here.ask(port);
        }
    }

    private void tell() {
        if (isShown) {
            Caption next = slides.isShown()
                    ? slides.caption(told())
                    : PortCaptions.of(registry, detail.pageProperty().getValue(), told(), recentLine());
            if (!next.equals(caption.get())) {
                caption.set(next);
            }
        }
    }

    private List<String> told() {
        PortAnswer answer = here.answerProperty().get();
        if (answer == null) {
            return List.of();
        }
        SocketWords words = new SocketWords(answer);
        return hidden.get() ? words.discreet() : words.full();
    }

    private String recentLine() {
        List<Integer> ports = hidden.get() ? List.of() : recent.get();
        return ports.isEmpty()
                ? ""
                : TEXTS.get(
                        "recent",
                        ports.stream().limit(MOST_RECENT).map(String::valueOf).collect(Collectors.joining(", ")));
    }

    boolean isReading() {
        return slides.isShown();
    }

    /// On (1) or back (-1): through the lesson, or from port to port.
    void step(int direction) {
        if (slides.isShown()) {
            slides.step(direction);
        } else {
            map.selectedPortProperty()
                    .get()
                    .ifPresentOrElse(
                            port -> map.select(Math.clamp(port + (long) direction, 0, PortRange.PORTS - 1)),
                            () -> map.select(0));
        }
    }

    /// An arrow key: through the lesson, or over the map.
    void move(int columns, int rows) {
        if (slides.isShown()) {
            slides.step(columns + rows);
        } else {
            map.moveSelection(columns, rows);
        }
    }

    /// Goes to the port that was typed; else does what the step offers, or looks at the selected port
    /// anew.
    void enter() {
        if (!typed.isEmpty()) {
            map.select(typed.take());
        } else if (slides.isShown()) {
            slides.enter();
        } else {
            look();
        }
    }

    /// One more digit of a port to go to; what would be no port is not taken.
    void type(String digit) {
        typed.type(digit);
    }

    /// Takes back the last digit typed, or the last stroke drawn.
    void takeBack() {
        if (typed.isEmpty()) {
            drawing.undo();
        } else {
            typed.takeBack();
        }
    }

    /// Ends the innermost of what is shown: the keys, or what is typed.
    /// @return whether there was something; else it is time to leave
    boolean endInnermost() {
        if (keys.get()) {
            keys.set(false);
            return true;
        }
        boolean was = !typed.isEmpty();
        typed.clear();
        return was;
    }

    void turnTheme() {
        map.themeProperty().set(map.themeProperty().get().isDark() ? Theme.LIGHT : Theme.DARK);
    }

    /// Whether strokes of this layout's cells are where they belong.
    boolean isDrawnHere(Drawing.Stroke stroke) {
        return stroke.layout().equals(map.layout().id())
                && map.passageProperty().get() == null;
    }

    static void turn(BooleanProperty property) {
        property.set(!property.get());
    }
}
