package org.portatlas.view.practice;

import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.portatlas.machine.practice.Practice;
import org.portatlas.machine.practice.PracticeKind;
import org.portatlas.machine.practice.PracticeRoom;
import org.portatlas.text.Texts;

/// Practice on the selected port: whether it can be offered, what there is and for how long, and what came of the last
/// wish. What is said of an earlier port is dropped. FX thread.
public final class PracticeHereViewModel {
    private static final Texts TEXTS = new Texts(PracticeHereViewModel.class);

    /// How many clients connect at once.
    static final int CLIENTS = 5;

    private final PracticeViewModel practice;
    private final ObservableValue<OptionalInt> selectedPort;
    private final ReadOnlyObjectWrapper<Offer> offer = new ReadOnlyObjectWrapper<>(Offer.NOTHING);
    private final ReadOnlyStringWrapper line = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");

    /// What can be done here.
    enum Offer {
        /// No port is selected, or one that may not be practised on.
        NOTHING,
        BEGIN,
        /// It can be ended, and clients can connect.
        LISTENING,
        /// It can be ended.
        BOUND,
        /// Only the system ends it.
        CLOSING
    }

    public PracticeHereViewModel(PracticeViewModel practice, ObservableValue<OptionalInt> selectedPort) {
        this.practice = practice;
        this.selectedPort = selectedPort;
        selectedPort.subscribe(() -> {
            words.set("");
            follow();
        });
        practice.currentProperty().subscribe(this::follow);
        practice.nowProperty().subscribe(this::follow);
    }

    ReadOnlyObjectProperty<Offer> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    /// What is practised here and how much longer; empty if nothing is.
    ReadOnlyStringProperty lineProperty() {
        return line.getReadOnlyProperty();
    }

    /// Why a wish was refused, or what the clients are; empty if there is nothing to say.
    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    void begin(PracticeKind kind) {
        words.set("");
        int port = port();
        // What came of it is seen; only why nothing came of it is said.
        practice.begin(port, kind, said -> say(port, practice.isPractised(port) ? "" : said));
    }

    void connect() {
        int port = port();
        practice.connect(port, CLIENTS, said -> say(port, said));
    }

    void end() {
        words.set("");
        practice.end(port());
    }

    private void say(int port, String said) {
        if (port == port()) {
            words.set(said);
        }
    }

    private int port() {
        return selectedPort.getValue().orElse(0);
    }

    private void follow() {
        Practice here = practice.on(port());
        Offer before = offer.get();
        offer.set(here == null ? atRest() : offer(here.kind()));
        line.set(here == null ? "" : line(here));
        if (here == null && before != offer.get()) {
            // What was said of a practice that has ended is no longer so.
            words.set("");
        }
    }

    private Offer atRest() {
        return port() >= PracticeRoom.FIRST_PORT ? Offer.BEGIN : Offer.NOTHING;
    }

    private static Offer offer(PracticeKind kind) {
        return switch (kind) {
            case LISTENING_IPV4, LISTENING_IPV6, LISTENING_BOTH -> Offer.LISTENING;
            case UDP_BOUND, BOUND_SILENT -> Offer.BOUND;
            case TIME_WAIT -> Offer.CLOSING;
        };
    }

    private String line(Practice here) {
        return TEXTS.get("line", PracticeTexts.what(here.kind()), practice.left(here));
    }
}
