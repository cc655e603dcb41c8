/// The map on the screen: a viewport that flies, one picture a pulse, and what lies over it (pointer, selection,
/// loupe).
package org.portatlas.view.map;
