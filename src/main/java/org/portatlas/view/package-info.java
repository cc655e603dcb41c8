/// The window, one folder a feature. A folder holds a view (FXML and a controller without logic), its view model
/// (state and rules, no scene classes), and the nodes that only this feature needs.
package org.portatlas.view;
