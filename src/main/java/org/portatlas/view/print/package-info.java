/// The way to the printers of this computer, for everything that goes on paper.
package org.portatlas.view.print;
