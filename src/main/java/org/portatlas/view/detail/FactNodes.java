package org.portatlas.view.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.portatlas.text.Texts;
import org.portatlas.view.detail.PortPage.Link;
import org.portatlas.view.detail.PortPage.ServiceFacts;
import org.portatlas.view.detail.PortPage.Topic;
import org.portatlas.view.pane.WrappedLabel;
import org.portatlas.view.table.Copying;

/// The small nodes of which the pane is made.
final class FactNodes {
    private static final Texts TEXTS = new Texts(FactNodes.class);

    private FactNodes() {}

    /// Shows a node, or hides it so that it takes no room.
    static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    static Label line(String text) {
        return new WrappedLabel(text, "body");
    }

    static Button chip(String text, Runnable action) {
        Button chip = new Button(text);
        chip.getStyleClass().add("chip");
        chip.setOnAction(event -> action.run());
        return chip;
    }

    /// A range and its rule; its title leads to the range's first port.
    static Node range(RangeCard card, Runnable action) {
        Region mark = new Region();
        mark.getStyleClass().addAll("range-mark", card.id());
        Hyperlink title = new Hyperlink(card.title());
        title.getStyleClass().add("range-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.setAccessibleText(TEXTS.get("go.range", card.title()));
        title.setOnAction(event -> action.run());
        VBox text =
                new VBox(2, title, new WrappedLabel(card.counts(), "caption"), new WrappedLabel(card.rule(), "body"));
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox box = new HBox(10, mark, text);
        box.getStyleClass().add("range-card");
        return box;
    }

    static List<Node> topics(List<Topic> topics) {
        return topics.stream()
                .<Node>map(topic -> new VBox(
                        2, new WrappedLabel(topic.heading(), "section-title"), new WrappedLabel(topic.text(), "body")))
                .toList();
    }

    static Node service(ServiceFacts service, Consumer<String> browser) {
        Label name = new WrappedLabel(service.name(), "service-name");
        Label transports = new WrappedLabel(service.transports(), "transports");
        VBox box = new VBox(2, new HBox(8, name, transports));
        box.getStyleClass().add("service");
        if (service.title() != null) {
            box.getChildren().add(new WrappedLabel(service.title(), "body"));
        }
        service.remarks().forEach(remark -> box.getChildren().add(new WrappedLabel(remark, "caption")));
        box.getChildren().add(new WrappedLabel(service.dates(), "caption"));
        FlowPane links = new FlowPane(10, 2);
        service.references().forEach(link -> links.getChildren().add(link(link, browser)));
        box.getChildren().add(links);
        return box;
    }

    private static Hyperlink link(Link link, Consumer<String> browser) {
        Hyperlink node = new Hyperlink(link.text());
        node.setTooltip(new Tooltip(TEXTS.get("link.about", link.address())));
        node.setOnAction(event -> browser.accept(link.address()));
        return node;
    }

    /// What one can do with an answer.
    static List<Node> actions(AnswerPage answer, Runnable probe, Consumer<String> browser) {
        List<Node> actions = new ArrayList<>();
        actions.add(action(TEXTS.get("try"), TEXTS.get("try.about"), probe));
        actions.add(action(TEXTS.get("copy"), TEXTS.get("copy.about"), () -> Copying.copy(answer.text())));
        String page = answer.browserAddress();
        if (page != null) {
            actions.add(action(TEXTS.get("page", page), TEXTS.get("page.about"), () -> browser.accept(page)));
        }
        String stop = answer.stopCommand();
        if (stop != null) {
            actions.add(action(TEXTS.get("stop", stop), TEXTS.get("stop.about"), () -> Copying.copy(stop)));
        }
        return actions;
    }

    private static Hyperlink action(String text, String tells, Runnable work) {
        Hyperlink action = new Hyperlink(text);
        action.setTooltip(new Tooltip(tells));
        action.setOnAction(event -> {
            work.run();
            action.setVisited(false);
        });
        return action;
    }
}
