package org.portatlas.view.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.portatlas.SwiftExtension;
import org.portatlas.SwiftRobot;
import org.portatlas.export.RegionReport;
import org.portatlas.layer.HeldSockets;
import org.portatlas.machine.PortCheck;
import org.portatlas.registry.PortSet;
import org.portatlas.registry.Registry;
import org.portatlas.view.map.RegionViewModel;
import org.portatlas.view.map.TestMap;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(SwiftExtension.class)
class SummaryViewModelTest {
    private static final Registry REGISTRY = Registry.embedded();

    @TempDir
    private Path directory;

    private final Deque<Runnable> asked = new ArrayDeque<>();
    private final ObjectProperty<@Nullable HeldSockets> held = new SimpleObjectProperty<>();
    private RegionViewModel region;
    private SummaryViewModel model;

    @Start
    void start(Stage stage) {
        region = new RegionViewModel(TestMap.of(REGISTRY));
        model = new SummaryViewModel(REGISTRY, region, held, asked::add);
        model.setShown(true);
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, action);
        SwiftRobot.settle();
    }

    private void answerAll() {
        while (!asked.isEmpty()) {
            asked.removeFirst().run();
        }
        SwiftRobot.settle();
    }

    private RegionReport report() {
        return Objects.requireNonNull(model.reportProperty().get());
    }

    @Test
    void region_isCounted_andWithoutOneThereIsNoReport() {
        onFx(() -> region.set(781, 799));
        assertThat(model.reportProperty().get()).isNull();
        answerAll();
        assertThat(report().summary().ports()).isEqualTo(PortSet.between(781, 799));
        assertThat(model.text()).startsWith("Ports 781–799, 19 ports.");
        onFx(() -> region.end());
        assertThat(model.reportProperty().get()).isNull();
        assertThat(model.text()).isEmpty();
    }

    @Test
    void answerThatComesAfterTheNextChange_isDropped() {
        onFx(() -> region.set(1, 2));
        Runnable late = asked.removeFirst();
        onFx(() -> region.set(100, 300));
        answerAll();
        late.run();
        SwiftRobot.settle();
        assertThat(report().summary().ports()).isEqualTo(PortSet.between(100, 300));
    }

    @Test
    void regionThatNobodySees_isNotCounted() {
        onFx(() -> model.setShown(false));
        onFx(() -> region.set(1, 2));
        assertThat(asked).isEmpty();
        onFx(() -> model.setShown(true));
        assertThat(asked).hasSize(1);
    }

    @Test
    void typedNumbers_areTakenInAnyOrderAndInHex_andOthersAreSaid() {
        onFx(() -> model.type(" 0x31F ", "781"));
        assertThat(region.portsProperty().get()).isEqualTo(PortSet.between(781, 799));
        for (String wrong : new String[] {"", "65536", "-1", "http", "0x10000", "123456789012"}) {
            onFx(() -> model.type(wrong, "5"));
            assertThat(model.problemProperty().get()).isEqualTo("A port is a number from 0 to 65535.");
            assertThat(region.portsProperty().get()).isEqualTo(PortSet.between(781, 799));
        }
        onFx(() -> model.type("0", "65535"));
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(region.portsProperty().get()).isEqualTo(PortSet.between(0, 65535));
    }

    @Test
    void listeners_areUnknownUntilLooked_thenThoseOfTheRegion() throws Exception {
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            int port = listener.getLocalPort();
            onFx(() -> region.set(port, port));
            answerAll();
            assertThat(report().held()).isNull();
            onFx(() -> held.set(HeldSockets.of(PortCheck.ofThisMachine().listeners())));
            assertThat(Objects.requireNonNull(report().held()).sockets())
                    .singleElement()
                    .satisfies(socket -> assertThat(socket.port()).isEqualTo(port));
            assertThat(RegionLine.listeners(report().held()).getFirst().text())
                    .contains("PID " + ProcessHandle.current().pid())
                    .contains("listens on TCP " + port);
            onFx(() -> held.set(null));
            assertThat(report().held()).isNull();
        }
    }

    @Test
    void files_holdTheReport_andTheMessageTellsIt() throws Exception {
        onFx(() -> region.set(781, 799));
        answerAll();
        for (SummaryViewModel.Form form : SummaryViewModel.Form.values()) {
            Path file = directory.resolve("region." + form.ending());
            onFx(() -> model.write(form, file));
            answerAll();
            WaitForAsyncUtils.waitFor(
                    10,
                    TimeUnit.SECONDS,
                    () -> model.file()
                            .messageProperty()
                            .get()
                            .equals("The summary of 19 ports was written to " + file + "."));
            assertThat(Files.readString(file)).contains("781").contains("unassigned");
        }
    }
}
