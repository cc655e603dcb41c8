package org.portatlas.view.detail;

import java.util.List;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.portatlas.text.Texts;
import org.portatlas.view.FollowingView;
import org.portatlas.view.detail.PortPage.GapFacts;
import org.portatlas.view.pane.Wrapping;
import org.portatlas.view.practice.PracticeLine;
import org.portatlas.view.practice.PracticeLink;

/// Shows the page of the selected port; the text is made elsewhere.
public final class DetailView {
    private static final Texts TEXTS = new Texts(DetailView.class);

    private final DetailViewModel model;
    private final List<Chip> chips;
    private final Node beside;
    private final Node remark;
    private final Node own;

    @FXML
    private StackPane root;

    @FXML
    private ScrollPane overview;

    @FXML
    private Label overviewText;

    @FXML
    private VBox ranges;

    @FXML
    private FlowPane chipsBox;

    @FXML
    private VBox pane;

    @FXML
    private HBox head;

    @FXML
    private Label number;

    @FXML
    private Label bits;

    @FXML
    private Label status;

    @FXML
    private Label range;

    @FXML
    private Label mismatch;

    @FXML
    private Button checkButton;

    @FXML
    private HBox checkRow;

    @FXML
    private CheckBox selectionCheck;

    @FXML
    private StackPane practiceBox;

    @FXML
    private Label sentence;

    @FXML
    private Label when;

    @FXML
    private Label scope;

    @FXML
    private FlowPane answerActions;

    @FXML
    private ScrollPane scroll;

    @FXML
    private TitledPane evidencePane;

    @FXML
    private VBox evidence;

    @FXML
    private VBox gapBox;

    @FXML
    private Label gapCaption;

    @FXML
    private StackPane gapStrip;

    @FXML
    private VBox rows;

    @FXML
    private VBox services;

    @FXML
    private VBox rangeFacts;

    @FXML
    private VBox meaning;

    @FXML
    private TitledPane handPane;

    @FXML
    private VBox commands;

    private final Button pickButton = new Button(TEXTS.get("pick"));
    private final Button handOutButton = new Button(TEXTS.get("hand.out"));

    /// What is shown; the next page leaves as it is what it has in common with it, as ports of one gap have much.
    private @Nullable PortPage shown;

    /// A way to begin, and what is written on its button.
    public record Chip(String text, Runnable action) {}

    /// @param beside stands in the head, at the right of the number
    /// @param remark stands below what the registry says of the port
    /// @param own what the user has written himself, first below the answer
    public DetailView(DetailViewModel model, List<Chip> chips, Node beside, Node remark, Node own) {
        this.model = model;
        this.chips = chips;
        this.beside = beside;
        this.remark = remark;
        this.own = own;
    }

    @FXML
    private void initialize() {
        overviewText.setText(model.overview());
        List.of(mismatch, sentence, scope).forEach(Wrapping::of);
        head.getChildren().add(beside);
        List<Node> said = ((VBox) mismatch.getParent()).getChildren();
        said.add(said.indexOf(mismatch), remark);
        ((VBox) scroll.getContent()).getChildren().addFirst(own);
        model.ranges().forEach(each -> ranges.getChildren().add(FactNodes.range(each, () -> model.goTo(each.first()))));
        chips.forEach(chip -> chipsBox.getChildren().add(FactNodes.chip(chip.text(), chip.action())));
        // The sentence is never cut, however long it is: what is below scrolls.
        List.of(status, range, mismatch, sentence, when, scope, gapCaption)
                .forEach(label -> label.setMinHeight(Region.USE_PREF_SIZE));
        checkButton.setOnAction(event -> model.check().look());
        checkButton
                .disableProperty()
                .bind(model.check()
                        .lookingProperty()
                        .and(model.check().answerProperty().isNull()));
        sentence.textProperty().bind(model.check().sentenceProperty());
        when.textProperty().bind(model.check().whenProperty());
        model.check().answerProperty().subscribe(this::showAnswer);
        evidencePane.expandedProperty().bindBidirectional(model.evidenceShownProperty());
        model.evidenceShownProperty().subscribe(this::showEvidence);
        selectionCheck
                .selectedProperty()
                .bindBidirectional(model.selectionCheck().onProperty());
        checkRow.getChildren().add(new PracticeLink(model.practiceHere()));
        PracticeLine practice = new PracticeLine(model.practiceHere());
        practiceBox.getChildren().setAll(practice);
        practiceBox.managedProperty().bind(practice.visibleProperty());
        pickButton.setId("pick-button");
        pickButton.setOnAction(event -> model.pick());
        handOutButton.setId("port-hand-out");
        handOutButton.setTooltip(new Tooltip(TEXTS.get("hand.out.about")));
        handOutButton.setOnAction(event -> model.handOut());
        handPane.expandedProperty().subscribe(this::showCommands);
        FollowingView.of(root, model.pageProperty(), this::show);
        FollowingView.of(root, model.mismatchProperty(), this::showMismatch);
    }

    private void showMismatch(String sentence) {
        mismatch.setText(sentence);
        FactNodes.show(mismatch, !sentence.isEmpty());
    }

    private void show(@Nullable PortPage page) {
        // The other one is not there at all: each frame of the window walks over every node, hidden ones too.
        Node now = page == null ? overview : pane;
        if (!root.getChildren().equals(List.of(now))) {
            root.getChildren().setAll(List.of(now));
        }
        if (page == null) {
            return;
        }
        number.setText(page.number());
        bits.setText(page.bits());
        status.setText(page.status());
        range.setText(page.range());
        showGap(page);
        if (isNew(page, PortPage::services)) {
            services.getChildren()
                    .setAll(page.services().stream()
                            .map(each -> FactNodes.service(each, model::browse))
                            .toList());
            FactNodes.show(services, !page.services().isEmpty());
        }
        if (isNew(page, PortPage::rangeFacts)) {
            rangeFacts.getChildren().setAll(FactNodes.topics(page.rangeFacts()));
        }
        if (isNew(page, PortPage::meaning)) {
            meaning.getChildren().setAll(FactNodes.topics(page.meaning()));
            meaning.getChildren().add(new FlowPane(8, 8, pickButton, handOutButton, new CardButton(model)));
        }
        shown = page;
        showCommands();
        scroll.setVvalue(0);
    }

    private boolean isNew(PortPage page, Function<PortPage, Object> part) {
        PortPage last = shown;
        return last == null || !part.apply(page).equals(part.apply(last));
    }

    /// Their nodes are made when somebody looks at them.
    private void showCommands() {
        PortPage page = shown;
        commands.getChildren()
                .setAll(
                        page == null || !handPane.isExpanded()
                                ? List.of()
                                : HandBox.of(page, model.hand(), this::reveal));
    }

    private void showGap(PortPage page) {
        GapFacts gap = page.gap();
        if (isNew(page, PortPage::history)) {
            rows.getChildren()
                    .setAll(page.history().stream().map(FactNodes::line).toList());
        }
        FactNodes.show(gapBox, gap != null || !page.history().isEmpty());
        FactNodes.show(gapStrip, gap != null);
        gapCaption.setText(gap == null ? TEXTS.get("gap.none") : gap.caption());
        gapStrip.getChildren()
                .setAll(gap == null ? List.of() : List.<Node>of(new GapStrip(gap, page.port(), model::goTo)));
    }

    private void showAnswer(@Nullable AnswerPage answer) {
        FactNodes.show(evidencePane, answer != null);
        FactNodes.show(answerActions, answer != null);
        answerActions
                .getChildren()
                .setAll(answer == null ? List.of() : FactNodes.actions(answer, model.check()::probe, model::browse));
        scope.setText(answer == null ? "" : answer.scope());
        FactNodes.show(scope, answer != null);
        showEvidence();
    }

    /// Its nodes are made when somebody looks at them.
    private void showEvidence() {
        AnswerPage answer = model.check().answerProperty().get();
        evidence.getChildren()
                .setAll(
                        answer == null || !evidencePane.isExpanded()
                                ? List.of()
                                : EvidenceNodes.of(answer.evidence(), this::reveal));
    }

    /// Scrolls no farther than needed.
    private void reveal(Node node) {
        Node content = scroll.getContent();
        Bounds place = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = content.getBoundsInLocal().getHeight() - seen;
        if (hidden > 0) {
            double top = scroll.getVvalue() * hidden;
            double wanted = place.getMinY() < top ? place.getMinY() : Math.max(top, place.getMaxY() - seen);
            scroll.setVvalue(Math.clamp(wanted / hidden, 0, 1));
        }
    }
}
