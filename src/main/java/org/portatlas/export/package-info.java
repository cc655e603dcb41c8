/// What this machine's sockets look like outside of the window: as CSV, as JSON, as a table of text. The command line
/// writes these forms, and the window copies and exports the same, so that they cannot drift apart.
package org.portatlas.export;
