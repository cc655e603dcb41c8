/// What IANA assigned: the whole port space as plain, immutable facts.
///
/// Everything else reads from here and nothing here reads from anything else: no JavaFX, no sockets, no files of the
/// user. The words are those of RFC 6335; *retired* and *unlisted* are ours, for what the registry's own wording
/// shows.
package org.portatlas.registry;
