/// The table twin: what the map shows, port by port, as a table, for those who cannot use a picture. Made when it is
/// first shown.
package org.portatlas.view.twin;
