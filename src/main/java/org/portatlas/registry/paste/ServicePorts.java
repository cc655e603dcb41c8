package org.portatlas.registry.paste;

/// The ports of service names.
@FunctionalInterface
public interface ServicePorts {
    /// The port of a service, or -1 if there is none.
    /// @param service its name in lower case
    int portOf(String service);
}
