/// What changed between two editions of the registry, below the map: which two, how many ports, and which.
package org.portatlas.view.changes;
