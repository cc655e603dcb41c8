/// "A port for my new service": proposals with their reasons, why others are out, and what RFC 6335 asks of a service
/// that is to be published. Made when it is first shown.
package org.portatlas.view.pick;
