/// The region: a rectangle or a run of ports, what it holds in sum, and the way out of the window for that.
package org.portatlas.view.region;
