package org.portatlas.bench;

/// A benchmark did not measure what it should: its result would mean nothing. The message says why, in one line.
final class BenchmarkFailedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    BenchmarkFailedException(String message) {
        super(message);
    }

    BenchmarkFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
