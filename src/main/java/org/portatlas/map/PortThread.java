package org.portatlas.map;

/// A connection drawn as a thread between two cells.
///
/// @param client the port of the end that probably opened it
/// @param service the port of the other end
/// @param clientHere whether the client's end is on this machine; at least one is
/// @param serviceHere whether the service's end is on this machine
public record PortThread(int client, int service, boolean clientHere, boolean serviceHere) {}
