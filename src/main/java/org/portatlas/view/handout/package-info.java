/// Hand-outs: what a lesson, a port and a class list say on a sheet, the sheet as it will be printed, and the ways to a
/// file and to a printer. Nothing of it is made before somebody asks for a hand-out.
package org.portatlas.view.handout;
