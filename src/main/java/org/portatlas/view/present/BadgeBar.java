package org.portatlas.view.present;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// The line below the map: what is hidden or shown of this computer, and what else is not as usual;
/// each with its key.
final class BadgeBar extends FlowPane {
    static final String PRIVATE = "Private: users, command lines and addresses are hidden (P)";
    static final String SHOWN = "Shown: users, command lines and addresses (P)";

    private final PresentViewModel model;

    BadgeBar(PresentViewModel model) {
        this.model = model;
        setId("present-badges");
        getStyleClass().add("present-badges");
        model.privateProperty().subscribe(this::fill);
        model.frozenProperty().subscribe(this::fill);
        model.penProperty().subscribe(this::fill);
        model.typedProperty().subscribe(this::fill);
        fill();
    }

    private void fill() {
        List<Node> badges = new ArrayList<>();
        boolean isPrivate = model.privateProperty().get();
        Label privacy = badge(isPrivate ? PRIVATE : SHOWN);
        privacy.setId("present-privacy");
        if (!isPrivate) {
            privacy.getStyleClass().add("warned");
        }
        badges.add(privacy);
        if (!model.typedProperty().get().isEmpty()) {
            badges.add(badge("Go to " + model.typedProperty().get() + ", Enter"));
        }
        if (model.frozenProperty().get()) {
            badges.add(badge("Frozen"));
        }
        if (model.penProperty().get()) {
            badges.add(badge("Drawing"));
        }
        if (badges.size() == 1) {
            badges.add(CaptionPane.label("Keys (?)", "present-hint"));
        }
        getChildren().setAll(badges);
    }

    private static Label badge(String text) {
        Label label = CaptionPane.label(text, "present-badge");
        label.setMaxWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
