package org.portatlas.lesson;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.portatlas.machine.BindRules;
import org.portatlas.registry.Registry;
import org.portatlas.text.Texts;
import org.portatlas.text.VisibleText;

/// Fills in what a lesson must not have typed in: figures of the registry in use and rules of this machine. Written
/// `{{system.unassigned}}`; all of them stand in `assets/lessons/README.md`. Immutable; any thread.
final class Placeholders {
    private static final Texts TEXTS = new Texts(Placeholders.class);
    private static final int LONGEST_NAME = 40;
    private static final Pattern NAME = Pattern.compile("\\{\\{([^{}]*)\\}\\}");

    private final RegistryFigures registry;
    private final PortFigures ports;
    private final MachineFigures machine;

    Placeholders(Registry registry, BindRules rules) {
        this.registry = new RegistryFigures(registry);
        this.ports = new PortFigures(registry);
        this.machine = new MachineFigures(rules);
    }

    /// The text with every placeholder replaced by its value.
    /// @param line where the text stands in the file
    String fill(String text, FileText file, int line) throws MistakeInFileException {
        Matcher matcher = NAME.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            String name = matcher.group(1).strip();
            String value = value(name);
            if (value == null) {
                throw file.mistake(
                        line, TEXTS.get("placeholder.unknown", "{{" + VisibleText.of(name, LONGEST_NAME) + "}}"));
            }
            matcher.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        matcher.appendTail(filled);
        if (text.replaceAll(NAME.pattern(), "").contains("{{")) {
            throw file.mistake(line, TEXTS.get("placeholder.end", "{{", "}}"));
        }
        return filled.toString();
    }

    /// The value of a name such as `system.unassigned`; null if there is no such name.
    @Nullable
    String value(String name) {
        String[] words = name.split("\\.", -1);
        String ofRegistry = registry.value(words);
        if (ofRegistry != null) {
            return ofRegistry;
        }
        String ofPort = ports.value(words);
        return ofPort != null ? ofPort : machine.value(words);
    }
}
