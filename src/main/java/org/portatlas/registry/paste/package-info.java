/// The ports in whatever text a person has at hand: an error, an address, a line of `ss`. Knows the shapes of such
/// text and nothing of the registry but the ports of service names, which it is given.
package org.portatlas.registry.paste;
