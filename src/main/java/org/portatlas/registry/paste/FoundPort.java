package org.portatlas.registry.paste;

/// A port that a text names, and where.
///
/// @param port 1 to 65535; 0 stands for "any" in such texts and is never found
/// @param fragment the piece of the text that names it: one line, at most [#LONGEST_FRAGMENT] characters
public record FoundPort(int port, String fragment, Role role) {
    /// The most characters of a fragment.
    public static final int LONGEST_FRAGMENT = 60;

    /// What the text says of the port.
    public enum Role {
        /// Nothing but its number.
        NAMED,
        /// This computer's end of a port that is published for a container.
        PUBLISHED,
        /// The local end in a table of sockets.
        LOCAL,
        /// The other end in a table of sockets.
        PEER,
        /// The text names a scheme or a service alone; the port is the one registered for it.
        BY_NAME
    }
}
