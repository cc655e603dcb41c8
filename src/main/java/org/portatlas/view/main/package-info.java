/// The window as a whole: tool bar, map, pane and status line, and the keys.
package org.portatlas.view.main;
