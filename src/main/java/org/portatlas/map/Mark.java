package org.portatlas.map;

/// A mark of this machine over a port: bright, with a shape of its own, so that it is seen on every fill and told
/// apart without colour.
///
/// @param shape who can reach the sockets of the port
/// @param squareCut whether only UDP is there: corners instead of a round
/// @param fresh whether it has just come: a halo round it, for some seconds
/// @param words how the port is held and by whom, as a card says it; empty if that is not known
/// @param own whether a socket of this program itself is among them: a dashed ring
public record Mark(int port, Shape shape, boolean squareCut, boolean fresh, String words, boolean own) {
    /// A mark of what others hold.
    public Mark(int port, Shape shape, boolean squareCut, boolean fresh, String words) {
        this(port, shape, squareCut, fresh, words, false);
    }

    /// By the widest exposure of the port's sockets.
    public enum Shape {
        /// This machine only.
        RING,
        /// One address.
        RING_AND_DOT,
        /// All interfaces.
        DIAMOND
    }
}
