package org.portatlas.view.help;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.portatlas.text.Texts;
import org.portatlas.view.pane.WrappedLabel;
import org.portatlas.view.table.Copying;

/// What Port Atlas is made of: versions, the registry in use, and every library with its licence,
/// whose text is folded below.
final class AboutPage extends VBox {
    private static final Texts TEXTS = new Texts(AboutPage.class);

    AboutPage(About about) {
        super(10);
        getStyleClass().add("lesson-page");
        setMinWidth(0);
        Button copy = new Button(TEXTS.get("about.copy"));
        copy.setId("about-copy");
        copy.setOnAction(event -> {
            Copying.copy(about.text());
            copy.setText(TEXTS.get("about.copied"));
        });
        about.facts().forEach((name, value) -> getChildren().add(fact(name, value)));
        getChildren().addAll(copy, title(TEXTS.get("about.licences")), new WrappedLabel(TEXTS.get("about.own")));
        VBox libraries = new VBox(4);
        libraries.setId("about-libraries");
        about.libraries()
                .forEach(each -> libraries.getChildren().add(fact(each.name() + " " + each.version(), each.licence())));
        getChildren()
                .addAll(
                        libraries,
                        new WrappedLabel(TEXTS.get("about.data")),
                        new WrappedLabel(TEXTS.get("about.places")),
                        title(TEXTS.get("about.texts")));
        LicenceTexts.all(about.libraries()).forEach(file -> getChildren().add(licence(file, about.libraries())));
    }

    /// A text of some pages is laid out when it is unfolded.
    private static TitledPane licence(String file, List<Library> libraries) {
        Label text = new Label();
        text.setWrapText(true);
        text.setPadding(new Insets(4, 0, 4, 0));
        text.getStyleClass().add("caption");
        TitledPane pane = new TitledPane(name(file, libraries), text);
        pane.setId("licence-" + file.replace(".txt", "").replace('.', '-'));
        pane.getStyleClass().add("dense");
        pane.setAnimated(false);
        // Its title is cut rather than the page made wider than its place.
        pane.setMinWidth(0);
        pane.setExpanded(false);
        pane.expandedProperty().subscribe(isExpanded -> {
            if (isExpanded && text.getText().isEmpty()) {
                text.setText(LicenceTexts.of(file));
                text.setMinHeight(USE_PREF_SIZE);
            }
        });
        return pane;
    }

    private static String name(String file, List<Library> libraries) {
        String of = libraries.stream()
                .filter(each -> LicenceTexts.files(each).contains(file))
                .map(Library::name)
                .collect(Collectors.joining(", "));
        return of.isEmpty() ? "Port Atlas" : of;
    }

    private static Node fact(String name, String value) {
        return new VBox(new WrappedLabel(name, "caption"), new WrappedLabel(value));
    }

    private static Label title(String text) {
        return new WrappedLabel(text, "lesson-step-title", "help-title");
    }
}
