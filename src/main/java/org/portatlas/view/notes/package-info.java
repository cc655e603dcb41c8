/// The user's notes on ports and ranges: in the pane, as a table, in files. Every change is an operation on the file,
/// made in the background, so that windows which stand side by side keep each other's notes.
package org.portatlas.view.notes;
