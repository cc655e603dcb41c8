package org.portatlas.machine.byhand;

import org.portatlas.machine.HostSystem;
import org.portatlas.text.Texts;

/// Says how to get a program that is not here.
final class MissingProgram {
    private static final Texts TEXTS = new Texts(MissingProgram.class);

    private MissingProgram() {}

    /// Sentences for a person.
    static String words(HandCommand command) {
        String program = command.program();
        if (command.system() != HostSystem.LINUX) {
            return TEXTS.get("missing.own", program);
        }
        return switch (command.form()) {
            case SS -> TEXTS.get("missing", program, "iproute2", "iproute", "iproute2");
            case LSOF -> TEXTS.get("missing", program, "lsof", "lsof", "lsof");
            default -> TEXTS.get("missing.netstat", program, "net-tools", "net-tools", "net-tools");
        };
    }
}
