package org.portatlas.lesson;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.portatlas.text.Language;

/// The lessons and cards that come with the program, in the order of `assets/lessons/index.txt` and in the language of
/// the process. Immutable.
///
/// @param mistakes those that cannot be shown: with a newer edition of the registry, what a lesson says of a port may
///     no longer hold, and then it is better left out than wrong
public record LessonShelf(List<Lesson> lessons, List<Card> cards, List<MistakeInFileException> mistakes) {
    /// Where they lie in the program.
    static final String FOLDER = "/assets/lessons/";

    static final String INDEX = "index.txt";
    static final String CARDS = "cards/";

    public LessonShelf {
        lessons = List.copyOf(lessons);
        cards = List.copyOf(cards);
        mistakes = List.copyOf(mistakes);
    }

    /// Reads all of them: some tenths of a second the first time, so not on the FX thread, and not before the map is
    /// shown.
    /// @throws UncheckedIOException if one is missing, which is a defect of the installation
    public static LessonShelf embedded(LessonReader reader) {
        List<Lesson> lessons = new ArrayList<>();
        List<Card> cards = new ArrayList<>();
        List<MistakeInFileException> mistakes = new ArrayList<>();
        for (String name : names()) {
            try {
                if (name.startsWith(CARDS)) {
                    cards.add(reader.card(name, translated(name)));
                } else {
                    lessons.add(reader.lesson(name, translated(name)));
                }
            } catch (MistakeInFileException mistake) {
                mistakes.add(mistake);
            }
        }
        return new LessonShelf(lessons, cards, mistakes);
    }

    /// The names of all files, as the index has them; those of cards begin with `cards/`.
    static List<String> names() {
        return new String(bytes(INDEX), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// A file in the language of the process; in English where it is not translated. It has the same name in every
    /// language, so that progress stays with the lesson.
    static byte[] translated(String name) {
        String own = FOLDER + Language.current().id() + "/" + name;
        return Embedded.has(own) ? Embedded.bytes(own) : bytes(name);
    }

    /// A file of the folder, in English or with the id of another language before its name.
    static byte[] bytes(String name) {
        return Embedded.bytes(FOLDER + name);
    }
}
