/// What colours the map: one class a layer, and their list. A layer turns a port into a category and never draws.
package org.portatlas.layer;
