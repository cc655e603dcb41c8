package org.portatlas.store.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portatlas.store.UserFiles;

/// Refusals of files of notes in French.
class NotesInFrenchTest {
    @TempDir
    private Path directory;

    @BeforeEach
    void french() {
        Locale.setDefault(Locale.FRENCH);
    }

    @AfterEach
    void english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @Test
    void csv_withAFault_namesItsLine() {
        assertThatThrownBy(() -> csv("80,,,,web,\n80,,,,encore,\n"))
                .hasMessage("ligne 3\u00a0: une note du port 80 se trouve déjà à la ligne 2");
        assertThatThrownBy(() -> csv("80,90\n")).hasMessage("ligne 2\u00a0: une ligne a 6 champs\u00a0; en voici 2");
        assertThatThrownBy(() -> csv("x,,,,web,\n"))
                .hasMessage("ligne 2\u00a0: «\u00a0x\u00a0» n’est pas un port\u00a0: "
                        + "les ports sont les nombres de 0 à 65535");
    }

    private static Notes csv(String lines) throws Exception {
        return NotesCsv.read((NotesCsv.HEADING + "\n" + lines).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void file_thatIsDamaged_isToldOf() throws IOException {
        NotesFile file = new NotesFile(new UserFiles(directory));
        Files.writeString(file.path(), "{");
        assertThat(file.load().problem())
                .startsWith(
                        "Le fichier qui contient vos notes est abîmé (ligne 1\u00a0: "
                                + "ce n’est pas du JSON, ou il finit trop tôt)\u00a0: il a été mis de côté sous le nom notes-unreadable-")
                .endsWith(" Il n’y a pas d’état antérieur\u00a0: tout recommence à neuf.");
    }
}
