package org.portatlas.store.editions;

/// Is told how far a transfer is, from whatever thread it runs on.
@FunctionalInterface
public interface TransferProgress {
    /// So many bytes have come.
    /// @param total how many there will be; -1 if the server does not say
    void received(long bytes, long total);
}
