package org.portatlas.registry;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a search asks of assignments, as plain arrays: all 13,000 of them are looked at while a person types. In the
/// order of the entries. Immutable; any thread.
final class AssignmentFacts {
    private static final Pattern RFC = Pattern.compile("RFC ?0*([0-9]{1,5})\\b", Pattern.CASE_INSENSITIVE);

    private final RegistryRecord[] records;

    /// Where the records of each entry begin, and last where all end.
    private final int[] starts;

    private final int[] firsts;
    private final int[] lasts;

    /// One bit for each transport.
    private final byte[] transports;

    /// Of registration; 0 if the registry has no date.
    private final short[] years;

    private final int[][] rfcs;

    AssignmentFacts(List<SearchEntry> entries) {
        records = entries.stream().flatMap(entry -> entry.records().stream()).toArray(RegistryRecord[]::new);
        starts = new int[entries.size() + 1];
        for (int i = 0; i < entries.size(); i++) {
            starts[i + 1] = starts[i] + entries.get(i).records().size();
        }
        firsts = new int[records.length];
        lasts = new int[records.length];
        transports = new byte[records.length];
        years = new short[records.length];
        rfcs = new int[records.length][];
        for (int i = 0; i < records.length; i++) {
            RegistryRecord record = records[i];
            firsts[i] = record.first();
            lasts[i] = record.last();
            for (Transport transport : record.transports()) {
                transports[i] |= bit(transport);
            }
            String date = record.registered();
            years[i] = date == null ? 0 : Short.parseShort(date.substring(0, 4));
            rfcs[i] = record.references().stream()
                    .map(RFC::matcher)
                    .flatMap(Matcher::results)
                    .mapToInt(found -> Integer.parseInt(found.group(1)))
                    .toArray();
        }
    }

    private static byte bit(@Nullable Transport transport) {
        return (byte)
                (transport == null
                        ? 0
                        : switch (transport) {
                            case TCP -> 1;
                            case UDP -> 2;
                            case SCTP -> 4;
                            case DCCP -> 8;
                        });
    }

    int entries() {
        return starts.length - 1;
    }

    /// The number of the first record of an entry; of `entry + 1`, the one after its last.
    int start(int entry) {
        return starts[entry];
    }

    RegistryRecord record(int number) {
        return records[number];
    }

    int first(int number) {
        return firsts[number];
    }

    int last(int number) {
        return lasts[number];
    }

    boolean hasPort(int number) {
        return firsts[number] != RegistryRecord.NO_PORT;
    }

    /// The terms that concern assignments, but for words, as they are asked of thousands.
    ///
    /// @param transports one bit for each of which one has to hold; 0 for any
    /// @param dated whether the year counts
    record Wanted(int transports, boolean dated, int least, int most, List<Integer> rfcs) {
        static Wanted of(SearchTerms terms, Iterable<? extends @Nullable Transport> transports) {
            int bits = 0;
            for (@Nullable Transport transport : transports) {
                bits |= bit(transport);
            }
            return new Wanted(
                    bits, terms.asksYear(), terms.year().least(), terms.year().most(), terms.rfcs());
        }
    }

    /// Whether an assignment is what is wanted.
    boolean satisfies(int number, Wanted wanted) {
        return (wanted.transports == 0 || (transports[number] & wanted.transports) != 0)
                && (!wanted.dated || (wanted.least <= years[number] && years[number] <= wanted.most))
                && (wanted.rfcs.isEmpty() || refersToAll(rfcs[number], wanted.rfcs));
    }

    /// Adds the ports of an entry's assignments that are wanted.
    void addPorts(int entry, Wanted wanted, BitSet ports) {
        for (int i = starts[entry]; i < starts[entry + 1]; i++) {
            if (firsts[i] != RegistryRecord.NO_PORT && satisfies(i, wanted)) {
                if (firsts[i] == lasts[i]) {
                    ports.set(firsts[i]);
                } else {
                    ports.set(firsts[i], lasts[i] + 1);
                }
            }
        }
    }

    private static boolean refersToAll(int[] rfcs, List<Integer> wanted) {
        for (int each : wanted) {
            boolean has = false;
            for (int rfc : rfcs) {
                has |= rfc == each;
            }
            if (!has) {
                return false;
            }
        }
        return true;
    }
}
