/// Sheets of paper for a class: what stands on one, and how it is written as a file that a browser
/// prints. What a lesson or a port says on its sheet is decided where those are known.
package org.portatlas.export.handout;
