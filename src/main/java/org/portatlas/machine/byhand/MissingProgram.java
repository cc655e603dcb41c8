package org.portatlas.machine.byhand;

import org.portatlas.machine.HostSystem;

/// Says how to get a program that is not here.
final class MissingProgram {
    private MissingProgram() {}

    /// Sentences for a person.
    static String words(HandCommand command) {
        String program = command.program();
        String missing = program + " is not on this computer. ";
        if (command.system() != HostSystem.LINUX) {
            return missing + "It belongs to this system, and was not found where the system keeps its programs.";
        }
        return switch (command.form()) {
            case SS -> missing + packages("iproute2", "iproute", "iproute2");
            case LSOF -> missing + packages("lsof", "lsof", "lsof");
            default -> missing + packages("net-tools", "net-tools", "net-tools") + " ss tells the same and is newer.";
        };
    }

    private static String packages(String debian, String fedora, String arch) {
        return "To get it: sudo apt install " + debian + " (Debian, Ubuntu), sudo dnf install " + fedora
                + " (Fedora), sudo pacman -S " + arch + " (Arch).";
    }
}
