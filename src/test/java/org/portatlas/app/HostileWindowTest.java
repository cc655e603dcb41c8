package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.portatlas.SwiftRobot;
import org.portatlas.layer.ClassListLayer;
import org.portatlas.machine.Python;

/// A window in which everything that comes from outside was written to harm who reads it: an edition, notes, a class
/// list, a lesson, what was remembered, names of files, what is typed, and a process that really listens. Nothing that
/// any node says may steer, hide or go on for ever, and no underscore may be taken for a key.
@EnabledOnOs(OS.LINUX)
class HostileWindowTest extends RunningAtlas {
    /// What is looked for: each of these stands in a text of its own source.
    private static final Set<String> SOURCES = Set.of(
            "from_edition",
            "from_process",
            "from_baseline",
            "from_notes",
            "from_list",
            "from_lesson",
            "from_file",
            "from_typing");

    private static final CompletableFuture<AtlasData> EDITION =
            CompletableFuture.supplyAsync(() -> AtlasData.of(HostileFiles.edition()));

    private final Set<String> wrong = new LinkedHashSet<>();
    private final Set<String> seen = new TreeSet<>();

    private @Nullable Python process;

    /// On which it listens.
    private int port;

    @Override
    CompletableFuture<AtlasData> atlasData() {
        return EDITION;
    }

    @AfterEach
    void endProcess() throws IOException {
        if (process != null) {
            process.close();
        }
    }

    @Test
    void whateverComesFromOutside_isSaidInPlainText() throws Exception {
        evidence();
        ports();
        notes();
        menu();
        assertThat(wrong).isEmpty();
        assertThat(seen)
                .contains("from_edition", "from_process", "from_baseline", "from_notes", "from_file", "from_typing");
    }

    @EnabledIfSystemProperty(named = "portatlas.panes", matches = "true")
    @Test
    void everyPane_saysItInPlainText() throws Exception {
        evidence();
        byHand();
        menu();
        tables();
        lesson();
        classList();
        typing();
        namesOfFiles();
        new PaneWalk(this, this::look).go();
        assertThat(seen).isEqualTo(SOURCES);
        assertThat(wrong).isEmpty();
    }

    /// So that the look is known to find what it looks for.
    @EnabledIfSystemProperty(named = "portatlas.panes", matches = "true")
    @Test
    void whatIsWrong_isFound() {
        robot.interact(() -> {
            Button button = new Button("a_b");
            button.setTooltip(new Tooltip("\u202e"));
            button.setAccessibleText("x".repeat(401));
            atlas().root().getChildren().add(button);
        });
        look("");
        assertThat(wrong).hasSize(3);
    }

    @Override
    void prepare() throws Exception {
        Python python = HostileNamesTest.listener(directory());
        process = python;
        port = python.numbers().getFirst();
        HostileFiles hostile = hostile();
        files().classList().save(Optional.of(hostile.classList()));
        files().sharedNotes().save(Optional.of(hostile.sharedNotes()));
        Files.writeString(files().notes(), HostileFiles.notes());
        Files.writeString(files().baseline().path(), HostileFiles.baseline());
    }

    private HostileFiles hostile() {
        return new HostileFiles(directory());
    }

    private void evidence() throws Exception {
        select(port);
        robot.type(KeyCode.ENTER);
        waitFor(() -> isThere("#evidence"));
        key("e");
        look("evidence");
        key("e");
        key("l");
        waitForText("=_␛[31m‹U+202E›b{0}");
        for (int tab = 0; tab < 4; tab++) {
            int index = tab;
            robot.interact(() -> robot.lookup("#listeners .tab-pane")
                    .queryAs(TabPane.class)
                    .getSelectionModel()
                    .select(index));
            look("listeners " + tab);
        }
        type("#listeners-filter", ":" + "from_typing" + HostileFiles.STEERING + "x".repeat(500));
        look("listeners filtered");
        robot.type(KeyCode.ESCAPE).type(KeyCode.ESCAPE);
    }

    private void byHand() throws Exception {
        select(port);
        robot.interact(() -> robot.lookup("#by-hand").queryAs(TitledPane.class).setExpanded(true));
        waitFor(() -> isThere(".hand-run"));
        press(".hand-run");
        waitFor(() -> isThere("#hand-sentence"));
        look("by hand");
        robot.interact(() -> robot.lookup("#by-hand").queryAs(TitledPane.class).setExpanded(false));
    }

    private void ports() throws Exception {
        for (int port : new int[] {22, 793}) {
            select(port);
            look("port " + port);
        }
    }

    private void tables() throws Exception {
        key("d");
        look("table");
        type("#twin-filter", ">from_typing" + HostileFiles.STEERING);
        look("table filtered");
        robot.type(KeyCode.ESCAPE).type(KeyCode.ESCAPE);
        select(22);
        key("v");
        select(443);
        look("compare");
        key("v");
    }

    private void lesson() throws Exception {
        take(hostile().lesson());
        waitForText("Text {0}%s");
        look("lesson");
        robot.type(KeyCode.PAGE_DOWN);
        SwiftRobot.settle();
        look("question");
        press("#lesson-hand-out");
        waitFor(() -> isThere("#hand-out"));
        look("hand-out of the lesson");
        robot.type(KeyCode.ESCAPE);
        focusMap();
        robot.type(KeyCode.F5);
        waitFor(() -> isThere("#present"));
        look("wall");
        robot.type(KeyCode.ESCAPE).type(KeyCode.ESCAPE);
        waitFor(() -> !isThere("#present"));
        take(hostile().steeringLesson());
        waitForText("(U+202E)");
        look("lesson refused");
    }

    private void classList() throws Exception {
        take(hostile().refusedClassList());
        waitForText("from_filebad.csv");
        look("class list refused");
        robot.interact(() -> map().layers().choose(new ClassListLayer()));
        look("class list on the map");
        robot.interact(() -> node(".lesson-entry").requestFocus());
        robot.type(KeyCode.ESCAPE);
    }

    private void notes() throws Exception {
        select(22);
        key("B");
        look("notes");
        take(hostile().importedNotes());
        waitFor(() -> isThere("#notes-importing"));
        look("notes imported");
        robot.type(KeyCode.ESCAPE);
        take(hostile().refusedNotes());
        waitForText("from_filebad.json");
        look("notes refused");
        robot.type(KeyCode.ESCAPE).type(KeyCode.ESCAPE);
    }

    private void typing() throws Exception {
        for (String typed : List.of(
                "from_typing" + HostileFiles.STEERING + HostileFiles.HEAP,
                "year:" + HostileFiles.STEERING + " gap>x_y" + HostileFiles.HEAP,
                "from_edition")) {
            robot.interact(() -> {
                TextInputControl search = robot.lookup("#search").queryAs(TextInputControl.class);
                search.requestFocus();
                search.setText(typed);
            });
            waitFor(() -> isThere("#suggestions"));
            look("search");
            robot.type(KeyCode.ESCAPE);
        }
    }

    private void menu() throws Exception {
        robot.interact(() -> atlas().recentFiles().read(hostile().file("recent.csv")));
        focusMap();
        robot.type(KeyCode.F10);
        look("menu");
        robot.type(KeyCode.ESCAPE);
    }

    private void namesOfFiles() throws Exception {
        robot.interact(() -> atlas().models().changes().chooseFrom(hostile().file("gone.csv")));
        focusMap();
        robot.type(KeyCode.F10);
        waitFor(() -> isThere("#menu-changes"));
        press("#menu-changes");
        waitForText("from_filegone");
        look("changes");
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> {
            atlas().export()
                    .setChooser(proposed -> Optional.of(hostile().file("no").resolve("map.csv")));
            atlas().export().show();
            ComboBox<?> what = robot.lookup("#export-what").queryAs(ComboBox.class);
            what.getSelectionModel().selectLast();
        });
        press("#export-go");
        waitForText("map.csv");
        look("export");
        robot.interact(() -> atlas().export().hide());
    }

    private void look(String pane) {
        robot.interact(() -> {
            for (SaidTexts.Said said : SaidTexts.now()) {
                String text = said.text();
                SOURCES.stream().filter(text::contains).forEach(seen::add);
                boolean goesOn = text.contains("x".repeat(401));
                if (!Inert.isInert(text) || goesOn || (said.isMnemonic() && text.contains("_"))) {
                    wrong.add(pane + ": " + said.where() + ": " + told(text));
                }
            }
        });
    }

    /// In ASCII, for a report may be read in a terminal.
    private static String told(String text) {
        return text.codePoints()
                .limit(200)
                .mapToObj(each -> each >= ' ' && each < 0x7f ? Character.toString(each) : "<%x>".formatted(each))
                .collect(Collectors.joining());
    }

    private void take(Path file) {
        robot.interact(() -> atlas().fileDrop().take(file.toFile()));
    }

    private void type(String field, String text) {
        robot.interact(() -> {
            TextInputControl input = robot.lookup(field).queryAs(TextInputControl.class);
            input.requestFocus();
            input.setText(text);
        });
    }

    private void select(int port) throws Exception {
        robot.interact(() -> atlas().model().show(port, port));
        waitFor(() -> isThere("#port-number"));
        waitUntilAtRest();
        focusMap();
    }

    private void key(String typed) throws Exception {
        focusMap();
        robot.write(typed);
        SwiftRobot.settle();
    }

    private void press(String query) {
        robot.interact(() -> robot.lookup(query)
                .match(Nodes::isShown)
                .queryAs(ButtonBase.class)
                .fire());
        SwiftRobot.settle();
    }

    private void waitForText(String part) throws Exception {
        AtomicBoolean found = new AtomicBoolean();
        waitFor(() -> {
            robot.interact(() -> found.set(
                    SaidTexts.now().stream().anyMatch(said -> said.text().contains(part))));
            return found.get();
        });
    }

    private boolean isThere(String query) {
        AtomicBoolean found = new AtomicBoolean();
        robot.interact(() ->
                found.set(robot.lookup(query).match(Nodes::isShown).tryQuery().isPresent()));
        return found.get();
    }
}
