package org.portatlas.store;

import java.nio.file.Path;
import java.util.Optional;

/// The user's files, all in one directory, which need not exist yet. What each holds and how it is written stands with
/// its [StoredForm]. Immutable; any thread.
public record UserFiles(Path directory) {
    private static final long SMALL = 1 << 20;
    private static final long LARGE = 64L << 20;

    /// Those in the platform's own directory, or in one that the user chose.
    public static UserFiles in(Optional<Path> chosen) {
        return new UserFiles(DataDirectory.of(chosen));
    }

    /// What the user has set.
    public UserFile<Settings> settings() {
        return new UserFile<>(
                file("settings.properties"), "what you have set", SMALL, new SettingsForm(), Settings.NEW);
    }

    /// How the window was left.
    public UserFile<Session> session() {
        return new UserFile<>(
                file("session.properties"), "how the window was left", SMALL, new SessionForm(), Session.NEW);
    }

    /// What listened at one moment; empty if nothing was remembered.
    public UserFile<Optional<Baseline>> baseline() {
        return new UserFile<>(
                file("baseline.json"), "the remembered list of listeners", LARGE, new BaselineForm(), Optional.empty());
    }

    /// How far lessons were read.
    public UserFile<LessonProgress> lessons() {
        return new UserFile<>(
                file("lessons.properties"), "how far you have read", SMALL, new LessonsForm(), LessonProgress.NONE);
    }

    /// What was asked in quizzes.
    public UserFile<QuizMemory> quiz() {
        return new UserFile<>(
                file("quiz.properties"), "what the quiz remembers", 4 * SMALL, new QuizForm(), QuizMemory.NONE);
    }

    /// Where the class list lies that was chosen last; empty for the one that comes with the program.
    public UserFile<Optional<Path>> classList() {
        return new UserFile<>(
                file("class-list.properties"), "the choice of a class list", SMALL, new PathForm(), Optional.empty());
    }

    /// Where the file of notes lies that is shown beside one's own; empty if none is.
    public UserFile<Optional<Path>> sharedNotes() {
        return new UserFile<>(
                file("shared-notes.properties"),
                "the place of the shared notes",
                SMALL,
                new PathForm(),
                Optional.empty());
    }

    private Path file(String name) {
        return directory.resolve(name);
    }
}
