package org.portatlas.registry.paste;

import java.util.Map;

/// The port that a URL means where it names none: the one registered for its scheme, or for the service that people
/// call by another name in URLs.
///
/// @param services the ports of registered names
record SchemePorts(ServicePorts services) implements ServicePorts {
    private static final Map<String, String> CALLED = Map.ofEntries(
            Map.entry("postgres", "postgresql"),
            Map.entry("ws", "http"),
            Map.entry("wss", "https"),
            Map.entry("sftp", "ssh"),
            Map.entry("scp", "ssh"),
            Map.entry("git+ssh", "ssh"),
            Map.entry("svn+ssh", "ssh"),
            Map.entry("rediss", "redis"),
            Map.entry("mariadb", "mysql"),
            Map.entry("mongodb+srv", "mongodb"),
            Map.entry("smb", "microsoft-ds"),
            Map.entry("vnc", "rfb"),
            Map.entry("rdp", "ms-wbt-server"),
            Map.entry("mqtts", "secure-mqtt"),
            Map.entry("gopher", "gopher"));

    @Override
    public int portOf(String scheme) {
        return services.portOf(CALLED.getOrDefault(scheme, scheme));
    }
}
