package org.portatlas.registry;

/// What a person typed, understood: a port, a range of ports, or words.
public sealed interface SearchQuery {
    /// `793`, `0x319`, `443/tcp`: one port.
    record OnePort(int port) implements SearchQuery {}

    /// `788-799`: the ports from `first` to `last`, inclusive.
    record PortSpan(int first, int last) implements SearchQuery {}

    /// A service name, or words of a title.
    ///
    /// @param text in lower case, with single blanks between the words and none around; never empty
    record Words(String text) implements SearchQuery {}

    /// Understands a query: numbers are decimal, or hexadecimal after `0x`; a range has any dash between its ends.
    /// What is made of digits and dashes alone is meant as ports, everything else as words (`3com-tsmux`).
    /// @throws MalformedQueryException if it is empty, half a range, a reversed range, or not in 0-65535
    static SearchQuery of(String query) throws MalformedQueryException {
        return QuerySyntax.parse(query);
    }
}
