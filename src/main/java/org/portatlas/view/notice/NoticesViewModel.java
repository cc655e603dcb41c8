package org.portatlas.view.notice;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Sentences that wait to be read. FX thread.
public final class NoticesViewModel {
    private static final int MOST = 4;

    private final ObservableList<String> sentences = FXCollections.observableArrayList();
    private final ObservableList<String> seen = FXCollections.unmodifiableObservableList(sentences);

    /// The sentences, the newest last; at most four.
    public ObservableList<String> sentences() {
        return seen;
    }

    /// Tells a sentence, unless it waits already.
    public void tell(String sentence) {
        if (!sentences.contains(sentence)) {
            if (sentences.size() == MOST) {
                sentences.removeFirst();
            }
            sentences.add(sentence);
        }
    }

    /// All have been read.
    public void dismiss() {
        sentences.clear();
    }
}
