package org.portatlas.lesson;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.portatlas.registry.Gap;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.PortSet;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.Registry;
import org.portatlas.registry.RegistryRecord;
import org.portatlas.text.Texts;

/// Ports as a lesson names them: `22`, `6000-6063`, `range system`, `gap 793`, `service ssh`, `unassigned in system`,
/// several of them with commas between. Immutable; any thread.
final class PortTerms {
    private static final Texts TEXTS = new Texts(PortTerms.class);
    private static final Pattern SPAN = Pattern.compile("(\\d{1,5})\\s*[-–]\\s*(\\d{1,5})");
    private static final Pattern STATUS = Pattern.compile("([a-z]+) in ([a-z]+)");

    private final Registry registry;

    PortTerms(Registry registry) {
        this.registry = registry;
    }

    /// All ports that the line's terms name together; never empty.
    PortSet ports(FileText file, BlockLine line) throws MistakeInFileException {
        BitSet ports = new BitSet(PortRange.PORTS);
        for (String term : line.value().split(",", -1)) {
            add(term.strip(), ports, file, line);
        }
        return PortSet.of(ports);
    }

    private void add(String term, BitSet ports, FileText file, BlockLine line) throws MistakeInFileException {
        if (term.startsWith("range ")) {
            PortRange range = range(after("range ", term), file, line);
            ports.set(range.first(), range.last() + 1);
        } else if (term.startsWith("gap ")) {
            Gap gap = gap(port(after("gap ", term), file, line), file, line);
            ports.set(gap.first(), gap.last() + 1);
        } else if (term.startsWith("service ")) {
            List<RegistryRecord> records = service(after("service ", term));
            if (records.isEmpty()) {
                throw line.mistake(file, TEXTS.get("ports.service", FileText.quoted(after("service ", term))));
            }
            records.forEach(record -> ports.set(record.first(), record.last() + 1));
        } else {
            addByStatus(term, ports, file, line);
        }
    }

    private void addByStatus(String term, BitSet ports, FileText file, BlockLine line) throws MistakeInFileException {
        Matcher matcher = STATUS.matcher(term);
        if (!matcher.matches()) {
            CameraMove.ToPorts span = span(term, file, line);
            ports.set(span.first(), span.last() + 1);
            return;
        }
        PortStatus status = Stream.of(PortStatus.values())
                .filter(each -> each.label().equals(matcher.group(1)))
                .findFirst()
                .orElseThrow(() -> line.mistake(file, TEXTS.get("ports.status", FileText.quoted(matcher.group(1)))));
        PortRange range = range(matcher.group(2), file, line);
        int before = ports.cardinality();
        for (int port = range.first(); port <= range.last(); port++) {
            if (registry.status(port) == status) {
                ports.set(port);
            }
        }
        if (ports.cardinality() == before) {
            throw line.mistake(file, TEXTS.get("ports.none", FileText.quoted(term)));
        }
    }

    /// One port, or some in a row.
    CameraMove.ToPorts span(String written, FileText file, BlockLine line) throws MistakeInFileException {
        Matcher matcher = SPAN.matcher(written);
        if (!matcher.matches()) {
            int port = port(written, file, line);
            return new CameraMove.ToPorts(port, port);
        }
        int first = port(matcher.group(1), file, line);
        int last = port(matcher.group(2), file, line);
        if (first > last) {
            throw line.mistake(file, TEXTS.get("ports.span", written));
        }
        return new CameraMove.ToPorts(first, last);
    }

    int port(String written, FileText file, BlockLine line) throws MistakeInFileException {
        if (!written.matches("[0-9]{1,9}")) {
            throw line.mistake(file, TEXTS.get("ports.port", FileText.quoted(written)));
        }
        int port = Integer.parseInt(written);
        if (port >= PortRange.PORTS) {
            throw line.mistake(file, TEXTS.get("ports.beyond", written));
        }
        return port;
    }

    PortRange range(String written, FileText file, BlockLine line) throws MistakeInFileException {
        Optional<PortRange> found = Stream.of(PortRange.values())
                .filter(range -> range.label().equals(written))
                .findFirst();
        return found.orElseThrow(() -> line.mistake(file, TEXTS.get("ports.range", FileText.quoted(written))));
    }

    Gap gap(int port, FileText file, BlockLine line) throws MistakeInFileException {
        Gap gap = registry.gapAt(port);
        if (gap == null) {
            throw line.mistake(file, TEXTS.get("ports.gap", port, TEXTS.of(registry.status(port)), registry.edition()));
        }
        return gap;
    }

    private List<RegistryRecord> service(String name) {
        List<RegistryRecord> found = new ArrayList<>();
        for (RegistryRecord record : registry.records()) {
            if (record.hasPort()
                    && record.service() != null
                    && record.service().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
                found.add(record);
            }
        }
        return found;
    }

    private static String after(String word, String term) {
        return term.substring(word.length()).strip();
    }
}
