/// What colours the map: one class a layer, and their list. A layer turns a port into a category and
/// never draws, so that a legend, a table and a test can ask it as well as the map.
///
/// Another layer is a class here and a line in [Layers], another overlay a line in [Overlays]; what
/// they say stands in the package's bundles.
package org.portatlas.layer;
