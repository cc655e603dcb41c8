package org.portatlas.view.help;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import org.portatlas.text.Texts;
import org.portatlas.view.pane.PaneHead;
import org.portatlas.view.pane.PaneScroll;

/// The help in the pane beside the map: the concepts, or what Port Atlas is made of.
final class HelpPane extends VBox {
    private static final Texts TEXTS = new Texts(HelpPane.class);

    private final HelpViewModel model;
    private final TextField find = new TextField();
    private final ScrollPane scroll = new PaneScroll();
    private final ConceptsPage concepts;
    private final ToggleButton toConcepts = new ToggleButton(TEXTS.get("concepts"));
    private final ToggleButton toAbout = new ToggleButton(TEXTS.get("about"));
    private final ToggleGroup pages = new ToggleGroup();

    /// @param tour begins the tour of the window
    HelpPane(HelpViewModel model, Runnable tour, Runnable hide) {
        this.model = model;
        this.concepts = new ConceptsPage(model, this::reveal);
        setId("help-pane");
        getStyleClass().add("lesson-pane");
        find.setId("help-find");
        find.setPromptText(TEXTS.get("find"));
        find.setAccessibleText(TEXTS.get("find"));
        find.managedProperty().bind(find.visibleProperty());
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button begin = new Button(TEXTS.get("tour"));
        begin.setId("help-tour");
        begin.setMinWidth(USE_PREF_SIZE);
        begin.setOnAction(event -> tour.run());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox choice = new HBox(8, choice(), between, begin);
        choice.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(new PaneHead(TEXTS.get("title"), "help-close", hide), choice, find, scroll);
        pages.selectedToggleProperty().subscribe(this::show);
        find.textProperty().subscribe(this::show);
        model.conceptsProperty().subscribe(() -> showAgain(toConcepts));
        model.aboutProperty().subscribe(() -> showAgain(toAbout));
    }

    void enter() {
        model.open();
        (toAbout.isSelected() ? toAbout : find).requestFocus();
    }

    /// Shows the concepts, or what Port Atlas is made of.
    void choose(boolean isAbout) {
        pages.selectToggle(isAbout ? toAbout : toConcepts);
    }

    private SegmentedButton choice() {
        toConcepts.setId("help-concepts");
        toAbout.setId("help-about");
        SegmentedButton buttons = new SegmentedButton(toConcepts, toAbout);
        buttons.setToggleGroup(pages);
        for (ToggleButton each : new ToggleButton[] {toConcepts, toAbout}) {
            each.setToggleGroup(pages);
            // One is always chosen.
            each.setOnAction(event -> each.setSelected(true));
        }
        toConcepts.setSelected(true);
        return buttons;
    }

    /// The page that is read stays where it is when what the other one tells arrives.
    private void showAgain(ToggleButton page) {
        if (page.isSelected()) {
            show();
        }
    }

    private void show() {
        boolean isAbout = toAbout.isSelected();
        find.setVisible(!isAbout);
        @Nullable About about = model.aboutProperty().get();
        if (isAbout) {
            scroll.setContent(about == null ? new VBox() : new AboutPage(about));
        } else {
            concepts.show(model.conceptsProperty().get(), find.getText());
            scroll.setContent(concepts);
        }
        scroll.setVvalue(0);
    }

    /// Scrolls until a title stands at the top, as far as there is so much below it.
    private void reveal(Node title) {
        double hidden = concepts.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            scroll.setVvalue(Math.clamp(title.getBoundsInParent().getMinY() / hidden, 0, 1));
        }
    }
}
