package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What is said of a port is taken to the clipboard, from its pane and from the menu.
@Tag("journey")
class PortCardJourneyTest extends RunningAtlas {
    private String copied() {
        AtomicReference<String> copied = new AtomicReference<>("");
        robot.interact(() -> copied.set(Clipboard.getSystemClipboard().getString()));
        return copied.get();
    }

    @Test
    void aPort_isCopiedFromItsPane_withWhatWasFoundOnThisComputer() throws TimeoutException {
        search("443");
        focusMap();
        robot.type(KeyCode.ENTER);
        waitFor(() -> text("#answer-time").startsWith("Checked"));
        MenuButton copy = (MenuButton) node("#port-card");
        assertThat(copy.isFocusTraversable()).isTrue();
        assertThat(copy.getItems().stream().map(MenuItem::getText)).containsExactly("Copy as Markdown", "Copy as text");
        robot.interact(copy.getItems().getFirst()::fire);
        assertThat(copied()).startsWith("# Port 443\n").contains("## On this computer\n");
        robot.interact(copy.getItems().getLast()::fire);
        assertThat(copied())
                .startsWith("Port 443 (0x01BB)\nAssigned: https")
                .contains(text("#answer") + "\nChecked 20")
                .endsWith("edition " + atlas().registry().edition() + ".\n");
    }

    @Test
    void aPort_isCopiedFromTheMenu_thatOffersNothingOfNoPort() throws TimeoutException {
        focusMap();
        robot.type(KeyCode.F10);
        assertThat(robot.lookup("#menu-card-text").tryQuery()).isEmpty();
        robot.type(KeyCode.ESCAPE);
        search("793");
        focusMap();
        robot.type(KeyCode.F10);
        robot.interact(node("#menu-card-text")::requestFocus);
        robot.type(KeyCode.SPACE);
        assertThat(copied()).startsWith("Port 793 (0x0319)\n").contains("Assigned before it: 780 wpgs.");
    }
}
