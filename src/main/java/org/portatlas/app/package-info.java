/// Starts Port Atlas and wires it by hand: the command line, and the window. Nothing imports this
/// package, so that everything else can be read, and tested, without knowing how it is put together.
package org.portatlas.app;
