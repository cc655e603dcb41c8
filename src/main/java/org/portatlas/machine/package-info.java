/// What this computer is doing on its ports, and nothing beyond this computer.
///
/// A source of sockets (`SocketTable`) is read, owners are looked up, and a verdict says yes, no or cannot tell.
/// The package reads; it never opens, closes or changes anything on the machine, and it knows no JavaFX.
package org.portatlas.machine;
