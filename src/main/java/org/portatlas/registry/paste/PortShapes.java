package org.portatlas.registry.paste;

import static org.portatlas.registry.paste.FoundPort.Role.BY_NAME;
import static org.portatlas.registry.paste.FoundPort.Role.NAMED;
import static org.portatlas.registry.paste.FoundPort.Role.PUBLISHED;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The ports in one line that is no line of a socket table, by the shapes in which people and programs write them. A
/// piece of the line that one shape has taken is gone for those that follow: in `0.0.0.0:8080->80/tcp` there is no
/// `80/tcp`.
final class PortShapes {
    private static final String FOUR = "\\d{1,3}(?:\\.\\d{1,3}){3}";
    private static final String ZONE = "(?:%[\\w.-]{1,20})?";
    private static final String BRACKETED = "\\[[0-9A-Fa-f:.]{2,45}" + ZONE + "\\]";
    private static final String PROTOCOL = "(?i:tcp|udp|sctp|dccp)";

    /// A port ends here: not a longer number, a decimal, or a place in a source file such as `:12:5`.
    private static final String END = "(?![\\w])(?!\\.\\d)(?!:\\d)";

    private static final Pattern URL =
            Pattern.compile("(?<![\\w+.-])([A-Za-z][A-Za-z0-9+.-]{1,20})://([^\\s/?#\"'<>|\\\\]{0,300})[^\\s\"'<>|]*+");
    private static final Pattern URL_PORT = Pattern.compile("(?:\\[[^\\]]*+\\]|[^\\[\\]:]*+):([0-9]{0,9})");

    /// `docker port`: the container's end, then this computer's.
    private static final Pattern PUBLISHED_AT = Pattern.compile(
            "[0-9]{1,5}/" + PROTOCOL + " ?-> ?(?:" + FOUR + "|" + BRACKETED + "|::|\\*)?:([0-9]{1,5})" + END);

    /// `docker ps` and `kubectl port-forward`: this computer's end, then the container's.
    private static final Pattern PUBLISHED_AS = Pattern.compile("(?:(?<![\\w.:\\]])(?:" + FOUR + "|" + BRACKETED
            + "|::|\\*)?:|(?<![\\w.:-]))([0-9]{1,5})(?:-[0-9]{1,5})? ?-> ?[0-9]{1,5}+(?:-[0-9]{1,5}+)?(?:/" + PROTOCOL
            + ")?(?![\\w.:-])");

    /// `docker run -p`, and a line of a compose file.
    private static final Pattern PUBLISH =
            Pattern.compile("(?:(?<!\\S)(?:-p|--publish)[= ]?[\"']?|^\\s*+-\\s{1,4}[\"']?)(?:"
                    + FOUR + ":|" + BRACKETED + ":)?([0-9]{1,5})(?:-[0-9]{1,5})?:[0-9]{1,5}(?:-[0-9]{1,5})?(?:/"
                    + PROTOCOL
                    + ")?(?![\\w:.])");

    private static final List<Pattern> ADDRESSES = List.of(
            Pattern.compile("(?<![\\w.])" + FOUR + ZONE + ":([0-9]{1,5})" + END),
            Pattern.compile(BRACKETED + ZONE + ":([0-9]{1,5})" + END),
            Pattern.compile("(?<![\\w:])[0-9A-Fa-f:]{2,39}%[\\w.-]{1,20}?:([0-9]{1,5})" + END),
            Pattern.compile("(?<![\\w:])(?:::|::1|\\*):([0-9]{1,5})" + END),
            Pattern.compile("(?<![\\w.*])(?:\\*|" + FOUR + ")\\.([0-9]{1,5})(?![\\w.])"),
            Pattern.compile("\\(\\s{0,3}['\"][^'\"()]{0,253}['\"]\\s{0,3},\\s{0,3}([0-9]{1,5})\\s{0,3}[,)]"));

    private static final String WORD_PORT =
            "(?:(?<![A-Za-z])[DdSs]?[Pp]orts?|(?<=[a-z])Ports?|(?<![A-Z])[DS]?PORTS?)(?:\\(s\\))?";

    private static final List<Pattern> WORDS = List.of(
            Pattern.compile(WORD_PORT
                    + "[\"']?(?:\\s{1,3}(?:number|no\\.?|is|was))?\\s{0,3}[:=#]?\\s{0,3}[\"']?([0-9]{1,5})" + END),
            Pattern.compile(
                    "(?<![\\w-])(?:[Ll]isten(?:s|ing)?\\s(?:on|at)|listen|[Dd][Pp][Tt]|[Ss][Pp][Tt])[\\s:=]{1,3}"
                            + "([0-9]{1,5})" + END),
            Pattern.compile("(?<!\\S)-[pP]\\s{1,2}([0-9]{2,5})(?!\\S)"),
            Pattern.compile("(?<![\\w./-])([0-9]{1,5})/" + PROTOCOL + "(?!\\w)"),
            Pattern.compile("(?<![\\w./-])" + PROTOCOL + "(?:/|:|\\s{1,2})([0-9]{1,5})" + END),
            Pattern.compile("(?<![\\w:.\\])%*]):([0-9]{2,5})" + END));

    /// The further numbers of `ports 80, 443 and 8080`.
    private static final Pattern MORE = Pattern.compile("\\G\\s{0,3}(?:,|and|or|&|;)\\s{1,3}([0-9]{1,5})" + END);

    private static final Pattern HOST = Pattern.compile(
            "(?<![\\w./:@%+\\\\-])([A-Za-z][\\w-]{0,62}(?:\\.[\\w-]{1,63}){0,8}):([0-9]{1,5})" + END + "(?!-)");

    /// Before a colon and a number, these are no hosts but places in source files, or words of other languages.
    private static final Pattern NO_HOST = Pattern.compile("(?i)(?:year|rfc|gap|pid|ppid|fd|uid|gid|ino|inode|line|col|"
            + "column|errno|error|code|exit|status|version|size|count|time|id|age|http|https|sha|rev)"
            + "|.*\\.(?:[cm]?[jt]sx?|py|rb|go|java|kts?|cc?|cpp|hh?|hpp|cs|rs|php|pl|sh|lua|swift|scala|vue|html?|css|json|"
            + "ya?ml|toml|xml|log|txt|md|sql|class|dart|ex|exs|erl|hs|ml|clj|groovy|ini|conf|cfg|so|dll|exe)");

    private final ServicePorts services;
    private final StringBuilder rest;
    private final List<Placed> found = new ArrayList<>();

    /// A port and where in the line it stands.
    private record Placed(int at, FoundPort port) {}

    PortShapes(String line, ServicePorts services) {
        this.services = new SchemePorts(services);
        this.rest = new StringBuilder(line);
    }

    /// In the order of the line; a port may come more than once.
    List<FoundPort> ports() {
        takeUrls();
        take(PUBLISHED_AT, PUBLISHED);
        take(PUBLISHED_AS, PUBLISHED);
        take(PUBLISH, PUBLISHED);
        ADDRESSES.forEach(shape -> take(shape, NAMED));
        WORDS.forEach(shape -> take(shape, NAMED));
        if (found.isEmpty()) {
            takeHosts();
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Placed::at))
                .map(Placed::port)
                .toList();
    }

    private void takeUrls() {
        Matcher url = URL.matcher(rest.toString());
        while (url.find()) {
            String scheme = url.group(1).toLowerCase(Locale.ROOT);
            String authority = url.group(2);
            // One URL of a cluster names several hosts.
            for (String host :
                    authority.substring(authority.lastIndexOf('@') + 1).split(",", 20)) {
                Matcher explicit = URL_PORT.matcher(host);
                boolean named = explicit.matches() && !explicit.group(1).isEmpty();
                int port = named ? PastedText.port(explicit.group(1)) : host.isEmpty() ? -1 : services.portOf(scheme);
                add(url.start(), port, url.group(), named ? NAMED : BY_NAME);
            }
            blank(url.start(), url.end());
        }
    }

    private void take(Pattern shape, FoundPort.Role role) {
        String line = rest.toString();
        Matcher matcher = shape.matcher(line);
        while (matcher.find()) {
            add(matcher.start(), PastedText.port(matcher.group(1)), matcher.group(), role);
            blank(matcher.start(), matcher.end());
            Matcher more = MORE.matcher(line).region(matcher.end(), line.length());
            more.useTransparentBounds(true);
            while (more.find()) {
                add(more.start(), PastedText.port(more.group(1)), more.group(1), role);
                blank(more.start(), more.end());
            }
        }
    }

    private void takeHosts() {
        Matcher host = HOST.matcher(rest);
        while (host.find()) {
            if (!NO_HOST.matcher(host.group(1)).matches()) {
                add(host.start(), PastedText.port(host.group(2)), host.group(), NAMED);
            }
        }
    }

    private void add(int at, int port, String fragment, FoundPort.Role role) {
        if (port > 0) {
            found.add(new Placed(at, new FoundPort(port, PastedText.fragment(fragment), role)));
        }
    }

    private void blank(int from, int to) {
        for (int i = from; i < to; i++) {
            rest.setCharAt(i, ' ');
        }
    }
}
