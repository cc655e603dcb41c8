package org.portatlas.view.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.portatlas.SwiftExtension;
import org.portatlas.SwiftRobot;
import org.portatlas.machine.BindRules;
import org.portatlas.registry.Registry;
import org.portatlas.store.UserFiles;
import org.portatlas.view.map.MapViewModel;
import org.portatlas.view.map.TestMap;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(SwiftExtension.class)
class HelpPaneTest {
    private static final Registry REGISTRY = Registry.embedded();

    private final FxRobot robot = new SwiftRobot();
    private final List<Runnable> asked = new ArrayList<>();

    @TempDir
    private Path directory;

    private HelpPane pane;

    @Start
    void start(Stage stage) {
        MapViewModel map = TestMap.of(REGISTRY);
        HelpViewModel model = new HelpViewModel(
                REGISTRY,
                BindRules.ofThisMachine(),
                new UserFiles(directory),
                ProgramFacts.ofThisProcess("1"),
                map,
                lesson -> {},
                asked::add);
        pane = new HelpPane(model, () -> {}, () -> {});
        stage.setScene(new Scene(pane, 400, 500));
        stage.show();
    }

    @Test
    void whatArrivesForTheOtherPage_leavesThePageWhereItIsRead() {
        robot.interact(pane::enter);
        assertThat(asked).hasSize(2);
        asked.getFirst().run();
        SwiftRobot.settle();
        ScrollPane scroll = robot.lookup("#help-pane > .scroll-pane").queryAs(ScrollPane.class);
        robot.interact(
                () -> robot.lookup("#help-contents-5").queryAs(Hyperlink.class).fire());
        double read = scroll.getVvalue();
        assertThat(read).isPositive();
        asked.getLast().run();
        SwiftRobot.settle();
        assertThat(scroll.getVvalue()).isEqualTo(read);
        robot.interact(() -> pane.choose(true));
        assertThat(scroll.getContent()).isInstanceOf(AboutPage.class);
        assertThat(scroll.getVvalue()).isZero();
    }

    @Test
    void pageThatIsNotReadYet_isShownWhenItIs() {
        robot.interact(() -> pane.choose(true));
        robot.interact(pane::enter);
        assertThat(scrolled()).isNotInstanceOf(AboutPage.class);
        asked.getLast().run();
        SwiftRobot.settle();
        assertThat(scrolled()).isInstanceOf(AboutPage.class);
    }

    private Object scrolled() {
        return robot.lookup("#help-pane > .scroll-pane")
                .queryAs(ScrollPane.class)
                .getContent();
    }
}
