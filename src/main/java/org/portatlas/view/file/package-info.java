/// The files of the user's that are read: how one is told for what it is, dropped or chosen, and which
/// were last. One place, for it does not matter to the user which feature takes a file.
package org.portatlas.view.file;
