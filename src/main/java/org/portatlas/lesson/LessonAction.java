package org.portatlas.lesson;

import org.portatlas.machine.practice.PracticeKind;

/// What a step offers to do on this machine. Nothing of it happens by itself: it is a button, and the learner's press.
/// There is no action that runs a program or reaches a file, and none that reaches another machine.
public sealed interface LessonAction {
    /// 1 to 65535.
    int port();

    /// Asks whether something listens on a port of this machine.
    record CheckPort(int port) implements LessonAction {}

    /// Makes a socket of our own on loopback for some minutes; the port is 1024 or above.
    record Practise(int port, PracticeKind kind) implements LessonAction {}

    /// Connects some clients to the practice listener on the port.
    ///
    /// @param clients 1 to 20
    record ConnectClients(int port, int clients) implements LessonAction {}
}
