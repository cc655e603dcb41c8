package org.portatlas.view.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.portatlas.SwiftExtension;
import org.portatlas.SwiftRobot;
import org.portatlas.registry.Registry;
import org.portatlas.view.map.MapViewModel;
import org.portatlas.view.map.TestMap;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(SwiftExtension.class)
class GapsPaneTest {
    private final FxRobot robot = new SwiftRobot();

    private static final Registry REGISTRY = Registry.embedded();

    @TempDir
    private Path directory;

    private GapsPane pane;

    @Start
    void start(Stage stage) {
        MapViewModel map = TestMap.of(REGISTRY);
        pane = new GapsPane(new GapsViewModel(REGISTRY, map, ForkJoinPool.commonPool()), () -> {}, () -> {});
        stage.setScene(new Scene(pane, 900, 500));
        stage.show();
    }

    private void export(String form, Path file) throws Exception {
        robot.interact(() -> pane.setChooser(name ->
                name.equals("gaps." + form.toLowerCase(java.util.Locale.ROOT)) ? Optional.of(file) : Optional.empty()));
        robot.clickOn("#gap-export").clickOn(form + "…");
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> robot.lookup("#gap-message")
                        .queryAs(Label.class)
                        .getText()
                        .endsWith(file + "."));
    }

    @Test
    void export_writesWhatTheFilterShows_inTheWordsOfTheCommandLine() throws Exception {
        robot.clickOn("#gap-filter").write("793");
        Path csv = directory.resolve("out.csv");
        export("CSV", csv);
        assertThat(Files.readAllLines(csv))
                .containsExactly(
                        "first,last,length,range,previousAssigned,previousName,nextAssigned,nextName,shareOfRange",
                        "781,799,19,system,780,wpgs,800,mdbs-daemon,1.9 %");
        assertThat(robot.lookup("#gap-message").queryAs(Label.class).getText()).startsWith("1 gap written to ");
        Path json = directory.resolve("out.json");
        export("JSON", json);
        assertThat(Files.readString(json))
                .startsWith("{\"edition\":\"" + REGISTRY.edition()
                        + "\",\"gaps\":[{\"first\":781,\"last\":799,\"length\":19,")
                .contains("\"nextAssigned\":800");
    }

    @Test
    void controlC_copiesTheSelectedGap() {
        robot.clickOn("#gap-filter").write("793").type(KeyCode.ENTER);
        robot.press(KeyCode.SHORTCUT).type(KeyCode.C).release(KeyCode.SHORTCUT);
        AtomicReference<String> copied = new AtomicReference<>("");
        robot.interact(() -> copied.set(Clipboard.getSystemClipboard().getString()));
        assertThat(copied.get().lines()).hasSize(2).last().asString().startsWith("781\t799\t19");
    }
}
