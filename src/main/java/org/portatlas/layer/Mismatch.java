package org.portatlas.layer;

/// How what holds a port fits what the registry says of it; the gravest first, for a port that several sockets hold.
/// [MismatchRule] tells which it is.
public enum Mismatch {
    /// Registered for one service, and held by a program that is known for another.
    OTHER_PROGRAM,
    /// Held, though IANA has assigned it to nobody.
    UNASSIGNED,
    /// Held, though IANA keeps it back or has withdrawn its assignment.
    RESERVED,
    /// A TCP listener on a port that no service may count on.
    DYNAMIC,
    /// Registered, and nothing tells whether the program that holds it is the one.
    CANNOT_TELL,
    /// Nothing speaks against it.
    FITS;

    /// Whether it is known that the two do not fit.
    public boolean isKnown() {
        return compareTo(DYNAMIC) <= 0;
    }
}
