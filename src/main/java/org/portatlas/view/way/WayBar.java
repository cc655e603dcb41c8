package org.portatlas.view.way;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.portatlas.text.Texts;
import org.portatlas.view.FollowingView;

/// A slim line: back and forward, and where one is, `0–65535 › System › 781–799 › 793`, each part a link.
public final class WayBar extends HBox {
    private static final Texts TEXTS = new Texts(WayBar.class);

    private final WayViewModel model;
    private final HBox parts = new HBox();

    public WayBar(WayViewModel model, HistoryViewModel history) {
        this.model = model;
        setId("way");
        getStyleClass().add("way-bar");
        setAlignment(Pos.CENTER_LEFT);
        parts.getStyleClass().add("way-parts");
        parts.setAlignment(Pos.CENTER_LEFT);
        parts.setAccessibleRole(AccessibleRole.TOOL_BAR);
        parts.setAccessibleText(TEXTS.get("way"));
        getChildren()
                .setAll(
                        step("back", "‹", TEXTS.get("back"), history.backwardProperty(), history::back),
                        step("forward", "›", TEXTS.get("forward"), history.forwardProperty(), history::forward),
                        parts);
        FollowingView.of(this, model.crumbsProperty(), this::show);
    }

    private static Button step(
            String id, String sign, String help, ObservableValue<Boolean> possible, Runnable action) {
        Button button = new Button(sign);
        button.setId(id);
        button.getStyleClass().addAll("flat", "way-step");
        button.setAccessibleText(help);
        button.setTooltip(new Tooltip(help));
        button.disableProperty().bind(possible.map(can -> !can));
        button.setOnAction(event -> action.run());
        return button;
    }

    /// Showing a part leaves the selection as it is, and so these nodes and the focus.
    private void show(List<Crumb> crumbs) {
        List<Node> nodes = new ArrayList<>();
        for (Crumb crumb : crumbs) {
            if (!nodes.isEmpty()) {
                Label between = new Label("›");
                between.getStyleClass().add("way-between");
                nodes.add(between);
            }
            nodes.add(link(crumb));
        }
        parts.getChildren().setAll(nodes);
    }

    private Hyperlink link(Crumb crumb) {
        Hyperlink link = new Hyperlink(crumb.text());
        link.getStyleClass().add("way-part");
        link.setMinWidth(USE_PREF_SIZE);
        link.setAccessibleText(crumb.spoken());
        link.setTooltip(new Tooltip(crumb.spoken()));
        link.setOnAction(event -> {
            link.setVisited(false);
            model.show(crumb);
        });
        return link;
    }
}
