/// The rooms of the window, through which the focus walks: so that every part of it is reached by keys,
/// and none has to know the others.
package org.portatlas.view.room;
