/// The files of the user's that are read: which were last.
package org.portatlas.view.file;
