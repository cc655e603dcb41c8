package org.portatlas.view.lesson;

import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.portatlas.lesson.Lesson;
import org.portatlas.lesson.LessonShelf;
import org.portatlas.text.Texts;
import org.portatlas.view.handout.HandOutViewModel;
import org.portatlas.view.pane.PaneScroll;
import org.portatlas.view.pane.WrappedLabel;

/// Lessons in the pane beside the map: the shelf, or the step that is read. Page Up and Page Down turn the steps.
final class LessonPane extends VBox {
    private static final Texts TEXTS = new Texts(LessonPane.class);

    private final LessonsViewModel model;
    private final ClassListViewModel classList;
    private final HandOutViewModel handOut;
    private final ClassListBox classListBox;
    private final Label place = new WrappedLabel("", "caption");
    private final Label title = new WrappedLabel("", "lesson-title");
    private final Label message = new WrappedLabel("", "answer-sentence");
    private final ScrollPane scroll = new PaneScroll();
    private final FootRow foot = new FootRow();
    private final Button sheet = new Button(TEXTS.get("hand.out"));
    private final Button toShelf = new Button(TEXTS.get("shelf"));
    private final Button quiz = new Button(TEXTS.get("quiz"));
    private final Button close = new Button(TEXTS.get("hide"));

    LessonPane(
            LessonsViewModel model,
            ClassListViewModel classList,
            HandOutViewModel handOut,
            Runnable hide,
            Runnable present) {
        this.model = model;
        this.classList = classList;
        this.handOut = handOut;
        this.classListBox =
                new ClassListBox(classList, list -> handOut.show(handOut.maker().of(list)));
        setId("lesson-pane");
        getStyleClass().add("lesson-pane");
        place.setId("lesson-place");
        place.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(place, Priority.ALWAYS);
        sheet.setId("lesson-hand-out");
        sheet.setTooltip(new Tooltip(TEXTS.get("hand.out.about")));
        sheet.setOnAction(event -> handOut());
        toShelf.getStyleClass().add("flat");
        toShelf.setId("lesson-shelf");
        toShelf.setOnAction(event -> model.leave());
        close.getStyleClass().add("flat");
        toShelf.setMinWidth(Region.USE_PREF_SIZE);
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(event -> hide.run());
        quiz.setId("lesson-quiz");
        Button wall = new Button(TEXTS.get("present"));
        wall.setId("lesson-present");
        wall.setMinWidth(Region.USE_PREF_SIZE);
        wall.setTooltip(new Tooltip(TEXTS.get("present.about")));
        wall.setOnAction(event -> present.run());
        HBox head = new HBox(8, place, toShelf, close);
        HBox tools = new HBox(8, wall, quiz, sheet);
        tools.getStyleClass().add("lesson-tools");
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(Region.USE_PREF_SIZE);
        title.setId("lesson-title");
        message.setId("lesson-message");
        message.textProperty().bind(model.messageProperty());
        message.managedProperty().bind(message.visibleProperty());
        message.visibleProperty().bind(message.textProperty().isNotEmpty());
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head, title, tools, message, scroll, foot);
        model.readingProperty().subscribe(this::show);
        model.shelfProperty().subscribe(this::show);
        model.progressProperty().subscribe(this::showShelf);
        addEventFilter(KeyEvent.KEY_PRESSED, this::page);
    }

    /// What the shelf offers beside lessons.
    void offerQuiz(Runnable show) {
        quiz.setOnAction(event -> show.run());
    }

    /// Puts the focus where one goes on from.
    void enter() {
        model.open();
        classList.ask();
        Node next = foot.lookup(".accent");
        if (next != null) {
            next.requestFocus();
        } else if (scroll.getContent() instanceof ShelfPage shelf) {
            shelf.enter();
        } else {
            close.requestFocus();
        }
    }

    private void page(KeyEvent event) {
        int steps = event.getCode() == KeyCode.PAGE_DOWN ? 1 : event.getCode() == KeyCode.PAGE_UP ? -1 : 0;
        if (steps != 0 && model.readingProperty().get() != null) {
            model.turn(steps);
            event.consume();
        }
    }

    private void show() {
        Reading reading = model.readingProperty().get();
        toShelf.setVisible(reading != null);
        toShelf.setManaged(reading != null);
        quiz.setVisible(reading == null);
        quiz.setManaged(reading == null);
        sheet.setVisible(reading != null);
        sheet.setManaged(reading != null);
        if (reading == null) {
            showShelf();
            return;
        }
        // Asked before what has the focus is replaced.
        boolean hadFocus = isFocusWithin();
        place.setText(reading.place());
        title.setText(reading.title());
        scroll.setContent(new StepPage(model, reading));
        scroll.setVvalue(0);
        Button next = showFoot(reading);
        if (hadFocus) {
            next.requestFocus();
        }
    }

    private void handOut() {
        Reading reading = model.readingProperty().get();
        if (reading != null) {
            handOut.show(handOut.maker().of(reading.kind(), reading.lesson()));
        }
    }

    private void showShelf() {
        if (model.readingProperty().get() != null) {
            return;
        }
        @Nullable LessonShelf shelf = model.shelfProperty().get();
        place.setText(shelf == null ? "" : TEXTS.get("lessons", shelf.lessons().size()));
        title.setText(TEXTS.get("title"));
        if (shelf != null) {
            ShelfPage page = new ShelfPage(model, shelf, classListBox);
            boolean waiting = close.isFocused();
            scroll.setContent(page);
            if (waiting) {
                page.enter();
            }
        }
        Button open = new Button(TEXTS.get("open"));
        open.setId("lesson-open");
        open.setOnAction(event -> chooseFile().ifPresent(model::read));
        Button forget = new Button(model.canRecall() ? TEXTS.get("progress.back") : TEXTS.get("progress.forget"));
        forget.setId("lesson-forget");
        forget.setOnAction(event -> {
            if (model.canRecall()) {
                model.recall();
            } else {
                model.forget();
            }
        });
        forget.setDisable(model.progressProperty().get().isEmpty() && !model.canRecall());
        foot.getChildren().setAll(open, forget);
    }

    /// @return what one goes on with
    private Button showFoot(Reading reading) {
        Button back = new Button(TEXTS.get("back"));
        back.setId("lesson-back");
        back.setDisable(reading.isFirst());
        back.setOnAction(event -> model.turn(-1));
        Button again = new Button(TEXTS.get("again"));
        again.setId("lesson-again");
        again.setOnAction(event -> model.showAgain());
        Button next = next(reading);
        next.setId("lesson-next");
        next.getStyleClass().add("accent");
        foot.getChildren().setAll(back, again, next);
        return next;
    }

    private Button next(Reading reading) {
        if (!reading.isLast()) {
            Button next = new Button(TEXTS.get("next"));
            next.setOnAction(event -> model.turn(1));
            return next;
        }
        Lesson following = model.following();
        Button next = new Button(following == null ? TEXTS.get("shelf") : TEXTS.get("next.lesson"));
        next.setOnAction(event -> {
            if (following == null) {
                model.leave();
            } else {
                model.read(Reading.of(following));
            }
        });
        return next;
    }

    private Optional<Path> chooseFile() {
        FileChooser files = new FileChooser();
        files.setTitle(TEXTS.get("open.title"));
        files.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(TEXTS.get("open.files"), "*.md"));
        return Optional.ofNullable(files.showOpenDialog(getScene().getWindow())).map(java.io.File::toPath);
    }
}
