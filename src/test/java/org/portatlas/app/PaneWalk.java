package org.portatlas.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import org.portatlas.SwiftRobot;
import org.portatlas.machine.Sockets;
import org.portatlas.machine.practice.PracticeKind;
import org.portatlas.registry.SharedEditions;
import org.portatlas.text.Language;
import org.portatlas.view.fault.Fault;
import org.portatlas.view.fault.FaultPlace;
import org.portatlas.view.fault.FaultsViewModel;

/// A way through every pane of one window, with something in each of them. It speaks the language of the window, so
/// it finds its way by ids and keys alone.
final class PaneWalk {
    private static final Path APRIL = Path.of("..", "shared", "registry", SharedEditions.OF_APRIL);

    private final RunningAtlas in;
    private final Look look;

    /// What is done at each pane. The test's thread, with the window at rest.
    interface Look {
        void at(String pane) throws Exception;
    }

    PaneWalk(RunningAtlas in, Look look) {
        this.in = in;
        this.look = look;
    }

    /// Lets the whole window speak a language, as its user does.
    static void speak(RunningAtlas in, Language language) throws Exception {
        in.robot.interact(
                () -> in.atlas().model().settings().change(all -> all.withLanguage(Optional.of(language.id()))));
        RunningAtlas.waitFor(() -> Language.current() == language
                && in.robot.lookup("#map").tryQuery().isPresent());
    }

    /// Goes all the way.
    void go() throws Exception {
        ports();
        practice();
        tables();
        comparison();
        changes();
        notes();
        lessons();
        quiz();
        besides();
        overlays();
        tour();
        fault();
        wall();
    }

    private void ports() throws Exception {
        in.robot.interact(() -> in.map().selectedPortProperty().set(OptionalInt.empty()));
        in.files().tour().save(false);
        in.robot.interact(in.atlas().models().tour()::look);
        RunningAtlas.waitFor(() -> isThere("#tour-offer"));
        see("nothing-selected");
        press("#tour-refuse");
        for (int port : new int[] {793, 443, 51820, 8080}) {
            select(port);
            see("port-" + port);
        }
        select(22);
        in.focusMap();
        in.robot.type(KeyCode.ENTER);
        RunningAtlas.waitFor(() -> isThere("#evidence"));
        see("answer");
        in.focusMap();
        in.robot.write("e");
        see("evidence");
        in.robot.write("e");
        in.robot.interact(() -> in.atlas().model().show(1024, 49151));
        in.waitUntilAtRest();
        see("range");
        in.focusMap();
        in.robot.write("/http");
        RunningAtlas.waitFor(() -> isThere("#suggestions .suggestion-title"));
        see("suggestions");
        in.robot.type(KeyCode.ESCAPE);
    }

    private void practice() throws Exception {
        int port = Sockets.unheldPort();
        select(port);
        in.robot.interact(() -> {
            in.atlas().model().detail().practice().begin(port, PracticeKind.LISTENING_IPV4, said -> {});
            in.robot.lookup("#by-hand").queryAs(TitledPane.class).setExpanded(true);
        });
        RunningAtlas.waitFor(() -> in.node("#practice-end").isVisible() && isThere(".hand-run"));
        see("practice");
        press(".hand-run");
        RunningAtlas.waitFor(() -> isThere("#hand-sentence"));
        see("by-hand");
        in.robot.interact(
                () -> in.robot.lookup("#by-hand").queryAs(TitledPane.class).setExpanded(false));
        press("#practice-end");
    }

    private void tables() throws Exception {
        select(443);
        key("l");
        seeTabs("listeners");
        in.robot.type(KeyCode.ESCAPE);
        key("m");
        seeTabs("gaps");
        in.robot.type(KeyCode.ESCAPE);
        key("d");
        see("twin");
        in.robot.type(KeyCode.ESCAPE);
        key("n");
        seeTabs("pick");
        in.robot.type(KeyCode.ESCAPE);
        in.robot.interact(() -> in.atlas().models().region().set(700, 1100));
        SwiftRobot.settle();
        seeTabs("region");
        key("r");
        in.robot.type(KeyCode.ESCAPE);
    }

    private void comparison() throws Exception {
        select(443);
        key("v");
        see("compare-one");
        select(8080);
        see("compare");
        key("v");
    }

    private void changes() throws Exception {
        fromMenu("#menu-changes");
        see("changes-none");
        // A clone of the project alone has no other edition.
        if (Files.exists(APRIL)) {
            in.robot.interact(() -> in.atlas().models().changes().chooseFrom(APRIL));
            RunningAtlas.waitFor(
                    () -> in.atlas().models().changes().diffProperty().get() != null);
            see("changes");
        }
        in.robot.type(KeyCode.ESCAPE);
    }

    private void notes() throws Exception {
        select(8080);
        key("b");
        in.robot.write("practice server of the second term");
        see("note-editor");
        in.robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        see("note");
        key("B");
        see("notes");
        Path file = Files.writeString(in.directory().resolve("notes-of-others.csv"), """
                first,last,colour,tags,note,modified
                22,22,red,lab ssh,Bastion host,
                8080,8080,blue,,another text here,
                30000,32767,green,k8s,cluster,
                """);
        in.robot.interact(() -> in.atlas().fileDrop().take(file.toFile()));
        RunningAtlas.waitFor(() -> isThere("#notes-importing"));
        see("notes-import");
        in.robot.type(KeyCode.ESCAPE);
        in.robot.type(KeyCode.ESCAPE);
    }

    private void lessons() throws Exception {
        select(443);
        key("s");
        RunningAtlas.waitFor(() -> isThere(".lesson-entry"));
        see("lesson-shelf");
        press(".lesson-entry");
        RunningAtlas.waitFor(() -> isThere("#lesson-next"));
        see("lesson-start");
        for (int step = 1; step <= 6; step++) {
            in.robot.type(KeyCode.PAGE_DOWN);
        }
        see("lesson-step");
        press("#lesson-hand-out");
        RunningAtlas.waitFor(() -> isThere("#hand-out"));
        see("hand-out-lesson");
        in.robot.type(KeyCode.ESCAPE);
        press("#lesson-shelf");
        in.robot.interact(() -> in.node(".lesson-entry").requestFocus());
        in.robot.type(KeyCode.ESCAPE);
    }

    private void quiz() throws Exception {
        key("q");
        see("quiz");
        press("#quiz-start");
        RunningAtlas.waitFor(() -> isThere("#quiz-skip"));
        see("quiz-question");
        press("#quiz-skip");
        RunningAtlas.waitFor(() -> isThere("#quiz-verdict"));
        see("quiz-mark");
        press("#quiz-end");
        RunningAtlas.waitFor(() -> isThere("#quiz-points"));
        see("quiz-results");
        in.robot.type(KeyCode.ESCAPE);
    }

    private void besides() throws Exception {
        in.robot.interact(() -> in.atlas().settings().show());
        see("settings");
        in.robot.interact(() -> in.atlas().editions().show());
        see("editions");
        in.robot.interact(() -> in.atlas().editions().hide());
        in.robot.interact(() -> in.atlas().export().show());
        see("export");
        in.robot.interact(() -> in.robot
                .lookup("#export-what")
                .queryAs(ComboBox.class)
                .getSelectionModel()
                .selectLast());
        see("export-table");
        in.robot.interact(() -> in.atlas().export().hide());
        in.focusMap();
        in.robot.type(KeyCode.F1);
        see("help");
        in.robot.type(KeyCode.ESCAPE);
        fromMenu("#menu-about");
        RunningAtlas.waitFor(() -> isThere("#about-libraries"));
        see("about");
        in.robot.type(KeyCode.ESCAPE);
    }

    private void overlays() throws Exception {
        select(443);
        for (String[] each : List.of(new String[] {"o", "show"}, new String[] {"?", "keys"})) {
            key(each[0]);
            see(each[1]);
            in.robot.type(KeyCode.ESCAPE);
        }
        in.focusMap();
        in.robot.type(KeyCode.F10);
        see("menu");
        in.robot.type(KeyCode.ESCAPE);
        press("#port-hand-out");
        RunningAtlas.waitFor(() -> isThere("#hand-out"));
        see("hand-out");
        in.robot.type(KeyCode.ESCAPE);
    }

    private void tour() throws Exception {
        in.robot.interact(() -> in.atlas().models().tour().begin());
        RunningAtlas.waitFor(() -> isThere("#tour"));
        for (int step = 1; step <= 5; step++) {
            in.waitUntilAtRest();
            see("tour-" + step);
            press("#tour-next");
        }
    }

    private void fault() throws Exception {
        FaultsViewModel faults = new FaultsViewModel("Port Atlas 0.1", "/home/ada/.local/state/portatlas.log");
        in.robot.interact(() -> {
            FaultPlace.in(in.atlas().root(), faults, page -> {});
            faults.tell(Fault.of(new IllegalStateException("a test breaks it"), Instant.EPOCH));
        });
        see("fault");
        press("#fault-more");
        see("fault-details");
        in.robot.interact(faults::dismiss);
    }

    private void wall() throws Exception {
        select(443);
        in.focusMap();
        in.robot.type(KeyCode.F5);
        RunningAtlas.waitFor(() -> isThere("#present"));
        see("wall");
        in.robot.write("?");
        see("wall-keys");
        in.robot.type(KeyCode.ESCAPE).type(KeyCode.ESCAPE);
        RunningAtlas.waitFor(() -> !isThere("#present"));
    }

    private void seeTabs(String pane) throws Exception {
        Optional<TabPane> tabs = in.robot.lookup(".tab-pane").queryAllAs(TabPane.class).stream()
                .filter(Nodes::isShown)
                .findFirst();
        int count = tabs.map(found -> found.getTabs().size()).orElse(1);
        for (int tab = 0; tab < count; tab++) {
            int index = tab;
            in.robot.interact(
                    () -> tabs.ifPresent(found -> found.getSelectionModel().select(index)));
            see(tab == 0 ? pane : pane + "-" + tab);
        }
        in.robot.interact(
                () -> tabs.ifPresent(found -> found.getSelectionModel().selectFirst()));
    }

    private void see(String pane) throws Exception {
        SwiftRobot.settle();
        look.at(pane);
    }

    private void select(int port) throws Exception {
        in.robot.interact(() -> in.atlas().model().show(port, port));
        RunningAtlas.waitFor(() -> isThere("#port-number"));
        in.waitUntilAtRest();
    }

    private void key(String typed) throws Exception {
        in.focusMap();
        in.robot.write(typed);
        SwiftRobot.settle();
    }

    private void fromMenu(String entry) throws Exception {
        in.focusMap();
        in.robot.type(KeyCode.F10);
        RunningAtlas.waitFor(() -> isThere(entry));
        press(entry);
    }

    private void press(String query) {
        in.robot.interact(() -> in.robot
                .lookup(query)
                .match(Nodes::isShown)
                .queryAs(ButtonBase.class)
                .fire());
        SwiftRobot.settle();
    }

    private boolean isThere(String query) {
        // Where the window changes, for it does so while it is looked at.
        AtomicBoolean found = new AtomicBoolean();
        in.robot.interact(() -> found.set(
                in.robot.lookup(query).match(Nodes::isShown).tryQuery().isPresent()));
        return found.get();
    }
}
