package org.portatlas.store.editions;

/// What IANA's server answered.
sealed interface Answer {
    /// A file, unread.
    @SuppressWarnings("ArrayRecordComponent") // handed on once, and never compared
    record Fetched(byte[] content, Validators validators) implements Answer {}

    /// It has nothing newer than what it was asked to compare with.
    record NothingNewer() implements Answer {}
}
