/// A tour of the window in five steps, for who sees it the first time. It is offered once, in the
/// pane; it points at parts of the real window, which stays as usable as ever; and it ends by
/// itself when one has seen enough.
package org.portatlas.view.tour;
