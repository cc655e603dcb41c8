package org.portatlas.store.editions;

import org.jspecify.annotations.Nullable;

/// By what a server tells whether what it has is newer (RFC 9110 §8.8).
///
/// @param etag as the server sent it, with its quotes; null if it sent none
/// @param lastModified as the server sent it; null if it sent none
public record Validators(@Nullable String etag, @Nullable String lastModified) {
    /// Of what was not sent by a server.
    public static final Validators NONE = new Validators(null, null);
}
