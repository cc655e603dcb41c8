package org.portatlas.store;

import org.jspecify.annotations.Nullable;

/// What a file held.
///
/// @param value what is to be used from now on
/// @param problem one sentence for a person, null if there was none
public record Loaded<T>(T value, @Nullable String problem) {}
