package org.portatlas.view.region;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.portatlas.export.RegionReport;
import org.portatlas.export.RegionText;
import org.portatlas.text.Texts;
import org.portatlas.view.pane.WrappedLabel;
import org.portatlas.view.table.Copying;

/// The region below the map: its ends, and what it holds in sum.
final class RegionPane extends VBox {
    private static final Texts TEXTS = new Texts(RegionPane.class);

    private final SummaryViewModel model;
    private final RangeBar range;
    private final Label runs = new Label();
    private final CountsGrid counts = new CountsGrid();
    private final RegionList gaps;
    private final RegionList listeners;
    private final RegionList services;
    private final Tab gapsTab;
    private final Tab listenersTab;
    private final Tab servicesTab;

    /// @param goTo shows a port on the map
    /// @param toMap puts the focus on the map
    /// @param hide ends the region
    RegionPane(SummaryViewModel model, IntConsumer goTo, Runnable toMap, Runnable hide) {
        this.model = model;
        setId("region");
        getStyleClass().add("region-pane");
        range = new RangeBar(model);
        gaps = new RegionList("region-gaps", TEXTS.get("gaps"), goTo, toMap);
        listeners = new RegionList("region-listeners", TEXTS.get("listeners"), goTo, toMap);
        services = new RegionList("region-services", TEXTS.get("services"), goTo, toMap);
        Label hint = new WrappedLabel(TEXTS.get("hint"), "caption");
        ScrollPane scroll = new ScrollPane(new VBox(4, counts, hint));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("port-scroll");
        gapsTab = new Tab(TEXTS.get("tab.gaps"), gaps);
        listenersTab = new Tab(TEXTS.get("tab.listeners"), listeners);
        servicesTab = new Tab(TEXTS.get("tab.services"), services);
        TabPane tabs = new TabPane(new Tab(TEXTS.get("tab.ports"), scroll), gapsTab, listenersTab, servicesTab);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setAccessibleText(TEXTS.get("tabs"));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        getChildren().addAll(head(hide), range, message(), tabs);
        model.reportProperty().subscribe(this::show);
    }

    /// Puts the focus into the first number.
    void enter() {
        range.enter();
    }

    private void show(@Nullable RegionReport report) {
        if (report == null) {
            return;
        }
        var summary = report.summary();
        runs.setText(RegionText.runs(summary.ports()));
        counts.show(summary);
        gaps.show(RegionText.gaps(summary), RegionLine.gaps(summary));
        gapsTab.setText(TEXTS.get("tab.gaps.count", summary.gaps().size()));
        listeners.show(listening(report.held()), RegionLine.listeners(report.held()));
        RegionReport.Held held = report.held();
        listenersTab.setText(
                held == null
                        ? TEXTS.get("tab.listeners.unknown")
                        : TEXTS.get("tab.listeners.count", held.sockets().size()));
        services.show(
                summary.services().isEmpty() ? TEXTS.get("services.none") : TEXTS.get("services.about"),
                RegionLine.services(summary));
        servicesTab.setText(TEXTS.get("tab.services.count", summary.services().size()));
    }

    private static String listening(RegionReport.@Nullable Held held) {
        if (held == null) {
            return TEXTS.get("listeners.unread");
        }
        String told = held.sockets().isEmpty() ? TEXTS.get("listeners.none") : TEXTS.get("listeners.about");
        return held.isWhole() ? told : told + " " + TEXTS.get("listeners.part");
    }

    private HBox head(Runnable hide) {
        Label title = new Label(TEXTS.get("title"));
        title.getStyleClass().add("section-title");
        title.setTooltip(new Tooltip(TEXTS.get("about")));
        runs.setId("region-runs");
        runs.getStyleClass().add("region-runs");
        runs.setMaxWidth(Double.MAX_VALUE);
        runs.setMinWidth(0);
        runs.setTooltip(new Tooltip(TEXTS.get("about")));
        HBox.setHgrow(runs, Priority.ALWAYS);
        Button fit = new Button(TEXTS.get("fit"));
        fit.setId("region-fit");
        fit.setTooltip(new Tooltip(TEXTS.get("fit.about")));
        fit.setAccessibleText(TEXTS.get("fit.spoken"));
        fit.setOnAction(event -> model.region().fit());
        Button copy = new Button(TEXTS.get("copy"));
        copy.setId("region-copy");
        copy.setTooltip(new Tooltip(TEXTS.get("copy.about")));
        copy.setAccessibleText(TEXTS.get("copy.spoken"));
        copy.setOnAction(event -> copy());
        Button close = new Button(TEXTS.get("hide"));
        close.setTooltip(new Tooltip(TEXTS.get("hide.about")));
        close.setOnAction(event -> hide.run());
        MenuButton export = export();
        for (Region each : List.of(title, fit, copy, export, close)) {
            each.setMinWidth(USE_PREF_SIZE);
        }
        HBox head = new HBox(8, title, runs, fit, copy, export, close);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(USE_PREF_SIZE);
        return head;
    }

    private MenuButton export() {
        MenuButton export = new MenuButton(TEXTS.get("export"));
        export.setId("region-export");
        export.setTooltip(new Tooltip(TEXTS.get("export.about")));
        for (SummaryViewModel.Form form : SummaryViewModel.Form.values()) {
            MenuItem item = new MenuItem(form.name() + "…");
            item.setId("region-export-" + form.ending());
            item.setOnAction(event -> choose("region." + form.ending()).ifPresent(file -> model.write(form, file)));
            export.getItems().add(item);
        }
        return export;
    }

    /// What is wrong with what was typed, or what became of a file.
    private HBox message() {
        Label text = new WrappedLabel("");
        text.setId("region-message");
        text.setMaxWidth(Double.MAX_VALUE);
        var problem = model.problemProperty();
        var told = model.file().messageProperty();
        text.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> problem.get().isEmpty() ? told.get() : problem.get(), problem, told));
        HBox.setHgrow(text, Priority.ALWAYS);
        Button forget = new Button(TEXTS.get("ok"));
        forget.setMinWidth(USE_PREF_SIZE);
        forget.visibleProperty().bind(problem.isEmpty());
        forget.setOnAction(event -> model.file().forgetMessage());
        Node[] parts = {text, forget};
        HBox box = new HBox(8, parts);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinHeight(USE_PREF_SIZE);
        box.visibleProperty().bind(text.textProperty().isNotEmpty());
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private void copy() {
        Copying.copy(model.text());
    }

    private Optional<Path> choose(String name) {
        FileChooser dialog = new FileChooser();
        dialog.setTitle(TEXTS.get("export.title"));
        dialog.setInitialFileName(name);
        return Optional.ofNullable(dialog.showSaveDialog(getScene().getWindow()))
                .map(File::toPath);
    }
}
