/// What is drawn over the map on request: this machine's rules, its connections, and the pane that turns them on.
package org.portatlas.view.overlays;
