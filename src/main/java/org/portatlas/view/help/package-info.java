/// Help inside the window: the concepts, each with a way to the map and to its lesson; what Port
/// Atlas is made of; and tips that say what a control is for. Nothing of it is made before
/// somebody asks, but for the tips' few words.
package org.portatlas.view.help;
