/// Finding one's way: where one was (back, forward, recent ports) and where one is (the line of links above the pane).
package org.portatlas.view.way;
