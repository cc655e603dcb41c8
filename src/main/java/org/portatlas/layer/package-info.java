/// What colours the map: one class a layer, and their list. A layer turns a port into a category and never draws.
///
/// Another layer is a class here and a line in [Layers]; it brings its texts along, some lines in the package's
/// bundles. An overlay is a line in [Overlays], and its texts.
package org.portatlas.layer;
