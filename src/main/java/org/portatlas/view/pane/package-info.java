/// What the panes of the window have in common: where they stand, their head, and the words in them.
package org.portatlas.view.pane;
