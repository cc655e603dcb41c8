/// One port beside another, or a port's TCP beside its UDP, row by row. One of the two is pinned, the other is whatever
/// is selected.
package org.portatlas.view.compare;
