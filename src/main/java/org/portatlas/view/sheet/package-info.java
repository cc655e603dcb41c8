/// Takes the map, and the tables behind it, out of the window: into files, and to a printer.
package org.portatlas.view.sheet;
