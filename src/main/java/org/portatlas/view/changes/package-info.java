/// What changed between two editions of the registry, below the map: which two, how many ports, and
/// which. An edition is read only when somebody compares it.
package org.portatlas.view.changes;
