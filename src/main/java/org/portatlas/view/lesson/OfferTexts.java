package org.portatlas.view.lesson;

import org.portatlas.lesson.LessonAction;
import org.portatlas.machine.practice.PracticeKind;

/// What a step offers to do on this machine, in a few words.
public final class OfferTexts {
    private OfferTexts() {}

    public static String of(LessonAction action) {
        return switch (action) {
            case LessonAction.CheckPort(int port) -> "Check port " + port + " here";
            case LessonAction.Practise(int port, PracticeKind kind) -> offer(port, kind);
            case LessonAction.ConnectClients(int port, int clients) ->
                "Connect " + clients + " clients to port " + port;
        };
    }

    private static String offer(int port, PracticeKind kind) {
        return switch (kind) {
            case LISTENING_IPV4 -> "Listen on 127.0.0.1, port " + port;
            case LISTENING_IPV6 -> "Listen on ::1, port " + port;
            case LISTENING_BOTH -> "Listen on 127.0.0.1 and ::1, port " + port;
            case UDP_BOUND -> "Bind UDP port " + port;
            case BOUND_SILENT -> "Bind TCP port " + port + " without listening";
            case TIME_WAIT -> "Leave a connection of port " + port + " in TIME_WAIT";
        };
    }
}
