package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.portatlas.SwiftRobot;
import org.portatlas.text.Language;

/// Somebody looks something up in the help, and goes from there to the map and to a lesson.
@Tag("journey")
class HelpJourneyTest extends RunningAtlas {
    private void showHelp() throws Exception {
        focusMap();
        robot.type(KeyCode.F1);
        waitFor(() -> !robot.lookup("#help-contents-0").queryAll().isEmpty());
    }

    private void find(String words) {
        robot.interact(() -> robot.lookup("#help-find").queryAs(TextField.class).setText(words));
        SwiftRobot.settle();
    }

    private void press(String id) {
        robot.interact(() -> robot.lookup(id).queryAs(Button.class).fire());
        SwiftRobot.settle();
    }

    @Test
    void f1_showsTheConcepts_andHidesThem() throws Exception {
        showHelp();
        assertThat(node("#help-find").isFocused()).isTrue();
        assertThat(texts("#help-contents"))
                .contains("The three ranges", "Gaps", "Exposure", "What is never done", "Your files");
        assertThat(node("#detail").getParent().isVisible()).isFalse();
        robot.type(KeyCode.F1);
        waitFor(() -> node("#detail").getParent().isVisible());
        assertThat(node("#map").isFocused()).isTrue();
    }

    @Test
    void contents_leadToTheirConcept() throws Exception {
        showHelp();
        ScrollPane scroll = robot.lookup("#help-pane > .scroll-pane").queryAs(ScrollPane.class);
        assertThat(scroll.getVvalue()).isZero();
        robot.interact(
                () -> robot.lookup("#help-contents-5").queryAs(Hyperlink.class).fire());
        waitFor(() -> scroll.getVvalue() > 0.3);
    }

    @Test
    void words_findTheConceptsThatSpeakOfThem() throws Exception {
        showHelp();
        find("firewall");
        assertThat(texts("#help-contents").strip()).isEqualTo("Exposure");
        find("no such word");
        assertThat(text("#help-nothing")).contains("Nothing here speaks of “no such word”.");
    }

    @Test
    void concept_isShownOnTheMap_andItsLesson() throws Exception {
        showHelp();
        find("793");
        press("#help-map-0");
        waitUntilAtRest();
        assertThat(selected()).hasValue(793);
        press("#help-lesson-0");
        waitFor(() -> robot.lookup("#lesson-title").tryQuery().isPresent()
                && text("#lesson-title").equals("Why there are gaps"));
        assertThat(robot.lookup("#help-pane").query().getParent().isVisible()).isFalse();
    }

    @Test
    void layerOfAConcept_isGivenBackWhenTheHelpGoes() throws Exception {
        showHelp();
        find("firewall");
        press("#help-map-0");
        assertThat(map().layers().layerProperty().get().id()).isEqualTo("this-machine");
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> map().layers().layerProperty().get().id().equals("registry"));
    }

    @Test
    void about_tellsVersionsRegistryFilesAndLicences_andCopiesThem() throws Exception {
        robot.clickOn("#menu").clickOn("#menu-about");
        waitFor(() -> robot.lookup("#about-libraries").tryQuery().isPresent());
        assertThat(texts("#help-pane"))
                .contains("Port Atlas 0.1", "JavaFX 26.0.2", "Java " + Runtime.version())
                .contains("IANA’s edition of 2026-08-17, which comes with the program; 14,")
                .contains(directory().toString())
                .contains("ControlsFX 11.2.4 The 3-Clause BSD License", "picocli 4.7.7 The Apache", "GPLv2+CE", "CC0");
        robot.interact(() ->
                robot.lookup("#licence-Apache-2-0").queryAs(TitledPane.class).setExpanded(true));
        waitFor(() -> texts("#licence-Apache-2-0").contains("TERMS AND CONDITIONS FOR USE"));
        press("#about-copy");
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .contains("Port Atlas: 0.1", directory().toString(), "ControlsFX 11.2.4: The 3-Clause BSD License"));
    }

    @Test
    void help_speaksTheLanguageOfTheWindow() throws Exception {
        robot.interact(() -> atlas().model().settings().change(all -> all.withLanguage(Optional.of("fr"))));
        waitFor(() -> Language.current() == Language.FRENCH
                && robot.lookup("#map").tryQuery().isPresent());
        SwiftRobot.settle();
        showHelp();
        assertThat(texts("#help-contents")).contains("Les lacunes", "L’exposition", "Ce qui n’est jamais fait");
        find("pare-feu");
        assertThat(texts("#help-contents").strip()).isEqualTo("L’exposition");
        Language.ENGLISH.speak(Locale.ENGLISH);
    }
}
