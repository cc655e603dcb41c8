package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.portatlas.machine.Sockets;
import org.portatlas.map.Colouring;
import org.portatlas.registry.PortSet;

/// Searching, and looking at what was found, in the real application: real registry, real window, real sockets.
@Tag("journey")
class SearchJourneyTest extends RunningAtlas {
    @Test
    void searchSelectAndCheck_byMouse_tellGapAndOwnListener() throws Exception {
        robot.clickOn("#search").write("793").type(KeyCode.ENTER);
        waitUntilAtRest();
        assertThat(text("#port-number")).isEqualTo("793");
        assertThat(text("#port-status")).isEqualTo("Unassigned: part of a gap of 19 ports");
        assertThat(text("#gap-caption")).isEqualTo("Gap of 19 ports, 3rd longest of 47 in System");
        assertThat(texts("#registry-rows")).contains("788–799").contains("796");
        assertThat(texts(".gap-strip"))
                .contains("780 wpgs")
                .contains("781")
                .contains("799")
                .contains("800 mdbs-daemon");

        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            robot.clickOn("#search")
                    .eraseText(3)
                    .write(Integer.toString(listener.getLocalPort()))
                    .type(KeyCode.ENTER);
            waitUntilAtRest();
            assertThat(text("#answer")).isEqualTo("Not looked at yet.");
            robot.clickOn("#check");
            waitFor(() -> text("#answer").contains(OWN_PID));
            assertThat(text("#answer-time")).startsWith("Checked at ");
            robot.clickOn("#evidence .title");
            assertThat(texts("#evidence"))
                    .contains("127.0.0.1:" + listener.getLocalPort())
                    .contains("this machine only");
            robot.clickOn("Try it");
            waitFor(() -> texts("#evidence").contains("connect, TCP 127.0.0.1 accepted"));
            assertThat(text("#answer")).contains(OWN_PID);
            robot.clickOn("Copy");
            AtomicReference<String> copied = new AtomicReference<>("");
            robot.interact(() -> copied.set(Clipboard.getSystemClipboard().getString()));
            assertThat(copied.get()).contains(OWN_PID).contains("Not seen: ");
        }
    }

    @Test
    void searchSelectAndCheck_byKeyboardAlone_tellOwnSocket() throws Exception {
        try (DatagramSocket socket = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
            waitFor(() -> node("#search").isFocused());
            robot.write(Integer.toString(socket.getLocalPort())).type(KeyCode.ENTER);
            waitUntilAtRest();
            waitFor(() -> node("#map").isFocused());
            robot.type(KeyCode.ENTER);
            waitFor(() -> text("#answer").contains(OWN_PID));
            assertThat(text("#answer")).contains("UDP " + socket.getLocalPort());
        }
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> selected().isEmpty());
        robot.write("2");
        waitFor(() -> node("#search").isFocused());
        robot.write("2").type(KeyCode.ENTER);
        waitUntilAtRest();
        assertThat(text("#port-status")).startsWith("Assigned: ssh");
        robot.type(KeyCode.RIGHT);
        waitFor(() -> selected().equals(OptionalInt.of(23)));
        robot.type(KeyCode.DOWN);
        waitFor(() -> selected().equals(OptionalInt.of(23 + 256)));
        robot.type(KeyCode.HOME);
        waitUntilAtRest();
        assertThat(map().viewport().isWhole()).isTrue();
    }

    @Test
    void portHeldByNothing_checked_saysSoAndWhatWasNotSeen() throws Exception {
        int port = Sockets.unheldPort();
        robot.clickOn("#search")
                .write(Integer.toString(port))
                .type(KeyCode.ENTER)
                .type(KeyCode.ENTER);
        waitFor(() -> text("#answer").contains("No socket on this computer holds " + port));
        assertThat(text("#answer-scope"))
                .startsWith("Covers TCP and UDP, IPv4 and IPv6. Read from sock_diag ")
                .contains("Not seen: ");
    }

    @Test
    void nothingFound_namesTheNearest() throws Exception {
        robot.clickOn("#search").write("postgersql");
        waitFor(() -> node("#search-message").isVisible());
        assertThat(text("#search-message")).contains("Nothing found").contains("postgresql");
    }

    @Test
    void pastedError_overTheMapAndInTheField_leadsToItsPort_andSeveralBecomeAList() throws Exception {
        waitFor(() -> node("#search").isFocused());
        robot.clickOn("#map").type(KeyCode.ESCAPE).type(KeyCode.HOME);
        waitUntilAtRest();
        copy("Error: listen EADDRINUSE: address already in use :::3000\n    at x (node:net:1817:16)\n");
        robot.press(KeyCode.SHORTCUT).type(KeyCode.V).release(KeyCode.SHORTCUT);
        waitFor(() -> selected().equals(OptionalInt.of(3000)));
        assertThat(text("#search-message")).isEqualTo("Found 3000 in what you pasted.");
        assertThat(node("#map").isFocused()).isTrue();
        waitUntilAtRest();
        assertThat(inView(3000)).isTrue();

        copy("0.0.0.0:8080->80/tcp, :::8080->80/tcp");
        robot.clickOn("#search");
        robot.press(KeyCode.SHORTCUT).type(KeyCode.A).type(KeyCode.V).release(KeyCode.SHORTCUT);
        waitFor(() -> selected().equals(OptionalInt.of(8080)));
        waitFor(() -> node("#map").isFocused());

        copy("ESTAB 0 0 10.0.0.5:41234 93.184.216.34:443 users:((\"x\",pid=812,fd=3))");
        robot.press(KeyCode.SHORTCUT).type(KeyCode.V).release(KeyCode.SHORTCUT);
        waitFor(() -> node("#search").isFocused());
        waitFor(() -> text("#search-message").equals("Found 2 ports in what you pasted."));
        assertThat(map().hitsProperty().get()).isEqualTo(PortSet.of(443, 41234));
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.ENTER);
        waitFor(() -> selected().equals(OptionalInt.of(443)));

        // Into a text field of its own, Ctrl+V is nothing but a paste.
        waitUntilAtRest();
        robot.clickOn("#gaps-button");
        waitFor(() -> robot.lookup("#gap-filter").tryQuery().isPresent());
        robot.clickOn("#gap-filter");
        robot.press(KeyCode.SHORTCUT).type(KeyCode.V).release(KeyCode.SHORTCUT);
        assertThat(robot.lookup("#gap-filter").queryTextInputControl().getText())
                .startsWith("ESTAB");
        assertThat(selected()).hasValue(443);
        robot.clickOn("#gaps-button");
    }

    @Test
    void searchInTheQueryLanguage_lightsUpItsPortsInBothLayouts_andEscEndsIt() throws Exception {
        robot.clickOn("#search");
        waitFor(() -> node("#query-help").isVisible());
        robot.write("udp ye");
        waitFor(() -> text("#search-footer").endsWith("Tab: year:"));
        robot.type(KeyCode.TAB);
        waitFor(() -> text("#search-message").startsWith("“year:” wants a number"));
        robot.write("2006 user");
        waitFor(() -> text("#search-footer").equals("299 ports"));
        assertThat(texts("#suggestions")).contains("registered").contains("2006-");
        Colouring lit = map().colouringProperty().get();
        assertThat(lit.recedes(1129)).isFalse();
        assertThat(lit.recedes(1130)).isTrue();
        robot.type(KeyCode.ENTER);
        waitFor(() -> selected().equals(OptionalInt.of(1129)));
        waitUntilAtRest();
        waitFor(() -> node("#map").isFocused());
        robot.write("h");
        waitUntilAtRest();
        assertThat(map().layout().id()).isEqualTo("hilbert");
        assertThat(map().colouringProperty().get().recedes(1130)).as("glows on").isTrue();
        robot.write("h");
        waitUntilAtRest();
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> map().hitsProperty().get().isEmpty());
        assertThat(map().colouringProperty().get().recedes(1130)).isFalse();
        assertThat(selected()).as("Esc ends one thing at a time").hasValue(1129);
    }

    @Test
    void searchOfARange_showsAllOfIt_andLinkOfTheStrip_leadsToTheNeighbour() throws Exception {
        robot.clickOn("#search").write("788-799").type(KeyCode.ENTER);
        waitUntilAtRest();
        for (int port : new int[] {788, 799}) {
            var cell = map().viewport().cell(port, map().layout());
            assertThat(cell.within(map().viewport().grid())).isEqualTo(cell);
        }
        assertThat(selected()).hasValue(788);
        robot.clickOn("780 wpgs");
        waitFor(() -> selected().equals(OptionalInt.of(780)));
    }

    private void copy(String text) {
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
    }
}
