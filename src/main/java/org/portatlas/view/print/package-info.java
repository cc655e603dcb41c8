/// The way to the printers of this computer, for everything that goes on paper.
@org.jspecify.annotations.NullMarked
package org.portatlas.view.print;
