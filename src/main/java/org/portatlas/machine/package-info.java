/// What this computer is doing on its ports, and nothing beyond this computer.
///
/// A source of sockets (`SocketTable`) is read, owners are looked up, and a verdict says yes, no or cannot tell.
/// The package reads and changes nothing on the machine: once, it binds a
/// socket of its own on loopback for a moment, to learn what the kernel shows; and where a probe is asked for, the port
/// in question. It knows no JavaFX.
package org.portatlas.machine;
