package org.portatlas.machine;

import org.portatlas.text.Texts;

/// What a probe may say beyond the tables, one sentence each.
enum ProbeSentence {
    FORWARDED,
    CONNECT_REFUSED,
    /// Of a listener that does not answer.
    LISTENER_SILENT,
    NO_ANSWER,
    MET_ITSELF,
    BIND_DENIED,
    BIND_SUCCEEDS,
    BIND_WHILE_CONNECTED,
    BIND_WHILE_CLOSING,
    BIND_IN_USE,
    BIND_IN_USE_UNEXPLAINED;

    private static final Texts TEXTS = new Texts(ProbeSentence.class);

    /// The sentence.
    ///
    /// @param addresses that were tried, as a sentence joins them
    String on(String addresses, Protocol protocol) {
        return TEXTS.of(this, "on", addresses, protocol);
    }
}
