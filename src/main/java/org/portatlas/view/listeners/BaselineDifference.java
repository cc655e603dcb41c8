package org.portatlas.view.listeners;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.portatlas.machine.SocketState;
import org.portatlas.text.Texts;

/// One line of what differs from the remembered list.
///
/// @param now what is there, empty if it went
/// @param then what was there, empty if it came
record BaselineDifference(Change kind, int port, String transport, String now, String then) {
    private static final Texts TEXTS = new Texts(BaselineDifference.class);

    /// What happened to it since.
    enum Change {
        CAME,
        WENT,
        CHANGED
    }

    /// `came`, `went` or `changed`.
    String change() {
        return TEXTS.of(kind);
    }

    /// By port; what changed only in the numbers of its processes is no difference.
    static List<BaselineDifference> between(List<ListenerRow> then, List<ListenerRow> now) {
        RowChanges changes = RowChanges.between(then, now);
        List<BaselineDifference> all = new ArrayList<>();
        changes.came().forEach(row -> all.add(of(Change.CAME, row, words(row), "")));
        changes.gone().forEach(row -> all.add(of(Change.WENT, row, "", words(row))));
        changes.kept().stream()
                .filter(RowChanges.Pair::isChangedSince)
                .forEach(pair -> all.add(of(Change.CHANGED, pair.after(), words(pair.after()), words(pair.before()))));
        all.sort(Comparator.comparingInt(BaselineDifference::port)
                .thenComparing(BaselineDifference::transport)
                .thenComparing(BaselineDifference::now)
                .thenComparing(BaselineDifference::then));
        return List.copyOf(all);
    }

    private static BaselineDifference of(Change kind, ListenerRow row, String now, String then) {
        return new BaselineDifference(kind, row.port(), row.protocol(), now, then);
    }

    private static String words(ListenerRow row) {
        return row.program() + ", " + row.address() + ", " + row.exposure()
                + (row.user().isEmpty() ? "" : ", " + row.user())
                + (row.socket().state() == SocketState.TAKEN_SILENT ? ", " + TEXTS.get("row.silent") : "");
    }
}
