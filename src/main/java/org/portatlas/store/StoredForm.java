package org.portatlas.store;

/// How a value stands in a file: UTF-8, with the number of its version in it. Immutable; any thread.
public interface StoredForm<T> {
    /// The value as bytes.
    byte[] write(T value);

    /// Reads what [#write] wrote, of this version or an older one.
    /// @throws StoredFormException if it is anything else, with the line
    /// @throws NewerFormException if a newer version of the program has written it
    T read(byte[] content) throws StoredFormException, NewerFormException;
}
