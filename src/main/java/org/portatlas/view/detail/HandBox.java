package org.portatlas.view.detail;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.portatlas.machine.byhand.HandCommand;
import org.portatlas.machine.byhand.HandRunner;
import org.portatlas.text.Texts;
import org.portatlas.view.pane.WrappedLabel;
import org.portatlas.view.table.Copying;

/// A command to look by hand: to be copied, and where it is this system's, to be run, with its output below.
final class HandBox extends VBox {
    private static final Texts TEXTS = new Texts(HandBox.class);

    private final HandCommand command;
    private final Button start = new Button(TEXTS.get("run"));
    private final VBox result = new VBox(8);
    private final HandViewModel model;
    private final Consumer<Node> reveal;

    /// Kept here, since the model knows of it only weakly: it outlives the box.
    private final ChangeListener<HandViewModel.Run> following = (run, before, now) -> show(now);

    private HandBox(HandCommand command, HandViewModel model, Consumer<Node> reveal) {
        super(3);
        this.command = command;
        this.model = model;
        this.reveal = reveal;
        String system = command.system().label();
        TextField text = new TextField(command.line());
        text.setEditable(false);
        text.getStyleClass().add("command");
        text.setAccessibleText(TEXTS.get("command.about", system));
        Button copy = new Button(TEXTS.get("copy"));
        copy.setAccessibleText(TEXTS.get("command.copy", system));
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setOnAction(event -> Copying.copy(command.line()));
        copy.getStyleClass().add("hand-button");
        Label title = new WrappedLabel(system, "section-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(6, title, copy);
        head.getStyleClass().add("hand-head");
        getChildren().setAll(head, text, new WrappedLabel(command.tells(), "caption"));
        if (model.isAtHome(command)) {
            start.getStyleClass().addAll("hand-button", "hand-run");
            start.setAccessibleText(TEXTS.get("run.about", command.program()));
            start.setMinWidth(Region.USE_PREF_SIZE);
            start.setOnAction(event -> model.run(command));
            head.getChildren().add(start);
            result.getStyleClass().add("hand-result");
            getChildren().add(result);
            model.runProperty().addListener(new WeakChangeListener<>(following));
            show(model.runProperty().get());
        }
    }

    /// A box for each command of a page.
    ///
    /// @param reveal scrolls until a node is in view
    static List<Node> of(PortPage page, HandViewModel model, Consumer<Node> reveal) {
        return page.commands().stream()
                .<Node>map(command -> new HandBox(command, model, reveal))
                .toList();
    }

    private void show(HandViewModel.Run run) {
        boolean isMine = run.isOf(command);
        start.setDisable(isMine && run.isUnderWay());
        HandPage page = run.page();
        if (isMine && page != null) {
            result.getChildren().setAll(HandNodes.of(command, page, reveal));
        } else if (isMine && run.isSlow()) {
            result.getChildren().setAll(underWay());
        } else {
            result.getChildren().clear();
        }
        FactNodes.show(result, !result.getChildren().isEmpty());
    }

    private Node underWay() {
        Button cancel = new Button(TEXTS.get("run.cancel"));
        cancel.setId("hand-cancel");
        cancel.getStyleClass().add("hand-button");
        cancel.setOnAction(event -> model.cancel());
        HBox row =
                new HBox(10, new WrappedLabel(TEXTS.get("run.slow", HandRunner.LIMIT.toSeconds()), "caption"), cancel);
        row.getStyleClass().add("hand-slow");
        return row;
    }
}
