package org.portatlas.machine;

import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Names of network interfaces by their index, each looked up once. For one reading, one thread.
final class InterfaceNames {
    private final Map<Integer, Optional<NetworkInterface>> known = new HashMap<>();

    /// The name, or `#7` for an interface that is gone.
    String name(int index) {
        return find(index).map(NetworkInterface::getName).orElse("#" + index);
    }

    boolean isLoopback(int index) {
        return find(index).map(InterfaceNames::isLoopback).orElse(false);
    }

    private Optional<NetworkInterface> find(int index) {
        return known.computeIfAbsent(index, InterfaceNames::lookUp);
    }

    private static Optional<NetworkInterface> lookUp(int index) {
        try {
            return Optional.ofNullable(NetworkInterface.getByIndex(index));
        } catch (SocketException gone) {
            return Optional.empty();
        }
    }

    private static boolean isLoopback(NetworkInterface found) {
        try {
            return found.isLoopback();
        } catch (SocketException gone) {
            return false;
        }
    }
}
