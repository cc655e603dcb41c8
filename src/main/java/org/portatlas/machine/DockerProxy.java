package org.portatlas.machine;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.portatlas.text.VisibleText;

/// Reads from the command line of docker-proxy for which container it holds a port. Docker starts one such process for
/// each published port; the container itself is in a network namespace of its own.
final class DockerProxy {
    static final String NAME = "docker-proxy";

    private DockerProxy() {}

    /// The container's end, such as `docker 172.17.0.2:80`; null if the command line does not tell it.
    ///
    /// @param arguments the command line as docker writes it: `docker-proxy -proto tcp -host-ip 0.0.0.0
    ///     -host-port 8080 -container-ip 172.17.0.2 -container-port 80`
    static @Nullable String target(List<String> arguments) {
        String address = value(arguments, "container-ip");
        String port = value(arguments, "container-port");
        if (address == null || port == null) {
            return null;
        }
        return VisibleText.of("docker " + (address.indexOf(':') < 0 ? address : "[" + address + "]") + ":" + port);
    }

    /// Go's flags may have one hyphen or two, and `=` before the value.
    private static @Nullable String value(List<String> arguments, String flag) {
        for (int at = 1; at < arguments.size(); at++) {
            String argument = arguments.get(at).replaceFirst("^--?", "");
            if (argument.startsWith(flag + "=")) {
                return argument.substring(flag.length() + 1);
            }
            if (Objects.equals(argument, flag) && at + 1 < arguments.size()) {
                return arguments.get(at + 1);
            }
        }
        return null;
    }
}
