/// Sockets of our own, on loopback alone, that a learner asks for and that close by themselves: so that listening,
/// bound, connected and closing can be looked at on any machine. Unlike the rest of `machine`, which only reads, this
/// makes what is then read.
package org.portatlas.machine.practice;
