/// One field that takes a port, a range, a name or words, and the list of what they may mean.
package org.portatlas.view.search;
