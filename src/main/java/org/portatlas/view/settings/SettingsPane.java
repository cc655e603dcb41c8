package org.portatlas.view.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.portatlas.store.Settings;
import org.portatlas.text.Language;
import org.portatlas.text.Texts;
import org.portatlas.text.VisibleText;
import org.portatlas.view.layers.LayerChoice;
import org.portatlas.view.map.LayoutChoice;
import org.portatlas.view.map.MapViewModel;
import org.portatlas.view.pane.ControlRow;
import org.portatlas.view.pane.PaneHead;
import org.portatlas.view.pane.PaneScroll;
import org.portatlas.view.pane.WrappedLabel;
import org.portatlas.view.table.Copying;

/// The settings, each of which acts at once. They follow what is set elsewhere in the window.
final class SettingsPane extends VBox {
    private static final Texts TEXTS = new Texts(SettingsPane.class);
    private static final String SYSTEM = "system";
    private static final List<String> THEMES = List.of(SYSTEM, "light", "dark", "contrast");

    private final SettingsViewModel model;
    private final ToggleGroup themes = new ToggleGroup();
    private final ComboBox<String> languages;
    private final ComboBox<Boolean> motion;
    private final ComboBox<Integer> textSize;
    private final ComboBox<Integer> refresh;
    private final CheckBox checked = new CheckBox(TEXTS.get("checked.label"));
    private final CheckBox presenterDark = new CheckBox(TEXTS.get("presenter.dark"));
    private final CheckBox presenterWhole = new CheckBox(TEXTS.get("presenter.whole"));
    private final CheckBox presenterLight = new CheckBox(TEXTS.get("presenter.spotlight"));
    private final Button reset = new Button(TEXTS.get("reset"));
    private final Label told = new WrappedLabel("", "caption");

    SettingsPane(SettingsViewModel model, MapViewModel map, Runnable hide) {
        this.model = model;
        setId("settings");
        getStyleClass().add("settings-pane");
        languages = choice(
                "settings-language",
                Stream.concat(Stream.of(SYSTEM), Stream.of(Language.values()).map(Language::id))
                        .toList(),
                id -> Language.ofId(id).map(Language::ownName).orElse(TEXTS.get("system")));
        motion = choice(
                "settings-motion",
                List.of(false, true),
                isReduced -> isReduced ? TEXTS.get("motion.reduced") : TEXTS.get("motion.system"));
        textSize = choice("settings-text-size", Settings.TEXT_SIZES, percent -> TEXTS.get("percent", percent));
        refresh = choice("settings-refresh", Settings.PERIODS, seconds -> TEXTS.get("seconds", seconds));
        LayerChoice layer = new LayerChoice(map.layers());
        layer.setId("settings-layer");
        LayoutChoice layout = new LayoutChoice(map);
        layout.setId("settings-layout");
        VBox rows = new VBox(
                group(TEXTS.get("look")),
                themeRow(),
                new ControlRow(TEXTS.get("language"), languages, TEXTS.get("language.about")),
                new ControlRow(TEXTS.get("motion"), motion, TEXTS.get("motion.about")),
                new ControlRow(TEXTS.get("text.size"), textSize, TEXTS.get("text.size.about")),
                new ControlRow(TEXTS.get("layer"), layer, TEXTS.get("layer.about")),
                new ControlRow(TEXTS.get("layout"), layout, ""),
                group(TEXTS.get("computer")),
                new ControlRow(TEXTS.get("refresh"), refresh, TEXTS.get("refresh.about")),
                box(checked, "settings-checked", TEXTS.get("checked.about")),
                group(TEXTS.get("presenter")),
                box(presenterDark, "settings-presenter-dark", TEXTS.get("presenter.dark.about")),
                box(presenterWhole, "settings-presenter-whole", ""),
                box(presenterLight, "settings-presenter-spotlight", ""),
                group(TEXTS.get("files")),
                directory(),
                resetRow());
        rows.getStyleClass().add("settings-rows");
        ScrollPane scroll = new PaneScroll();
        scroll.setContent(rows);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(new PaneHead(TEXTS.get("title"), "settings-close", hide), scroll);
        model.settingsProperty().subscribe(this::follow);
        // By the arrow keys too, which choose without an action.
        themes.selectedToggleProperty().subscribe(chosen -> {
            if (chosen != null) {
                Optional<String> theme =
                        Optional.of(String.valueOf(chosen.getUserData())).filter(name -> !name.equals(SYSTEM));
                model.change(all -> all.withTheme(theme));
            }
        });
        languages
                .valueProperty()
                .subscribe(id ->
                        model.change(all -> all.withLanguage(Optional.of(id).filter(name -> !name.equals(SYSTEM)))));
        motion.valueProperty().subscribe(isReduced -> model.change(all -> all.withMotionReduced(isReduced)));
        textSize.valueProperty().subscribe(percent -> model.change(all -> all.withTextSize(percent)));
        refresh.valueProperty().subscribe(seconds -> model.change(all -> all.withRefresh(seconds)));
        checked.setOnAction(event -> model.change(all -> all.withSelectionChecked(checked.isSelected())));
        // Only what a person does, for one box alone may not decide over the others while they follow.
        List.of(presenterDark, presenterWhole, presenterLight).forEach(box -> box.setOnAction(event -> presenter()));
    }

    void enter() {
        // A scroll pane takes its content in only with its skin, and without a scene nothing takes the focus.
        applyCss();
        if (themes.getSelectedToggle() instanceof ToggleButton chosen) {
            chosen.requestFocus();
        }
    }

    /// Four of them are too wide for a segmented row in large type: they go on in a second line.
    private FlowPane themeButtons() {
        FlowPane buttons = new FlowPane(6, 6);
        for (String theme : THEMES) {
            ToggleButton button = new ToggleButton(themeName(theme));
            button.setId("settings-theme-" + theme);
            button.setUserData(theme);
            button.setToggleGroup(themes);
            // One is always chosen.
            button.setOnAction(event -> button.setSelected(true));
            buttons.getChildren().add(button);
        }
        return buttons;
    }

    private Node themeRow() {
        return new VBox(
                4,
                new Label(TEXTS.get("theme")),
                themeButtons(),
                new WrappedLabel(TEXTS.get("theme.about"), "caption"));
    }

    private static String themeName(String theme) {
        return switch (theme) {
            case "light" -> TEXTS.get("light");
            case "dark" -> TEXTS.get("dark");
            case "contrast" -> TEXTS.get("contrast");
            default -> TEXTS.get("system");
        };
    }

    private String directoryPath() {
        return String.valueOf(model.place().getParent());
    }

    private Node directory() {
        Label path = new WrappedLabel(VisibleText.of(directoryPath(), VisibleText.LONGEST_PATH));
        path.setMaxWidth(Double.MAX_VALUE);
        path.setId("settings-directory");
        Button copy = new Button(TEXTS.get("copy"));
        copy.setId("settings-copy-directory");
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setAccessibleText(TEXTS.get("copy.about"));
        copy.setOnAction(event -> Copying.copy(directoryPath()));
        HBox.setHgrow(path, Priority.ALWAYS);
        HBox line = new HBox(8, path, copy);
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(4, line, new WrappedLabel(TEXTS.get("files.about"), "caption"));
    }

    private Node resetRow() {
        reset.setId("settings-reset");
        reset.setOnAction(event -> {
            if (model.canUndoReset()) {
                model.undoReset();
            } else {
                model.reset();
            }
            tell();
        });
        VBox row = new VBox(4, reset, told);
        row.getStyleClass().add("settings-reset");
        return row;
    }

    private void tell() {
        reset.setText(model.canUndoReset() ? TEXTS.get("reset.undo") : TEXTS.get("reset"));
        told.setText(model.canUndoReset() ? TEXTS.get("reset.done") : "");
        reset.setDisable(!model.canUndoReset() && model.get().equals(Settings.NEW));
    }

    private void follow(Settings settings) {
        String theme = settings.theme().orElse(SYSTEM);
        themes.getToggles().stream()
                .filter(toggle -> theme.equals(toggle.getUserData()))
                .forEach(toggle -> toggle.setSelected(true));
        languages.setValue(settings.language().orElse(SYSTEM));
        motion.setValue(settings.motionReduced());
        textSize.setValue(settings.textSize());
        refresh.setValue(settings.refresh());
        checked.setSelected(settings.selectionChecked());
        Settings.Presenter presenter = settings.presenter();
        presenterDark.setSelected(presenter.dark());
        presenterWhole.setSelected(presenter.wholeScreen());
        presenterLight.setSelected(presenter.spotlight());
        tell();
    }

    private void presenter() {
        Settings.Presenter chosen = new Settings.Presenter(
                presenterDark.isSelected(), presenterWhole.isSelected(), presenterLight.isSelected());
        model.change(all -> all.withPresenter(chosen));
    }

    private static Label group(String title) {
        Label label = new Label(title);
        label.getStyleClass().addAll("section-title", "settings-group");
        return label;
    }

    private static Node box(CheckBox box, String id, String sentence) {
        box.setId(id);
        if (sentence.isEmpty()) {
            return box;
        }
        box.setAccessibleHelp(sentence);
        return new VBox(3, box, new WrappedLabel(sentence, "caption"));
    }

    private static <T> ComboBox<T> choice(String id, List<T> all, Function<T, String> words) {
        ComboBox<T> choice = new ComboBox<>();
        choice.setId(id);
        choice.getItems().setAll(all);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        });
        return choice;
    }
}
