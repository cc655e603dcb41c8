package org.portatlas.view.pick;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.portatlas.view.pane.WrappedLabel;
import org.portatlas.view.pick.PickPage.Offer;
import org.portatlas.view.pick.PickPage.Refusal;

/// What the tabs beside the proposals hold.
final class PickNodes {
    private PickNodes() {}

    /// Why a port is proposed.
    static Node reasons(Offer offer) {
        VBox box = new VBox(2);
        offer.reasons().forEach(reason -> box.getChildren().add(new WrappedLabel("•  " + reason, "pick-text")));
        return scrolling(box);
    }

    /// How many ports each reason puts out, and some of them.
    static Node refusals(PickPage page) {
        GridPane grid = new GridPane(10, 6);
        ColumnConstraints counts = new ColumnConstraints();
        counts.setHalignment(HPos.RIGHT);
        counts.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(counts, words);
        for (Refusal refusal : page.refusals()) {
            Label count = new WrappedLabel(refusal.count(), "pick-count");
            count.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setValignment(count, VPos.TOP);
            grid.addRow(
                    grid.getRowCount(),
                    count,
                    new VBox(
                            new WrappedLabel(refusal.reason(), "pick-text"),
                            new WrappedLabel(refusal.examples(), "caption")));
        }
        return scrolling(grid);
    }

    /// What a service that is to be published needs.
    static Node publishing() {
        List<Node> topics = PublishTexts.all().stream()
                .<Node>map(topic -> new VBox(
                        new WrappedLabel(topic.heading(), "pick-heading"), new WrappedLabel(topic.text(), "pick-text")))
                .toList();
        VBox box = new VBox(8);
        box.getChildren().setAll(topics);
        return scrolling(box);
    }

    private static ScrollPane scrolling(Region content) {
        content.getStyleClass().add("pick-tab");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("pick-scroll");
        return scroll;
    }
}
