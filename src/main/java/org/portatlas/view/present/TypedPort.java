package org.portatlas.view.present;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.portatlas.registry.PortRange;

/// The port to go to, while it is typed digit by digit. FX thread.
final class TypedPort {
    private final ReadOnlyStringWrapper digits = new ReadOnlyStringWrapper("");

    /// The digits typed so far; empty if none are.
    ReadOnlyStringProperty digitsProperty() {
        return digits.getReadOnlyProperty();
    }

    boolean isEmpty() {
        return digits.get().isEmpty();
    }

    /// One more digit; what would be no port is not taken.
    void type(String digit) {
        String next = digits.get().equals("0") ? digit : digits.get() + digit;
        if (next.length() <= 5 && Integer.parseInt(next) < PortRange.PORTS) {
            digits.set(next);
        }
    }

    /// Takes back the last digit, of which there must be one.
    void takeBack() {
        digits.set(digits.get().substring(0, digits.get().length() - 1));
    }

    /// The port, of which there must be a digit; nothing is typed any more.
    int take() {
        int port = Integer.parseInt(digits.get());
        clear();
        return port;
    }

    void clear() {
        digits.set("");
    }
}
