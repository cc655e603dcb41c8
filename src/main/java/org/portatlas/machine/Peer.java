package org.portatlas.machine;

/// The other end of a connection.
///
/// @param address as RFC 5952 writes it
/// @param port 0 to 65535
public record Peer(String address, int port) {}
