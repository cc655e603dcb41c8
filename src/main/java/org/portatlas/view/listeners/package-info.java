/// What listens on this computer, live: read again every two seconds, marked on the map, listed in a table, and every
/// change written down with its time.
package org.portatlas.view.listeners;
