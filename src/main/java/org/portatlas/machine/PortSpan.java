package org.portatlas.machine;

/// A run of ports, ends inclusive.
///
/// @param first 0 to 65535
/// @param last 0 to 65535, not below `first`
public record PortSpan(int first, int last) {
    /// @throws IllegalArgumentException if it is no such run
    public PortSpan {
        if (first < 0 || last > 0xffff || first > last) {
            throw new IllegalArgumentException("ports " + first + "-" + last);
        }
    }

    public boolean contains(int port) {
        return first <= port && port <= last;
    }

    /// `793` or `788-799`.
    @Override
    public String toString() {
        return first == last ? "" + first : first + "-" + last;
    }
}
