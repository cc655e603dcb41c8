package org.portatlas.view.region;

import java.util.List;
import java.util.function.ToIntFunction;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.portatlas.export.RegionText;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.RegionSummary;
import org.portatlas.registry.Transport;
import org.portatlas.text.Texts;
import org.portatlas.view.PortWords;

/// The ports of a region by status: all with their share, those of each range, and those for each transport alone. Each
/// column adds up to its last line.
final class CountsGrid extends GridPane {
    private static final Texts TEXTS = new Texts(CountsGrid.class);

    CountsGrid() {
        setId("region-counts");
        getStyleClass().add("region-counts");
        for (int column = 0; column < 10; column++) {
            ColumnConstraints right = new ColumnConstraints();
            right.setHalignment(column == 0 ? HPos.LEFT : HPos.RIGHT);
            getColumnConstraints().add(right);
        }
    }

    void show(RegionSummary summary) {
        getChildren().clear();
        head(0, "");
        head(1, TEXTS.get("counts.ports"));
        head(2, TEXTS.get("counts.share"));
        for (PortRange range : PortRange.values()) {
            head(3 + List.of(PortRange.values()).indexOf(range), PortWords.of(range));
        }
        for (Transport transport : Transport.values()) {
            head(6 + List.of(Transport.values()).indexOf(transport), transport.name());
        }
        int row = 1;
        for (PortStatus status : PortStatus.values()) {
            row(row, RegionText.label(status), summary, List.of(status));
            row++;
        }
        row(row, TEXTS.get("counts.all"), summary, List.of(PortStatus.values()));
    }

    /// The numbers of these statuses together.
    private void row(int row, String name, RegionSummary summary, List<PortStatus> statuses) {
        Label label = label(name, row > PortStatus.values().length ? "region-total" : "region-status");
        add(label, 0, row);
        int all = sum(statuses, summary::count);
        number(row, 1, name, TEXTS.get("counts.of.ports"), RegionText.number(all), all);
        number(row, 2, name, TEXTS.get("counts.of.share"), RegionText.share(summary.share(all)), all);
        int column = 3;
        for (PortRange range : PortRange.values()) {
            int count = sum(statuses, status -> summary.count(range, status));
            number(row, column, name, TEXTS.of(range), RegionText.number(count), count);
            column++;
        }
        for (Transport transport : Transport.values()) {
            int count = sum(statuses, status -> summary.count(transport, status));
            number(row, column, name, TEXTS.get("counts.for", transport.name()), RegionText.number(count), count);
            column++;
        }
    }

    private static int sum(List<PortStatus> statuses, ToIntFunction<PortStatus> count) {
        return statuses.stream().mapToInt(count).sum();
    }

    private void head(int column, String text) {
        Label label = label(text, "caption");
        label.getStyleClass().add(column == 3 || column == 6 ? "region-first" : "region-cell");
        add(label, column, 0);
    }

    /// Nothing is there where nothing is to be counted: a dash reads faster than a zero among numbers.
    private void number(int row, int column, String name, String of, String text, int count) {
        Label label = label(count == 0 ? "–" : text, row > PortStatus.values().length ? "region-total" : "region-cell");
        if (column == 3 || column == 6) {
            label.getStyleClass().add("region-first");
        }
        label.setAccessibleText(TEXTS.get("counts.cell", name, of, text));
        add(label, column, row);
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
