package org.portatlas.view.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ScrollEvent.HorizontalTextScrollUnits;
import javafx.scene.input.ScrollEvent.VerticalTextScrollUnits;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portatlas.SwiftExtension;
import org.portatlas.SwiftRobot;
import org.portatlas.map.CellPoint;
import org.portatlas.map.Viewport;
import org.portatlas.registry.Registry;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Fingers, wheels and flings on a map in a window, by the events that JavaFX makes of them.
@ExtendWith(SwiftExtension.class)
class MapGesturesTest {
    private static final Registry REGISTRY = Registry.embedded();
    private static final double X = 320;
    private static final double Y = 300;

    private MapViewModel model;
    private MapPane pane;

    @Start
    void start(Stage stage) {
        model = TestMap.of(REGISTRY);
        pane = new MapPane(model);
        pane.takeGestures(new RegionViewModel(model));
        stage.setScene(new Scene(new StackPane(pane), 800, 700));
        stage.show();
    }

    private void fx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
        SwiftRobot.settle();
    }

    private void fire(Event event) {
        fx(() -> Event.fireEvent(pane, event));
    }

    private void comeClose() {
        fx(() -> model.lookAt(30000, 30));
    }

    private static ScrollEvent scroll(
            EventType<ScrollEvent> type,
            double deltaX,
            double deltaY,
            boolean control,
            boolean direct,
            boolean inertia,
            int touches) {
        return new ScrollEvent(
                type,
                X,
                Y,
                X,
                Y,
                false,
                control,
                false,
                false,
                direct,
                inertia,
                deltaX,
                deltaY,
                deltaX,
                deltaY,
                HorizontalTextScrollUnits.NONE,
                0,
                VerticalTextScrollUnits.NONE,
                0,
                touches,
                pick());
    }

    private static ScrollEvent wheel(double deltaX, double deltaY) {
        return scroll(ScrollEvent.SCROLL, deltaX, deltaY, false, false, false, 0);
    }

    private static ZoomEvent zoom(EventType<ZoomEvent> type, double factor, double x, double y) {
        return new ZoomEvent(type, x, y, x, y, false, false, false, false, true, false, factor, factor, pick());
    }

    private static PickResult pick() {
        return new PickResult(null, X, Y);
    }

    /// At once, as fast as a hand.
    private void mouse(EventType<MouseEvent> type, double x, double y) {
        MouseEvent event = new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null);
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Event.fireEvent(pane, event));
    }

    private void waitUntilAtRest() throws Exception {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> model.flightProperty().get() == null);
        SwiftRobot.settle();
    }

    @Test
    void pinch_keepsWhatIsUnderTheFingers_withinHalfAPixel_andEndsOnWholePixels() throws Exception {
        comeClose();
        CellPoint held = model.viewport().viewToCell(X, Y);
        fire(zoom(ZoomEvent.ZOOM_STARTED, 1, X, Y));
        double height = model.viewport().cellHeight();
        for (int step = 0; step < 40; step++) {
            double factor = step < 25 ? 1.031 : 0.957;
            fire(zoom(ZoomEvent.ZOOM, factor, X, Y));
            height *= factor;
            Viewport now = model.viewport();
            assertThat(now.cellHeight()).as("at once, no flight").isCloseTo(height, within(1e-6));
            assertThat(now.cellToViewX(held.x())).isCloseTo(X, within(0.5));
            assertThat(now.cellToViewY(held.y())).isCloseTo(Y, within(0.5));
        }
        assertThat(model.viewport().isSettled()).isFalse();
        fire(zoom(ZoomEvent.ZOOM_FINISHED, 1, X, Y));
        waitUntilAtRest();
        assertThat(model.viewport().isSettled()).isTrue();
        assertThat(model.viewport().cellHeight()).isCloseTo(height, within(0.51));
    }

    @Test
    void pinchThatWanders_takesTheMapAlong() {
        comeClose();
        CellPoint held = model.viewport().viewToCell(X, Y);
        fire(zoom(ZoomEvent.ZOOM_STARTED, 1, X, Y));
        fire(zoom(ZoomEvent.ZOOM, 1.2, X, Y));
        fire(scroll(ScrollEvent.SCROLL_STARTED, 0, 0, false, true, false, 2));
        fire(scroll(ScrollEvent.SCROLL, 13, -7, false, true, false, 2));
        assertThat(model.viewport().cellToViewX(held.x())).isCloseTo(X + 13, within(0.5));
        assertThat(model.viewport().cellToViewY(held.y())).isCloseTo(Y - 7, within(0.5));
    }

    @Test
    void wheel_zoomsAboutThePointer_andWithControlToo() throws Exception {
        comeClose();
        double before = model.viewport().cellHeight();
        fire(wheel(0, 40));
        waitUntilAtRest();
        assertThat(model.viewport().cellHeight()).isGreaterThan(before);
        fire(scroll(ScrollEvent.SCROLL, 0, -40, true, false, false, 0));
        waitUntilAtRest();
        assertThat(model.viewport().cellHeight()).isEqualTo(before);
    }

    @Test
    void fingersOnATouchpad_moveTheMap_andItsInertiaGoesOn() {
        comeClose();
        Viewport before = model.viewport();
        fire(scroll(ScrollEvent.SCROLL_STARTED, 0, 0, false, false, false, 0));
        fire(scroll(ScrollEvent.SCROLL, -3, 25, false, false, false, 0));
        fire(scroll(ScrollEvent.SCROLL, -4, 0, false, false, false, 0));
        fire(scroll(ScrollEvent.SCROLL_FINISHED, 0, 0, false, false, false, 0));
        assertThat(model.viewport().cellHeight()).isEqualTo(before.cellHeight());
        assertThat(model.viewport().originX()).isEqualTo(before.originX() - 7);
        assertThat(model.viewport().originY()).isEqualTo(before.originY() + 25);
        fire(scroll(ScrollEvent.SCROLL, -2, 0, false, false, true, 0));
        assertThat(model.viewport().originX()).isEqualTo(before.originX() - 9);
        fx(() -> pane.getScene().getPreferences().setReducedMotion(true));
        fire(scroll(ScrollEvent.SCROLL, -2, 0, false, false, true, 0));
        assertThat(model.viewport().originX()).as("less motion").isEqualTo(before.originX() - 9);
    }

    @Test
    void wheelSideways_movesTheMap_andNothingTurnsIntoSomethingElseMidway() throws Exception {
        comeClose();
        Viewport before = model.viewport();
        fire(wheel(-40, 0));
        assertThat(model.viewport().originX()).isEqualTo(before.originX() - 40);
        fire(wheel(0, 40));
        assertThat(model.viewport().cellHeight()).as("still the same stroke").isEqualTo(before.cellHeight());
        Thread.sleep(300);
        fire(wheel(0, 40));
        waitUntilAtRest();
        assertThat(model.viewport().cellHeight()).isGreaterThan(before.cellHeight());
    }

    @Test
    void oneFingerOnAScreen_isNotToldTwice() {
        comeClose();
        Viewport before = model.viewport();
        fire(scroll(ScrollEvent.SCROLL_STARTED, 0, 0, false, true, false, 1));
        fire(scroll(ScrollEvent.SCROLL, -30, 0, false, true, false, 1));
        assertThat(model.viewport()).isEqualTo(before);
    }

    private void fling() throws Exception {
        mouse(MouseEvent.MOUSE_PRESSED, 400, 300);
        for (int step = 1; step <= 10; step++) {
            Thread.sleep(12);
            mouse(MouseEvent.MOUSE_DRAGGED, 400 - 14 * step, 300);
        }
    }

    /// Where the map is when it is drawn.
    private record Moment(long nanos, double originX) {}

    @Test
    void fling_goesOnSlowerAndSlower_andThenRuns_noMore() throws Exception {
        comeClose();
        fling();
        List<Moment> moments = new ArrayList<>();
        Runnable look =
                () -> moments.add(new Moment(System.nanoTime(), model.viewport().originX()));
        fx(() -> {
            look.run();
            pane.getScene().addPostLayoutPulseListener(look);
        });
        mouse(MouseEvent.MOUSE_RELEASED, 260, 300);
        waitUntilItStands();
        fx(() -> pane.getScene().removePostLayoutPulseListener(look));
        Moment begin = moments.getFirst();
        double atEnd = model.viewport().originX();
        assertThat(atEnd).isLessThan(begin.originX() - 40);
        long halfway = first(moments, (begin.originX() + atEnd) / 2);
        assertThat(halfway - begin.nanos()).as("slower").isLessThan(first(moments, atEnd) - halfway);
    }

    /// When the map was first that far to the left.
    private static long first(List<Moment> moments, double originX) {
        return moments.stream()
                .filter(each -> each.originX() <= originX)
                .findFirst()
                .orElseThrow()
                .nanos();
    }

    /// For longer than its last pixels take.
    private void waitUntilItStands() throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> {
            double now = model.viewport().originX();
            Thread.sleep(400);
            return model.viewport().originX() == now;
        });
        SwiftRobot.settle();
    }

    @Test
    void fling_stopsAtAKey_andAtAPress() throws Exception {
        comeClose();
        fling();
        mouse(MouseEvent.MOUSE_RELEASED, 260, 300);
        Thread.sleep(60);
        new SwiftRobot().type(KeyCode.SHIFT);
        assertStands();
        fling();
        mouse(MouseEvent.MOUSE_RELEASED, 260, 300);
        Thread.sleep(60);
        mouse(MouseEvent.MOUSE_PRESSED, 300, 300);
        assertStands();
    }

    private void assertStands() throws Exception {
        SwiftRobot.settle();
        double now = model.viewport().originX();
        Thread.sleep(200);
        assertThat(model.viewport().originX()).isEqualTo(now);
    }

    @Test
    void handThatRestsBeforeItLetsGo_flingsNothing_norDoesAnyHandUnderReducedMotion() throws Exception {
        comeClose();
        fling();
        Thread.sleep(120);
        mouse(MouseEvent.MOUSE_RELEASED, 260, 300);
        assertStands();
        fx(() -> pane.getScene().getPreferences().setReducedMotion(true));
        fling();
        mouse(MouseEvent.MOUSE_RELEASED, 260, 300);
        assertStands();
    }

    @Test
    void map_tellsTheSelectedPort() {
        assertThat(pane.getAccessibleText()).isEqualTo("Map of all 65,536 ports, none selected");
        fx(() -> model.select(793));
        assertThat(pane.getAccessibleText()).isEqualTo("793, unassigned, System Port, in the gap 781 to 799");
        fx(() -> model.moveSelection(1, 0));
        assertThat(pane.getAccessibleText()).startsWith("794, unassigned");
        fx(() -> model.layers().count(org.portatlas.registry.Transport.TCP));
        assertThat(pane.getAccessibleText()).endsWith("TCP unassigned");
    }
}
