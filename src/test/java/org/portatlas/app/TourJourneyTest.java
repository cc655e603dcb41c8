package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.portatlas.SwiftRobot;

/// Somebody sees Port Atlas for the first time and takes the tour, or does not.
@Tag("journey")
class TourJourneyTest extends RunningAtlas {
    private boolean isThere(String query) {
        return robot.lookup(query).tryQuery().isPresent();
    }

    private void press(String query) {
        robot.interact(() -> robot.lookup(query).queryAs(Button.class).fire());
        SwiftRobot.settle();
    }

    /// Whether the frame lies round a part of the window.
    private boolean pointsAt(String query) {
        if (!isThere("#tour-outline") || !isThere(query)) {
            return false;
        }
        Node part = node(query);
        Bounds inner = part.localToScene(part.getLayoutBounds());
        Bounds outer = node("#tour-outline").localToScene(node("#tour-outline").getLayoutBounds());
        return Math.abs(outer.getCenterX() - inner.getCenterX()) < 5
                && Math.abs(outer.getCenterY() - inner.getCenterY()) < 5
                && Math.abs(outer.getWidth() - inner.getWidth()) < 9;
    }

    @Test
    void tour_leadsOverTheWindow_whichStaysUsable() throws Exception {
        waitFor(() -> isThere("#tour-offer"));
        robot.clickOn("#tour-offer");
        waitFor(() -> isThere("#tour"));
        assertThat(text("#tour-place")).isEqualTo("Tour, step 1 of 5");
        assertThat(isThere("#tour-offer")).isFalse();
        waitFor(() -> pointsAt("#map"));
        robot.type(KeyCode.ENTER);
        waitFor(() -> pointsAt("#search"));
        assertThat(text("#tour-title")).isEqualTo("The quickest way to a port");
        // What it speaks of can be tried.
        search("443");
        assertThat(selected()).hasValue(443);
        assertThat(text("#tour-place")).isEqualTo("Tour, step 2 of 5");
        press("#tour-next");
        waitUntilAtRest();
        assertThat(selected()).hasValue(793);
        waitFor(() -> pointsAt("#gap-caption"));
        press("#tour-next");
        waitFor(() -> pointsAt("#check"));
        press("#tour-back");
        waitFor(() -> pointsAt("#gap-caption"));
        press("#tour-next");
        press("#tour-next");
        waitFor(() -> pointsAt(node("#lessons-button").isVisible() ? "#lessons-button" : "#menu"));
        assertThat(text("#tour-next")).isEqualTo("Done");
        press("#tour-next");
        waitFor(() -> !isThere("#tour") && !isThere("#tour-outline"));
        waitFor(() -> files().tour().load().value());
    }

    @Test
    void esc_endsTheTour_andGivesTheFocusToTheMap() throws Exception {
        robot.interact(() -> atlas().models().tour().begin());
        waitFor(() -> isThere("#tour") && node("#tour-next").isFocused());
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> !isThere("#tour"));
        assertThat(node("#map").isFocused()).isTrue();
    }

    @Test
    void offer_thatIsRefused_isNotMadeAgain() throws Exception {
        waitFor(() -> isThere("#tour-refuse"));
        press("#tour-refuse");
        waitFor(() -> !isThere("#tour-offer") && files().tour().load().value());
        reopen();
        // What would make the offer has been done by then, in the same queue.
        search("793");
        focusMap();
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> isThere(".chip"));
        assertThat(isThere("#tour-offer")).isFalse();
        assertThat(isThere("#tour")).isFalse();
    }

    @Test
    void tour_fromTheHelp_givesThePaneItsPlaceBack() throws Exception {
        focusMap();
        robot.type(KeyCode.F1);
        waitFor(() -> isThere("#help-tour"));
        press("#help-tour");
        waitFor(() -> isThere("#tour") && node("#detail").getParent().isVisible());
        assertThat(node("#help-pane").getParent().isVisible()).isFalse();
    }
}
