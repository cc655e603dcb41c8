/// Which layer colours the map, what it colours now, and the control to choose another. The map and all
/// its twins follow one model, so that they always show the same.
package org.portatlas.view.layers;
