package org.portatlas.view.present;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.portatlas.text.Texts;
import org.portatlas.view.pane.WrappedLabel;

/// The line below the map: what is hidden or shown of this computer, and what else is not as usual;
/// each with its key.
final class BadgeBar extends FlowPane {
    private static final Texts TEXTS = new Texts(BadgeBar.class);

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
        Label privacy = badge(isPrivate ? TEXTS.get("badge.private") : TEXTS.get("badge.shown"));
        privacy.setId("present-privacy");
        if (!isPrivate) {
            privacy.getStyleClass().add("warned");
        }
        badges.add(privacy);
        if (!model.typedProperty().get().isEmpty()) {
            badges.add(badge(TEXTS.get("badge.typed", model.typedProperty().get())));
        }
        if (model.frozenProperty().get()) {
            badges.add(badge(TEXTS.get("badge.frozen")));
        }
        if (model.penProperty().get()) {
            badges.add(badge(TEXTS.get("badge.drawing")));
        }
        if (badges.size() == 1) {
            badges.add(new WrappedLabel(TEXTS.get("badge.keys"), "present-hint"));
        }
        getChildren().setAll(badges);
    }

    private static Label badge(String text) {
        Label label = new WrappedLabel(text, "present-badge");
        label.setMaxWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
