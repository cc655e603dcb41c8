package org.portatlas.store.notes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portatlas.store.UserFiles;

/// The other program of [TwoProgramsTest]: writes notes one by one as fast as it can, and says each that is saved.
final class NotesWriter {
    private NotesWriter() {}

    /// The directory, the name of this one, its first port, how many, and the port that both write.
    public static void main(String[] arguments) throws Exception {
        Path directory = Path.of(arguments[0]);
        String name = arguments[1];
        int first = Integer.parseInt(arguments[2]);
        int count = Integer.parseInt(arguments[3]);
        int common = Integer.parseInt(arguments[4]);
        NotesFile file = new NotesFile(new UserFiles(directory));
        Files.createFile(directory.resolve(name + ".ready"));
        while (!Files.exists(directory.resolve("go"))) {
            Thread.sleep(1);
        }
        @Nullable Note seen = null;
        for (int i = 0; i < count; i++) {
            Note own = TestNotes.note(first + i, name + " writes\n" + i);
            NotesStep step = file.change(List.of(NoteChange.write(null, own)));
            System.out.println(first + i);
            if (i % 10 == 0) {
                // On the port of both, it changes what it saw last, which the other has changed meanwhile.
                String text = (seen == null ? "" : seen.text() + "\n") + name + " " + i + ".";
                seen = file.change(List.of(NoteChange.write(seen, TestNotes.note(common, text))))
                        .notes()
                        .of(NotedRange.of(common));
            }
            if (i % 7 == 3) {
                // And takes back one of its own, and writes it again.
                file.change(file.change(step.inverse()).inverse());
            }
        }
    }
}
