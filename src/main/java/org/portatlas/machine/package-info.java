/// What this computer is doing on its ports, and nothing beyond this computer.
///
/// A source of sockets (`SocketTable`) is read, owners are looked up, and a verdict says yes, no or
/// cannot tell. What the registry says of a port has no part in it: the package knows no registry, so
/// that no answer can be coloured by it, and no JavaFX.
///
/// It reads and changes nothing on the machine: once, it binds a socket of its own on loopback for a
/// moment, to learn what the kernel shows; and where a probe is asked for, the port in question.
package org.portatlas.machine;
