package org.portatlas.view.help;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.portatlas.registry.Registry;
import org.portatlas.store.UserFiles;
import org.portatlas.store.editions.EditionShelf;
import org.portatlas.store.editions.EditionSource;
import org.portatlas.store.editions.KeptEdition;
import org.portatlas.text.Texts;
import org.portatlas.text.VisibleText;

/// What Port Atlas is and is made of. Immutable.
///
/// @param edition of the registry in use
/// @param records how many it has
/// @param directory of the user's files
record About(
        ProgramFacts program,
        String edition,
        EditionSource source,
        int records,
        Path directory,
        List<Library> libraries) {
    private static final Texts TEXTS = new Texts(About.class);

    /// Reads files: not for the FX thread.
    static About of(ProgramFacts program, Registry registry, UserFiles files) {
        EditionSource source = new EditionShelf(files)
                .kept()
                .value()
                .used()
                .map(KeptEdition::source)
                .orElse(EditionSource.EMBEDDED);
        return new About(
                program,
                registry.edition(),
                source,
                registry.recordCount(),
                files.directory().toAbsolutePath(),
                LicenceTexts.libraries());
    }

    /// What it is, by what each fact is called, in the order to be read.
    Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Port Atlas", program.version());
        facts.put("Java", program.java());
        facts.put("JavaFX", program.javaFx());
        facts.put(TEXTS.get("about.system"), program.system());
        facts.put(TEXTS.get("about.registry"), TEXTS.get("about.edition", edition, TEXTS.of(source), records));
        facts.put(TEXTS.get("about.directory"), VisibleText.of(directory));
        return facts;
    }

    /// All of it, for the clipboard.
    String text() {
        StringBuilder text = new StringBuilder();
        facts().forEach((name, value) ->
                text.append(name).append(": ").append(value).append('\n'));
        text.append('\n').append(TEXTS.get("about.licences")).append('\n');
        libraries.forEach(each -> text.append(each.name())
                .append(' ')
                .append(each.version())
                .append(": ")
                .append(each.licence())
                .append('\n'));
        return text.append('\n')
                .append(TEXTS.get("about.data"))
                .append('\n')
                .append(TEXTS.get("about.places"))
                .append('\n')
                .toString();
    }
}
