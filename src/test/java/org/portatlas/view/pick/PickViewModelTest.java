package org.portatlas.view.pick;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portatlas.SwiftExtension;
import org.portatlas.SwiftRobot;
import org.portatlas.machine.PortCheck;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.Registry;
import org.portatlas.text.Language;
import org.portatlas.view.pick.PickPage.Offer;
import org.portatlas.view.pick.PickViewModel.Transports;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Proposals with the real registry and this machine's sockets, and an executor that works when the test says so.
@ExtendWith(SwiftExtension.class)
class PickViewModelTest {
    private final Registry registry = Registry.embedded();
    private final Deque<Runnable> asked = new ArrayDeque<>();
    private PickViewModel model;

    @Start
    void start(Stage stage) {
        model = new PickViewModel(registry, PortCheck.ofThisMachine(), asked::add);
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, action);
        SwiftRobot.settle();
    }

    private PickPage page() {
        asked.removeLast().run();
        SwiftRobot.settle();
        return Objects.requireNonNull(model.pageProperty().get());
    }

    private PickPage ask(String near) {
        onFx(() -> {
            model.nearProperty().set(near);
            model.ask();
        });
        return page();
    }

    @Test
    void ask_proposesUnassignedPorts_withReasons_andWhyNotOthers() {
        PickPage page = ask("");
        assertThat(page.offers()).hasSize(PickViewModel.PROPOSALS).allSatisfy(offer -> {
            assertThat(registry.status(offer.port())).isEqualTo(PortStatus.UNASSIGNED);
            assertThat(offer.reasons()).contains("no socket of this machine holds it now");
        });
        assertThat(page.summary()).endsWith(" ports fit here and now.");
        assertThat(page.refusals())
                .extracting(PickPage.Refusal::reason)
                .contains("assigned by IANA", "commonly used for something else");
        assertThat(page.refusals())
                .filteredOn(refusal -> refusal.reason().equals("assigned by IANA"))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.examples()).matches("\\d+ \\S+, \\d+ \\S+, \\d+ \\S+"));
        assertThat(model.messageProperty().get()).isEqualTo(page.summary());
    }

    @Test
    void wish_thatIsOut_isToldWhy_andTheNearestAreProposed() {
        PickPage page = ask("8080");
        assertThat(page.summary()).startsWith("8080 itself is out: assigned by IANA. ");
        assertThat(page.offers()).allSatisfy(offer -> assertThat(offer.port()).isBetween(8000, 8160));
    }

    @Test
    void wish_thatIsNoPort_isSaid_andAsksNothing() {
        for (String typed : List.of("70000", "ssh", "-1")) {
            onFx(() -> {
                model.nearProperty().set(typed);
                model.ask();
            });
            assertThat(asked).isEmpty();
            assertThat(model.messageProperty().get()).isEqualTo("A port is a number from 0 to 65535.");
        }
    }

    @Test
    void anotherSet_hasOtherPorts() {
        List<Offer> best = ask("").offers();
        onFx(model::another);
        assertThat(page().offers()).isNotEqualTo(best).hasSize(PickViewModel.PROPOSALS);
    }

    @Test
    void rows_areAskedForByTheSpinner_andOneThatIsTooLongIsSaid() {
        onFx(() -> model.inARowProperty().set(4));
        assertThat(ask("").offers()).allSatisfy(offer -> {
            assertThat(offer.last()).isEqualTo(offer.port() + 3);
            assertThat(offer.number()).isEqualTo(offer.port() + "–" + offer.last());
        });
    }

    @Test
    void portHeldHere_isNotProposed_butForTheOtherTransport() throws Exception {
        int port = ask("24000").offers().getFirst().port();
        try (ServerSocket holder = new ServerSocket(port)) {
            assertThat(holder.isBound()).isTrue();
            PickPage held = ask(Integer.toString(port));
            assertThat(held.offers()).extracting(Offer::port).doesNotContain(port);
            assertThat(held.summary()).startsWith(port + " itself is out: held by a socket of this machine now. ");
            onFx(() -> model.transportsProperty().set(Transports.UDP));
            assertThat(ask(Integer.toString(port)).offers().getFirst().port()).isEqualTo(port);
            try (DatagramSocket other = new DatagramSocket(port)) {
                assertThat(other.isBound()).isTrue();
                assertThat(ask(Integer.toString(port)).offers().getFirst().port())
                        .isNotEqualTo(port);
            }
        }
    }

    @Test
    void olderWish_thatIsAnsweredLate_isDropped() {
        onFx(model::ask);
        Runnable late = asked.removeLast();
        PickPage near = ask("8080");
        late.run();
        SwiftRobot.settle();
        assertThat(model.pageProperty().get()).isEqualTo(near);
    }

    @Test
    void search_isSaidToBeUnderWay_onlyAfterHalfASecond() throws InterruptedException {
        onFx(model::ask);
        assertThat(model.busyProperty().get()).isFalse();
        Thread.sleep(900);
        SwiftRobot.settle();
        assertThat(model.busyProperty().get()).isTrue();
        page();
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void ask_inFrench_saysHowManyFit() {
        Language.FRENCH.speak(Locale.FRENCH);
        try {
            PickPage page = ask("8080");
            assertThat(page.summary())
                    .startsWith("8080 lui-même est exclu\u00a0: ")
                    .containsPattern("\\d\u202f\\d{3} ports conviennent ici et maintenant\\.$");
            assertThat(page.offers().getFirst().brief()).startsWith("à ");
            assertThat(Transports.BOTH).hasToString("TCP et UDP");
        } finally {
            Language.ENGLISH.speak(Locale.ENGLISH);
        }
    }
}
