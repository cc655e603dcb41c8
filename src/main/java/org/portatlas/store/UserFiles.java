package org.portatlas.store;

import java.nio.file.Path;
import java.util.Optional;
import org.portatlas.text.Texts;

/// The user's files, every one of them, in one directory, which need not exist yet. What each holds
/// and how it is written stands with its [StoredForm], or with the class that is named here.
/// Immutable; any thread.
public record UserFiles(Path directory) {
    private static final Texts TEXTS = new Texts(UserFiles.class);
    private static final long SMALL = 1 << 20;
    private static final long LARGE = 64L << 20;

    /// Those in the platform's own directory, or in one that the user chose.
    public static UserFiles in(Optional<Path> chosen) {
        return new UserFiles(DataDirectory.of(chosen));
    }

    /// What the user has set.
    public UserFile<Settings> settings() {
        return new UserFile<>(
                file("settings.properties"), () -> TEXTS.get("settings"), SMALL, new SettingsForm(), Settings.NEW);
    }

    /// How the window was left.
    public UserFile<Session> session() {
        return new UserFile<>(
                file("session.properties"), () -> TEXTS.get("session"), SMALL, new SessionForm(), Session.NEW);
    }

    /// What listened at one moment; empty if nothing was remembered.
    public UserFile<Optional<Baseline>> baseline() {
        return new UserFile<>(
                file("baseline.json"), () -> TEXTS.get("baseline"), LARGE, new BaselineForm(), Optional.empty());
    }

    /// How far lessons were read.
    public UserFile<LessonProgress> lessons() {
        return new UserFile<>(
                file("lessons.properties"), () -> TEXTS.get("lessons"), SMALL, new LessonsForm(), LessonProgress.NONE);
    }

    /// What was asked in quizzes.
    public UserFile<QuizMemory> quiz() {
        return new UserFile<>(
                file("quiz.properties"), () -> TEXTS.get("quiz"), 4 * SMALL, new QuizForm(), QuizMemory.NONE);
    }

    /// Where the class list lies that was chosen last; empty for the one that comes with the
    /// program.
    public UserFile<Optional<Path>> classList() {
        return new UserFile<>(
                file("class-list.properties"), () -> TEXTS.get("class.list"), SMALL, new PathForm(), Optional.empty());
    }

    /// Where the file of notes lies that is shown beside one's own; empty if none is.
    public UserFile<Optional<Path>> sharedNotes() {
        return new UserFile<>(
                file("shared-notes.properties"),
                () -> TEXTS.get("shared.notes"),
                SMALL,
                new PathForm(),
                Optional.empty());
    }

    /// Whether the tour of the window was taken or refused.
    public UserFile<Boolean> tour() {
        return new UserFile<>(file("tour.properties"), () -> TEXTS.get("tour"), SMALL, new TourForm(), false);
    }

    /// The user's own notes: `NotesFile`.
    public Path notes() {
        return file("notes.json");
    }

    /// The directory of the editions that were taken, and which is in use: `EditionShelf`.
    public Path editions() {
        return file("editions");
    }

    /// What went wrong: `LogFile`, which keeps what is older beside it.
    public Path log() {
        return file("portatlas.log");
    }

    private Path file(String name) {
        return directory.resolve(name);
    }
}
