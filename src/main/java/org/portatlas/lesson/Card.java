package org.portatlas.lesson;

import java.util.List;

/// A common misconception and what is true instead. Immutable; any thread.
///
/// @param file the name of its file
/// @param belief what people say, a short sentence that is wrong
/// @param truth why it is wrong, with what shows it on the map or on this machine; its title is the belief
/// @param sources what it rests on, one line each; empty if the file names none
public record Card(String file, String belief, Step truth, List<List<TextRun>> sources) {
    public Card {
        sources = sources.stream().map(List::copyOf).toList();
    }
}
