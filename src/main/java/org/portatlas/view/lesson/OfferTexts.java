package org.portatlas.view.lesson;

import org.portatlas.lesson.LessonAction;
import org.portatlas.machine.practice.PracticeKind;
import org.portatlas.text.Texts;

/// What a step offers to do on this machine, in a few words.
public final class OfferTexts {
    private static final Texts TEXTS = new Texts(OfferTexts.class);

    private OfferTexts() {}

    public static String of(LessonAction action) {
        return switch (action) {
            case LessonAction.CheckPort(int port) -> TEXTS.get("check", port);
            case LessonAction.Practise(int port, PracticeKind kind) -> TEXTS.of(kind, "offer", port);
            case LessonAction.ConnectClients(int port, int clients) -> TEXTS.get("connect", clients, port);
        };
    }
}
