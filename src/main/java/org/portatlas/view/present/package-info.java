/// The presenter's view: the map and a caption in type for the last row, and nothing else of the
/// window. It is made when it is first asked for, takes the map from the window, and gives back all as
/// it was.
package org.portatlas.view.present;
