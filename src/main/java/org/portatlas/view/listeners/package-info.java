/// What listens on this computer, live: read again every few seconds, marked on the map, listed in a table, and every
/// change written down with its time. Ports can be watched, and a list remembered to be compared with later ones.
///
/// A reading (`LiveViewModel`) becomes rows (`ListenerRow`); what differs from the last one (`RowChanges`) changes the
/// items of the table (`ListenerItems`) one by one, so that nothing moves that has not changed. The nodes are made when
/// their place (`ListenersDock`) is first shown.
package org.portatlas.view.listeners;
