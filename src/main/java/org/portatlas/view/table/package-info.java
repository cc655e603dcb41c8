/// What the tables of the window have in common: where they stand, how their rows are copied and written into files.
package org.portatlas.view.table;
