/// The detail pane: what the registry says of the selected port, what this computer is doing there, and what both
/// mean.
///
/// Texts are computed first, as plain records (`PortPage`), and only then shown, so that every sentence can be
/// tested without a window.
package org.portatlas.view.detail;
