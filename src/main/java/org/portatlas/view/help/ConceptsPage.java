package org.portatlas.view.help;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.portatlas.text.Texts;
import org.portatlas.text.VisibleText;
import org.portatlas.view.help.HelpViewModel.Concept;
import org.portatlas.view.lesson.LessonTexts;
import org.portatlas.view.pane.WrappedLabel;

/// A table of contents, and below it every concept, or those that speak of what is looked for.
final class ConceptsPage extends VBox {
    private static final Texts TEXTS = new Texts(ConceptsPage.class);
    private static final int LONGEST_QUOTE = 60;

    private final HelpViewModel model;
    private final Consumer<Node> reveal;

    /// @param reveal scrolls to a node of this page
    ConceptsPage(HelpViewModel model, Consumer<Node> reveal) {
        super(10);
        this.model = model;
        this.reveal = reveal;
        getStyleClass().add("lesson-page");
    }

    /// @param words that are looked for; empty for all
    void show(List<Concept> concepts, String words) {
        List<Concept> shown = concepts.stream()
                .filter(concept -> words.isBlank() || HelpViewModel.speaksOf(concept, words))
                .toList();
        VBox contents = new VBox(2);
        contents.setId("help-contents");
        List<Node> nodes = new ArrayList<>(List.of(contents));
        for (int i = 0; i < shown.size(); i++) {
            Label title = title(shown.get(i).title());
            Hyperlink link = new Hyperlink(shown.get(i).title());
            link.setId("help-contents-" + i);
            link.getStyleClass().add("help-link");
            link.setOnAction(event -> {
                link.setVisited(false);
                reveal.accept(title);
            });
            contents.getChildren().add(link);
            nodes.add(title);
            nodes.addAll(LessonTexts.of(shown.get(i).text()));
            nodes.add(ways(shown.get(i), i));
        }
        if (shown.isEmpty() && !concepts.isEmpty()) {
            Label none = new WrappedLabel(TEXTS.get("find.nothing", VisibleText.of(words.strip(), LONGEST_QUOTE)));
            none.setId("help-nothing");
            nodes.add(none);
        }
        getChildren().setAll(nodes);
    }

    private FlowPane ways(Concept concept, int index) {
        FlowPane ways = new FlowPane(8, 6);
        ways.getStyleClass().add("lesson-tools");
        if (concept.isOnMap()) {
            Button map = new Button(TEXTS.get("concept.map"));
            map.setId("help-map-" + index);
            map.setAccessibleText(TEXTS.get("concept.map.name", concept.title()));
            map.setOnAction(event -> model.show(concept));
            ways.getChildren().add(map);
        }
        if (!concept.lesson().isEmpty()) {
            Button lesson = new Button(TEXTS.get("concept.lesson"));
            lesson.setId("help-lesson-" + index);
            lesson.setAccessibleText(TEXTS.get("concept.lesson.name", concept.title()));
            lesson.setOnAction(event -> model.read(concept));
            ways.getChildren().add(lesson);
        }
        return ways;
    }

    private static Label title(String text) {
        return new WrappedLabel(text, "lesson-step-title", "help-title");
    }
}
