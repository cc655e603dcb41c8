/// Starts Port Atlas and wires it by hand: the command line, and the window. Nothing imports this package.
package org.portatlas.app;
