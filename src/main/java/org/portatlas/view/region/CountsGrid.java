package org.portatlas.view.region;

import java.util.List;
import java.util.Locale;
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

/// The ports of a region by status: all with their share, those of each range, and those for each transport alone. Each
/// column adds up to its last line.
final class CountsGrid extends GridPane {
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
        head(1, "Ports");
        head(2, "Share");
        for (PortRange range : PortRange.values()) {
            String name = range.label();
            head(
                    3 + List.of(PortRange.values()).indexOf(range),
                    name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
        }
        for (Transport transport : Transport.values()) {
            head(6 + List.of(Transport.values()).indexOf(transport), transport.name());
        }
        int row = 1;
        for (PortStatus status : PortStatus.values()) {
            row(row, RegionText.label(status), summary, List.of(status));
            row++;
        }
        row(row, "all", summary, List.of(PortStatus.values()));
    }

    /// The numbers of these statuses together.
    private void row(int row, String name, RegionSummary summary, List<PortStatus> statuses) {
        Label label = label(name, row > PortStatus.values().length ? "region-total" : "region-status");
        add(label, 0, row);
        int all = sum(statuses, summary::count);
        number(row, 1, name, "ports", RegionText.number(all), all);
        number(row, 2, name, "share", RegionText.share(summary.share(all)), all);
        int column = 3;
        for (PortRange range : PortRange.values()) {
            int count = sum(statuses, status -> summary.count(range, status));
            number(row, column, name, "in " + range.label(), RegionText.number(count), count);
            column++;
        }
        for (Transport transport : Transport.values()) {
            int count = sum(statuses, status -> summary.count(transport, status));
            number(row, column, name, "for " + transport.name(), RegionText.number(count), count);
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
        label.setAccessibleText(name + ", " + of + ": " + text);
        add(label, column, row);
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
