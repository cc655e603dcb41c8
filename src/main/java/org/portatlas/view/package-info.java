/// The window, one folder a feature. A folder holds what it shows (nodes without logic; the frame of the window and the
/// port's pane are FXML with a controller), its view model (state and rules, no scene classes), and the nodes that only
/// this feature needs.
///
/// Here is what every feature does in one and the same way: [org.portatlas.view.Fxml] loads views,
/// [org.portatlas.view.Background] does work that is not for the FX thread, once,
/// [org.portatlas.view.LatestQuestion] where a newer question replaces an older one, and
/// [org.portatlas.view.Again] again and again.
package org.portatlas.view;
