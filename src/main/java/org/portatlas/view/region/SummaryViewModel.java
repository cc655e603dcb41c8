package org.portatlas.view.region;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.portatlas.export.RegionCsv;
import org.portatlas.export.RegionJson;
import org.portatlas.export.RegionReport;
import org.portatlas.export.RegionText;
import org.portatlas.layer.HeldSockets;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.PortSet;
import org.portatlas.registry.RegionSummary;
import org.portatlas.registry.Registry;
import org.portatlas.text.Texts;
import org.portatlas.view.LatestQuestion;
import org.portatlas.view.map.RegionViewModel;
import org.portatlas.view.table.FileExport;

/// What the region holds. Counted in the background whenever the region changes; an answer that
/// comes after the next change is dropped. FX thread.
public final class SummaryViewModel {
    private static final Texts TEXTS = new Texts(SummaryViewModel.class);

    private final Registry registry;
    private final RegionViewModel region;
    private final ObservableValue<@Nullable HeldSockets> held;
    private final FileExport file;
    private final ReadOnlyObjectWrapper<@Nullable RegionReport> report = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final LatestQuestion counting;
    private boolean shown;

    /// What a file can hold; its name is the ending of the file's.
    enum Form {
        CSV,
        JSON;

        String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param held what this machine holds, null while nobody looks
    public SummaryViewModel(
            Registry registry, RegionViewModel region, ObservableValue<@Nullable HeldSockets> held, Executor executor) {
        this.registry = registry;
        this.region = region;
        this.held = held;
        this.file = new FileExport(executor);
        this.counting = new LatestQuestion(executor);
        region.portsProperty().subscribe(this::count);
        held.subscribe(() -> {
            RegionReport last = report.get();
            show(last == null ? null : last.summary());
        });
    }

    public RegionViewModel region() {
        return region;
    }

    /// What is told of the region; null before the first count, and while there is none.
    ReadOnlyObjectProperty<@Nullable RegionReport> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /// What is wrong with the numbers that were typed last; empty if nothing is.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// What files are written with, and what became of the last one.
    FileExport file() {
        return file;
    }

    /// Whether somebody sees it: nothing is counted for nobody.
    void setShown(boolean seen) {
        shown = seen;
        count();
    }

    /// Takes over two numbers that were typed, decimal or as `0x319`, in any order.
    void type(String from, String to) {
        OptionalInt first = port(from);
        OptionalInt last = port(to);
        if (first.isPresent() && last.isPresent()) {
            problem.set("");
            region.set(first.getAsInt(), last.getAsInt());
        } else {
            problem.set(TEXTS.get("problem"));
        }
    }

    private static OptionalInt port(String typed) {
        String text = typed.strip();
        int number = text.matches("[0-9]{1,5}")
                ? Integer.parseInt(text)
                : text.matches("0[xX][0-9a-fA-F]{1,4}") ? Integer.parseInt(text.substring(2), 16) : -1;
        return number >= 0 && number < PortRange.PORTS ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /// The report in plain words; empty while there is none.
    String text() {
        RegionReport told = report.get();
        return told == null ? "" : RegionText.of(told);
    }

    /// Writes the report, over whatever the file held.
    void write(Form form, Path target) {
        RegionReport told = report.get();
        if (told != null) {
            StringWriter text = new StringWriter();
            switch (form) {
                case CSV -> RegionCsv.write(told, new PrintWriter(text));
                case JSON -> RegionJson.write(told, new PrintWriter(text));
            }
            file.write(
                    () -> text.toString(),
                    TEXTS.get("export.what", told.summary().ports().size()),
                    target);
        }
    }

    private void count() {
        problem.set("");
        PortSet ports = region.portsProperty().get();
        if (ports == null) {
            counting.drop();
            report.set(null);
        } else if (shown) {
            counting.ask(() -> counted(ports), this::show);
        }
    }

    private RegionSummary counted(PortSet ports) {
        RegionSummary counted = RegionSummary.of(registry, ports);
        // Here, and not where somebody waits for a frame.
        var unused = counted.services();
        return counted;
    }

    private void show(@Nullable RegionSummary counted) {
        HeldSockets now = held.getValue();
        report.set(
                counted == null
                        ? null
                        : RegionReport.of(
                                counted, now == null ? null : new RegionReport.Held(now.all(), now.isWhole())));
    }
}
