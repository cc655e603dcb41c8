package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.portatlas.machine.Owner;
import org.portatlas.machine.PortAnswer;
import org.portatlas.machine.PortCheck;
import org.portatlas.machine.SocketEntry;

/// What stands on a wall of this computer: a real listener of this user with a real client, first in
/// the window with all its evidence, then before a class.
class PresentPrivacyTest extends RunningAtlas {
    @Test
    void wall_hidesUsersCommandLinesAddressesAndRecents_untilPIsPressed() throws Exception {
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.ofLiteral("127.0.0.1"));
                Socket client = new Socket();
                Socket served = accepted(listener, client)) {
            int port = listener.getLocalPort();
            PortAnswer truth = PortCheck.ofThisMachine().fullAnswer(port);
            String user = String.valueOf(truth.sockets().getFirst().user());
            String command = truth.sockets().stream()
                    .flatMap(socket -> socket.owners().stream())
                    .map(Owner::command)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
            String end = truth.sockets().stream()
                    .map(SocketEntry::peer)
                    .filter(Objects::nonNull)
                    .map(peer -> peer.address() + ":" + peer.port())
                    .findFirst()
                    .orElseThrow();
            assertThat(end).isEqualTo("127.0.0.1:" + served.getPort());

            // In the window all of it is to be seen.
            search("793");
            search(Integer.toString(port));
            robot.type(KeyCode.ENTER);
            waitFor(() -> said().contains(OWN_PID));
            robot.write("e");
            waitFor(() -> said().contains(command.substring(0, 20)));
            focusMap();
            robot.type(KeyCode.F5);
            waitFor(() -> said().contains("listens on TCP, this machine only."));

            assertThat(said())
                    .contains("1 connection.", "Private: users, command lines and addresses are hidden (P)")
                    .doesNotContainPattern("\\b" + user + "\\b")
                    .doesNotContain(OWN_PID, "127.0.0.1", "lately")
                    .doesNotContain(command.substring(0, Math.min(12, command.length())));
            robot.write("p");
            waitFor(() -> said().contains(OWN_PID));
            assertThat(said())
                    .containsPattern("\\b" + user + "\\b")
                    .contains("Command: " + command.substring(0, 20), end, "Looked at lately: " + port + ", 793")
                    .contains("Shown: users, command lines and addresses (P)");
            robot.write("p");
            assertThat(said()).doesNotContain(OWN_PID, "127.0.0.1", "lately", "Command:");

            // What was shown once is hidden the next time.
            robot.write("p").type(KeyCode.ESCAPE);
            focusMap();
            robot.type(KeyCode.F5);
            waitFor(() -> said().contains("listens on TCP, this machine only."));
            assertThat(said()).doesNotContain(OWN_PID, "127.0.0.1", "lately", "Command:");
        }
    }

    private static Socket accepted(ServerSocket listener, Socket client) throws Exception {
        client.connect(listener.getLocalSocketAddress());
        return listener.accept();
    }

    /// Every word of the scene, shown or only told, of hidden nodes too.
    private String said() {
        List<String> all = new ArrayList<>();
        robot.interact(() -> Nodes.in(atlas().root()).forEach(node -> {
            all.add(node.getAccessibleText());
            all.add(node.getAccessibleHelp());
            switch (node) {
                case Labeled labeled -> {
                    all.add(labeled.getText());
                    Tooltip help = labeled.getTooltip();
                    all.add(help == null ? "" : help.getText());
                }
                case TextInputControl field -> all.add(field.getText());
                case Text text -> all.add(text.getText());
                default -> {}
            }
        }));
        return String.join("\n", all.stream().filter(Objects::nonNull).toList());
    }
}
