package org.portatlas.lesson;

import org.jspecify.annotations.Nullable;
import org.portatlas.machine.BindRules;
import org.portatlas.machine.HostSystem;
import org.portatlas.registry.PortRange;
import org.portatlas.text.Texts;

/// Rules of this machine by name: `machine.ephemeral`, `machine.bind.80`. Each is true on every system, since it
/// is read where the lesson is. Immutable; any thread.
final class MachineFigures {
    private static final Texts TEXTS = new Texts(MachineFigures.class);

    private final BindRules rules;

    MachineFigures(BindRules rules) {
        this.rules = rules;
    }

    /// @param words of a placeholder's name, between its dots
    @Nullable
    String value(String[] words) {
        if (words.length < 2 || !words[0].equals("machine")) {
            return null;
        }
        if (words.length == 3) {
            return words[1].equals("bind") && words[2].matches("\\d{1,4}|[1-5]\\d{4}")
                    ? rules.whoMayBind(Integer.parseInt(words[2]))
                    : null;
        }
        return words.length == 2 ? rule(words[1]) : null;
    }

    private @Nullable String rule(String what) {
        return switch (what) {
            case "system" ->
                switch (rules.system()) {
                    case LINUX -> "Linux";
                    case MACOS -> "macOS";
                    case WINDOWS -> "Windows";
                    case OTHER -> TEXTS.get("machine.system");
                };
            case "ephemeral" -> rules.firstEphemeral() + "–" + rules.lastEphemeral();
            case "ephemeral-ports" ->
                RegistryFigures.grouped(Math.max(0, rules.lastEphemeral() - rules.firstEphemeral() + 1));
            case "ephemeral-user-ports" -> RegistryFigures.grouped(userPorts());
            case "ephemeral-origin" -> origin();
            case "privilege" -> privilege();
            default -> null;
        };
    }

    /// In brackets behind the range.
    private String origin() {
        if (rules.readFromSystem()) {
            return TEXTS.get("ephemeral.read");
        }
        return rules.system() == HostSystem.OTHER ? TEXTS.get("ephemeral.rfc") : TEXTS.get("ephemeral.default");
    }

    /// Behind "on this computer,". On macOS it depends on the address, so that "below 1024" alone would be wrong.
    private String privilege() {
        if (rules.firstUnprivileged() == 0) {
            return TEXTS.get("privilege.none");
        }
        return rules.system() == HostSystem.MACOS
                ? TEXTS.get("privilege.address", rules.firstUnprivileged())
                : TEXTS.get("privilege.below", rules.firstUnprivileged());
    }

    /// How many User Ports lie in the ephemeral range.
    private int userPorts() {
        int first = Math.max(rules.firstEphemeral(), PortRange.USER.first());
        int last = Math.min(rules.lastEphemeral(), PortRange.USER.last());
        return Math.max(0, last - first + 1);
    }
}
