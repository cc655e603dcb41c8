/// What leaves the window as text: the answer about a port, sockets, a region, the registry and
/// tables, as CSV, JSON, Markdown or plain text. The command line writes these forms, and the window
/// copies and exports the same, so that they cannot drift apart.
package org.portatlas.export;
