/// Takes the map, and the tables behind it, out of the window: into files, and to a printer. What is on
/// a sheet is decided in `org.portatlas.sheet`; here it is asked for, written in the background, and
/// told what became of it.
package org.portatlas.view.sheet;
