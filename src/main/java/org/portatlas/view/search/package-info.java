/// One field that takes a port, a range, a name or words, and the list of what they may mean. What is
/// meant is found by the registry's own search, in the background; here is what is offered, chosen and
/// lit up.
package org.portatlas.view.search;
