package org.portatlas.lesson;

/// Prints the titles of the lessons on the shelf, for tests that put one there in a Java of its own.
public final class ShelfTitles {
    private ShelfTitles() {}

    public static void main(String[] arguments) {
        LessonShelf shelf = LessonShelf.embedded(Reading.reader());
        shelf.lessons().forEach(lesson -> System.out.println(lesson.title()));
        shelf.mistakes().forEach(mistake -> System.out.println(mistake.getMessage()));
    }
}
