/// Which layer colours the map, what it colours now, and the control to choose another.
package org.portatlas.view.layers;
