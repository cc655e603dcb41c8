package org.portatlas.lesson;

/// The concepts of the help, one a step: a file in the form of a lesson for each language.
public final class Concepts {
    static final String FOLDER = "/assets/help/";
    static final String FILE = "concepts.md";

    private Concepts() {}

    /// Reads them; not on the FX thread.
    ///
    /// @param language its id, such as `fr`
    /// @throws MistakeInFileException if what they say of a port does not hold in the reader's
    ///     edition of the registry
    /// @throws java.io.UncheckedIOException if they are missing, which is a defect of the
    /// installation
    public static Lesson read(LessonReader reader, String language) throws MistakeInFileException {
        return reader.lesson(FILE, Embedded.bytes(FOLDER + language + "/" + FILE));
    }
}
