package org.portatlas.export;

import java.util.ArrayList;
import java.util.List;
import org.portatlas.text.Texts;

/// What both forms of a card say with the same words.
final class CardWords {
    private static final Texts TEXTS = new Texts(CardWords.class);

    private CardWords() {}

    /// The assigned ports round a gap, a sentence for each end that has one.
    static List<String> neighbours(PortCard.Gap gap) {
        List<String> sentences = new ArrayList<>();
        if (!gap.before().isEmpty()) {
            sentences.add(TEXTS.get("card.before", gap.before()));
        }
        if (!gap.after().isEmpty()) {
            sentences.add(TEXTS.get("card.after", gap.after()));
        }
        return sentences;
    }
}
