package org.portatlas.registry;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portatlas.text.Texts;

/// The grammar of [SearchQuery]. Pure functions; any thread.
final class QuerySyntax {
    private static final Texts TEXTS = new Texts(QuerySyntax.class);
    private static final String PORT = "(0x[0-9a-f]+|[0-9]+)";
    /// The hyphens and dashes of Unicode, and the minus sign: a range may be pasted from a text.
    private static final String DASH = " ?[-\u2010-\u2015\u2212] ?";

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern NUMBER = Pattern.compile(PORT + "( ?/ ?(tcp|udp|sctp|dccp))?");
    private static final Pattern RANGE = Pattern.compile(PORT + DASH + PORT);
    private static final Pattern HALF_RANGE = Pattern.compile(PORT + "?" + DASH + PORT + "?");
    private static final Pattern NO_WORDS = Pattern.compile("[0-9 \u2010-\u2015\u2212-]+");

    private static final int LONGEST = 4096;

    private QuerySyntax() {}

    static SearchQuery parse(String query) throws MalformedQueryException {
        if (query.length() > LONGEST) {
            throw new MalformedQueryException(TEXTS.get("query.long", query.length()));
        }
        String text = BLANKS.matcher(query.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            throw new MalformedQueryException(TEXTS.get("query.empty"));
        }
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            return new SearchQuery.OnePort(port(number.group(1)));
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return range(port(range.group(1)), port(range.group(2)));
        }
        if (HALF_RANGE.matcher(text).matches() || NO_WORDS.matcher(text).matches()) {
            throw new MalformedQueryException(TEXTS.get("query.range", CsvFields.brief(text)));
        }
        return new SearchQuery.Words(text);
    }

    private static SearchQuery range(int first, int last) throws MalformedQueryException {
        if (last < first) {
            throw new MalformedQueryException(TEXTS.get("query.reversed", first, last));
        }
        return new SearchQuery.PortSpan(first, last);
    }

    private static int port(String digits) throws MalformedQueryException {
        boolean hexadecimal = digits.startsWith("0x");
        int port = 0;
        for (int i = hexadecimal ? 2 : 0; i < digits.length() && port < PortRange.PORTS; i++) {
            port = port * (hexadecimal ? 16 : 10) + Character.digit(digits.charAt(i), 16);
        }
        if (port >= PortRange.PORTS) {
            throw new MalformedQueryException(TEXTS.get("query.port", CsvFields.brief(digits)));
        }
        return port;
    }
}
