package org.portatlas.view.handout;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.portatlas.export.handout.HandOut;
import org.portatlas.export.handout.HandOut.Imprint;
import org.portatlas.export.handout.Run;
import org.portatlas.lesson.ClassList;
import org.portatlas.lesson.Lesson;
import org.portatlas.machine.BindRules;
import org.portatlas.registry.Registry;
import org.portatlas.text.Texts;
import org.portatlas.view.detail.PortPage;

/// Makes hand-outs of what is known: one edition of the registry, and the rules of this machine. Any thread.
public final class HandOuts {
    private static final Texts TEXTS = new Texts(HandOuts.class);

    private final Registry registry;
    private final BindRules rules;
    private final Clock clock;

    public HandOuts(Registry registry, BindRules rules, Clock clock) {
        this.registry = registry;
        this.rules = rules;
        this.clock = clock;
    }

    /// The hand-out of a lesson.
    ///
    /// @param kind what it is, in the language of the sheet: "Lesson", "Misconception"
    public HandOut of(String kind, Lesson lesson) {
        return LessonSheet.of(kind, lesson, imprint(TEXTS.get("computer", system())));
    }

    /// The hand-out of a port.
    public HandOut of(int port) {
        PortPage page = PortPage.of(registry, port, rules.whoMayBind(port), rules.system());
        return PortSheet.of(page, iana(), imprint(TEXTS.get("machine", system())));
    }

    /// The hand-out of a class list.
    public HandOut of(ClassList list) {
        return ClassListSheet.of(list, registry, iana(), imprint(""));
    }

    private Imprint imprint(String note) {
        return new Imprint(registry.edition(), LocalDate.now(clock), note);
    }

    private List<Run> iana() {
        return List.of(new Run(
                TEXTS.get("iana", registry.edition()),
                Run.Style.PLAIN,
                "https://www.iana.org/assignments/service-names-port-numbers/"));
    }

    private String system() {
        return rules.system().label();
    }
}
