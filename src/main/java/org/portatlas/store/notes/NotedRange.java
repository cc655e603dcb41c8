package org.portatlas.store.notes;

import java.util.Comparator;
import org.portatlas.registry.PortRange;
import org.portatlas.text.Texts;

/// The ports of one note, both ends inclusive; one port is a range too. Ordered by the first port, then the last.
public record NotedRange(int first, int last) implements Comparable<NotedRange> {
    private static final Texts TEXTS = new Texts(NotedRange.class);
    private static final Comparator<NotedRange> ORDER =
            Comparator.comparingInt(NotedRange::first).thenComparingInt(NotedRange::last);

    /// @throws IllegalArgumentException if that is no range of ports, in words for a person
    public NotedRange {
        if (first < 0 || last >= PortRange.PORTS || first >= PortRange.PORTS || last < 0) {
            throw new IllegalArgumentException(TEXTS.get("ports.numbers"));
        }
        if (last < first) {
            throw new IllegalArgumentException(TEXTS.get("ports.reversed", first, last));
        }
    }

    /// One port.
    public static NotedRange of(int port) {
        return new NotedRange(port, port);
    }

    public boolean contains(int port) {
        return first <= port && port <= last;
    }

    public boolean isPort() {
        return first == last;
    }

    /// How many ports are in it.
    public int length() {
        return last - first + 1;
    }

    /// As it is written: "443" or "6000–6063".
    public String label() {
        return isPort() ? Integer.toString(first) : first + "–" + last;
    }

    /// As it is said in a sentence: "port 443" or "ports 6000–6063".
    public String words() {
        return isPort() ? TEXTS.get("port", first) : TEXTS.get("ports", first, last);
    }

    /// The same of whose note is spoken: English needs no other words, other languages do.
    public String whose() {
        return isPort() ? TEXTS.get("port.of", first) : TEXTS.get("ports.of", first, last);
    }

    @Override
    public int compareTo(NotedRange other) {
        return ORDER.compare(this, other);
    }
}
