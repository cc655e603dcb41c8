package org.portatlas.view.listeners;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.portatlas.machine.SocketState;

/// One line of what differs from the remembered list.
///
/// @param change `came`, `went` or `changed`
/// @param now what is there, empty if it went
/// @param then what was there, empty if it came
record Difference(String change, int port, String transport, String now, String then) {
    static final String CAME = "came";
    static final String WENT = "went";
    static final String CHANGED = "changed";

    /// By port; what changed only in the numbers of its processes is no difference.
    static List<Difference> between(List<ListenerRow> then, List<ListenerRow> now) {
        RowChanges changes = RowChanges.between(then, now);
        List<Difference> all = new ArrayList<>();
        changes.came().forEach(row -> all.add(of(CAME, row, words(row), "")));
        changes.gone().forEach(row -> all.add(of(WENT, row, "", words(row))));
        changes.kept().stream()
                .filter(RowChanges.Pair::isChangedSince)
                .forEach(pair -> all.add(of(CHANGED, pair.after(), words(pair.after()), words(pair.before()))));
        all.sort(Comparator.comparingInt(Difference::port)
                .thenComparing(Difference::transport)
                .thenComparing(Difference::now)
                .thenComparing(Difference::then));
        return List.copyOf(all);
    }

    private static Difference of(String change, ListenerRow row, String now, String then) {
        return new Difference(change, row.port(), row.protocol(), now, then);
    }

    private static String words(ListenerRow row) {
        return row.program() + ", " + row.address() + ", " + row.exposure()
                + (row.user().isEmpty() ? "" : ", " + row.user())
                + (row.socket().state() == SocketState.TAKEN_SILENT ? ", without listening" : "");
    }
}
