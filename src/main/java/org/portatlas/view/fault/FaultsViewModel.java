package org.portatlas.view.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.portatlas.text.Texts;

/// What has broken since somebody last took note of it: each fault once, however often it
/// happened. FX thread.
public final class FaultsViewModel {
    private static final Texts TEXTS = new Texts(FaultsViewModel.class);

    /// More different ones than these are one and the same trouble.
    private static final int MOST = 5;

    private final ReadOnlyObjectWrapper<List<Fault>> faults = new ReadOnlyObjectWrapper<>(List.of());
    private final String program;
    private final String log;

    /// @param program what is running: versions and system, in one line
    /// @param log where the log is written
    public FaultsViewModel(String program, String log) {
        this.program = program;
        this.log = log;
    }

    /// The faults, the newest last; at most five.
    public ReadOnlyObjectProperty<List<Fault>> faultsProperty() {
        return faults.getReadOnlyProperty();
    }

    /// Tells of a fault, or counts it.
    public void tell(Fault fault) {
        List<Fault> told = new ArrayList<>(faults.get());
        Fault now = told.stream()
                .filter(each -> each.key().equals(fault.key()))
                .findFirst()
                .map(each -> each.and(fault))
                .orElse(fault);
        told.removeIf(each -> each.key().equals(fault.key()));
        if (told.size() == MOST) {
            told.removeFirst();
        }
        told.add(now);
        faults.set(List.copyOf(told));
    }

    /// They have been read.
    public void dismiss() {
        faults.set(List.of());
    }

    /// Where the log is written.
    public String log() {
        return log;
    }

    /// How often it happened, in a few words; empty if once.
    public String times() {
        int count = faults.get().stream().mapToInt(Fault::count).sum();
        return count < 2 ? "" : TEXTS.get("times", count);
    }

    /// All that is known of it, for who is to mend it.
    public String details() {
        return faults.get().stream()
                .map(fault -> fault.last() + (fault.count() == 1 ? "" : " (" + fault.count() + " ×)") + "\n"
                        + String.join("\n", fault.lines()))
                .collect(Collectors.joining("\n\n", program + "\n\n", "\n"));
    }
}
