/// Sockets of this program's own, for practice: made and taken away from the pane of a port or from a lesson, seen with
/// the time that is left, and told apart on the map.
package org.portatlas.view.practice;
