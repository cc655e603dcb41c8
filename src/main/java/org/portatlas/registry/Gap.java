package org.portatlas.registry;

/// A maximal run of ports with no assignment that IANA calls unassigned, over all transport protocols or over one.
/// Reserved, retired and unlisted ports end it, and so do the ends of the ranges: no gap crosses 1023/1024.
///
/// @param first the first port, inclusive
/// @param last the last port, inclusive
public record Gap(int first, int last) {
    /// How many ports are in it.
    public int length() {
        return last - first + 1;
    }

    public boolean contains(int port) {
        return first <= port && port <= last;
    }
}
