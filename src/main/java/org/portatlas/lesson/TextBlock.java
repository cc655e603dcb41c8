package org.portatlas.lesson;

import java.util.List;
import java.util.stream.Collectors;

/// A piece of a lesson's text that stands by itself.
public sealed interface TextBlock {
    record Paragraph(List<TextRun> runs) implements TextBlock {
        public Paragraph {
            runs = List.copyOf(runs);
        }
    }

    /// A list, its items without lists of their own.
    ///
    /// @param isNumbered whether the items have an order: 1, 2, 3
    record Items(List<List<TextRun>> items, boolean isNumbered) implements TextBlock {
        public Items {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /// Lines as a terminal shows them, to be read and never run.
    record Listing(String text) implements TextBlock {}

    /// The words alone, for a screen reader and for the clipboard.
    default String plainText() {
        return switch (this) {
            case Paragraph(List<TextRun> runs) -> plainText(runs);
            case Items(List<List<TextRun>> items, boolean isNumbered) ->
                items.stream().map(TextBlock::plainText).collect(Collectors.joining("\n"));
            case Listing(String text) -> text;
        };
    }

    /// The words of runs in one line.
    static String plainText(List<TextRun> runs) {
        return runs.stream().map(TextRun::text).collect(Collectors.joining());
    }
}
