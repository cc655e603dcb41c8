/// Looking by hand: the system's own commands for a port, run on request from a list of arguments and without a shell,
/// and their output read with the eyes of one who knows it. What it finds is shown beside the check, and never used by
/// it.
package org.portatlas.machine.byhand;
