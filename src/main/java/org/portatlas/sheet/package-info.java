/// The map as a sheet of its own, for paper and for other programs: what is shown, the map, the legend with its counts,
/// the edition and the date. One painter draws it, on pixels band by band or as shapes, so that a PNG and an SVG of one
/// sheet are the same picture, and the same as on the screen.
///
/// Without JavaFX: type comes from whoever can render it.
package org.portatlas.sheet;
