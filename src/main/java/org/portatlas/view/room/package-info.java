/// The rooms of the window, through which the focus walks.
package org.portatlas.view.room;
