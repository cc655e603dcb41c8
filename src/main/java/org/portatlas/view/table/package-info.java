/// What the tables of the window have in common: how they follow the map, how wide their columns are,
/// how their rows are copied and written into files.
package org.portatlas.view.table;
