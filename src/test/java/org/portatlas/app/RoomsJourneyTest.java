package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.portatlas.SwiftRobot;

/// The window is walked through by F6, room by room, and back by Shift+F6.
@Tag("journey")
class RoomsJourneyTest extends RunningAtlas {
    @Test
    void rooms_areWalkedInTheirOrder_roundAndBack_andHiddenOnesArePassedOver() throws Exception {
        search("793");
        focusMap();
        List<String> walked = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            robot.type(KeyCode.F6);
            walked.add(room());
        }
        assertThat(walked).containsExactly("pane", "status", "tool bar", "map");
        back();
        assertThat(room()).isEqualTo("tool bar");
        assertThat(node("#search").isFocused()).isTrue();
        focusMap();
        robot.write("l");
        waitFor(() -> room().equals("dock"));
        robot.type(KeyCode.F6);
        assertThat(room()).isEqualTo("status");
        assertThat(node("#status").getAccessibleText()).contains("793").contains("IANA");
        back();
        assertThat(room()).isEqualTo("dock");
    }

    @Test
    void room_remembersItsControl_unlessThatIsGone() throws Exception {
        search("793");
        robot.interact(node("#gaps-button")::requestFocus);
        robot.type(KeyCode.F6);
        assertThat(node("#map").isFocused()).isTrue();
        robot.type(KeyCode.F6);
        robot.interact(node("#check")::requestFocus);
        robot.type(KeyCode.F6).type(KeyCode.F6);
        assertThat(node("#gaps-button").isFocused()).isTrue();
        focusMap();
        robot.interact(() -> node("#gaps-button").setVisible(false));
        back();
        assertThat(owner()).isSameAs(node("#search"));
        focusMap();
        robot.type(KeyCode.F6);
        assertThat(node("#check").isFocused()).isTrue();
    }

    /// The settings stand where the port did; the menu lies over both and is no room.
    @Test
    void whatStandsInThePanesPlace_isThatRoom_andTheMenuGivesWay() throws Exception {
        robot.type(KeyCode.F10);
        waitFor(() -> node("#menu-check").isFocused());
        robot.type(KeyCode.F6);
        assertThat(node("#menu-pane").isVisible()).isFalse();
        robot.clickOn("#menu").clickOn("#menu-settings");
        waitFor(() -> node("#settings").isVisible());
        SwiftRobot.settle();
        assertThat(room()).as("%s", owner()).isEqualTo("pane");
        Node within = owner();
        robot.type(KeyCode.F6);
        assertThat(room()).isEqualTo("status");
        back();
        assertThat(owner()).isSameAs(within);
    }

    @Test
    void escape_leadsFromEveryPane_backToTheMap() throws Exception {
        search("793");
        for (String key : List.of("l", "m", "d", "n", "r", "v", "o", "?", "s", "q", "B")) {
            focusMap();
            robot.write(key);
            SwiftRobot.settle();
            if (owner() == node("#map")) {
                robot.type(KeyCode.F6);
            }
            robot.type(KeyCode.ESCAPE);
            SwiftRobot.settle();
            assertThat(owner()).as("after %s", key).isSameAs(node("#map"));
        }
    }

    private void back() {
        robot.press(KeyCode.SHIFT).type(KeyCode.F6).release(KeyCode.SHIFT);
    }

    private Node owner() {
        return atlas().root().getScene().getFocusOwner();
    }

    private String room() {
        for (Node each = owner(); each != null; each = each.getParent()) {
            if (each == node("#map")) {
                return "map";
            }
            List<String> classes = each.getStyleClass();
            if (classes.contains("atlas-bar")) {
                return "tool bar";
            }
            if (classes.contains("detail-box")) {
                return "pane";
            }
            if (classes.contains("atlas-status")) {
                return "status";
            }
            if (classes.contains("map-box")) {
                return "dock";
            }
        }
        return "none";
    }
}
