package org.portatlas.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portatlas.lesson.LessonAction.CheckPort;
import org.portatlas.lesson.LessonAction.ConnectClients;
import org.portatlas.lesson.LessonAction.Practise;
import org.portatlas.machine.practice.PracticeKind;
import org.portatlas.machine.practice.PracticeRoom;
import org.portatlas.text.Texts;

/// Reads a block `do`: what a step offers to do on this machine. Any thread.
record DoBlock(PortTerms terms) {
    private static final Texts TEXTS = new Texts(DoBlock.class);
    static final String NAME = "do";

    private static final String CHECK = "check";
    private static final String PRACTISE = "practise";
    private static final String CONNECT = "connect";
    private static final List<String> KEYS = List.of(CHECK, PRACTISE, CONNECT);
    private static final int MOST_ACTIONS = 4;
    private static final Pattern PRACTICE = Pattern.compile("(\\d+)\\s+(\\S+)");
    private static final Pattern CLIENTS = Pattern.compile("(\\d{1,4}) clients? to (\\d+)");

    List<LessonAction> read(FileText file, String text, int firstLine) throws MistakeInFileException {
        List<LessonAction> actions = new ArrayList<>();
        for (BlockLine line : BlockLine.of(file, NAME, text, firstLine, KEYS, Set.copyOf(KEYS))) {
            if (actions.size() == MOST_ACTIONS) {
                throw line.mistake(file, TEXTS.get("do.actions", MOST_ACTIONS));
            }
            actions.add(
                    switch (line.key()) {
                        case CHECK -> check(file, line);
                        case PRACTISE -> practise(file, line);
                        default -> connect(file, line);
                    });
        }
        return actions;
    }

    private CheckPort check(FileText file, BlockLine line) throws MistakeInFileException {
        int port = terms.port(line.value(), file, line);
        if (port == 0) {
            throw line.mistake(file, TEXTS.get("do.check.zero"));
        }
        return new CheckPort(port);
    }

    private Practise practise(FileText file, BlockLine line) throws MistakeInFileException {
        Matcher matcher = PRACTICE.matcher(line.value());
        if (!matcher.matches()) {
            throw line.mistake(file, TEXTS.get("do.practice", FileText.quoted(line.value())));
        }
        int port = practicePort(matcher.group(1), file, line);
        PracticeKind kind = PracticeKind.ofLabel(matcher.group(2))
                .orElseThrow(() -> line.mistake(
                        file,
                        TEXTS.get(
                                "do.practice.kind",
                                FileText.quoted(matcher.group(2)),
                                Stream.of(PracticeKind.values())
                                        .map(PracticeKind::label)
                                        .collect(Collectors.joining(", ")))));
        return new Practise(port, kind);
    }

    private ConnectClients connect(FileText file, BlockLine line) throws MistakeInFileException {
        Matcher matcher = CLIENTS.matcher(line.value());
        if (!matcher.matches()) {
            throw line.mistake(file, TEXTS.get("do.connect", FileText.quoted(line.value())));
        }
        int clients = Integer.parseInt(matcher.group(1));
        if (clients < 1 || clients > PracticeRoom.MOST_CLIENTS) {
            throw line.mistake(file, TEXTS.get("do.clients", PracticeRoom.MOST_CLIENTS, clients));
        }
        return new ConnectClients(practicePort(matcher.group(2), file, line), clients);
    }

    private int practicePort(String written, FileText file, BlockLine line) throws MistakeInFileException {
        int port = terms.port(written, file, line);
        if (port < PracticeRoom.FIRST_PORT) {
            throw line.mistake(file, TEXTS.get("do.port", PracticeRoom.FIRST_PORT, port));
        }
        return port;
    }
}
