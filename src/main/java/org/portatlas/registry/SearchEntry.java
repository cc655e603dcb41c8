package org.portatlas.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A service name and title of the registry with records that have both, prepared for searching.
final class SearchEntry {
    /// Preferred names before old spellings, short names before long ones, low ports before high ones.
    private static final Comparator<SearchEntry> ORDER = Comparator.comparing(SearchEntry::alias)
            .thenComparingInt(entry -> entry.lowerService().length())
            .thenComparingInt(SearchEntry::firstPort);

    private final @Nullable String service;
    private final @Nullable String title;
    private final boolean alias;
    private final String lowerService;
    private final String lowerTitle;
    private final List<RegistryRecord> records = new ArrayList<>(2);

    SearchEntry(RegistryRecord like) {
        service = like.service();
        title = like.title();
        alias = like.alias();
        lowerService = lower(like.service());
        lowerTitle = lower(like.title());
    }

    /// All entries of a registry, in the order in which equally near ones are shown.
    static List<SearchEntry> inOrder(Registry registry) {
        List<SearchEntry> entries = new ArrayList<>(8 * 1024);
        for (RegistryRecord record : registry.records()) {
            if (record.status() == PortStatus.ASSIGNED) {
                // Twins for tcp and udp follow each other; where they do not, two entries find the same port.
                if (entries.isEmpty() || !entries.getLast().isOf(record)) {
                    entries.add(new SearchEntry(record));
                }
                entries.getLast().add(record);
            }
        }
        return entries.stream().sorted(ORDER).toList();
    }

    /// Whether the record has the same name and title.
    boolean isOf(RegistryRecord record) {
        return Objects.equals(service, record.service()) && Objects.equals(title, record.title());
    }

    /// A further record with the same name and title.
    void add(RegistryRecord record) {
        records.add(record);
    }

    @Nullable
    String service() {
        return service;
    }

    @Nullable
    String title() {
        return title;
    }

    boolean alias() {
        return alias;
    }

    /// In lower case; "" if there is none.
    String lowerService() {
        return lowerService;
    }

    /// In lower case; "" if there is none.
    String lowerTitle() {
        return lowerTitle;
    }

    /// In the registry's order; never empty.
    List<RegistryRecord> records() {
        return records;
    }

    /// The first port of the first record that has one, or 65536.
    int firstPort() {
        for (RegistryRecord record : records) {
            if (record.hasPort()) {
                return record.first();
            }
        }
        return PortRange.PORTS;
    }

    /// How near the entry is to a query, or null if it does not match.
    /// @param text the whole query, in lower case
    /// @param words its words
    @Nullable
    Nearness nearness(String text, List<String> words) {
        if (lowerService.equals(text)) {
            return Nearness.NAME;
        }
        if (lowerTitle.equals(text)) {
            return Nearness.TITLE;
        }
        if (lowerService.startsWith(text)) {
            return Nearness.PREFIX;
        }
        Nearness farthest = Nearness.WORD;
        for (String word : words) {
            Nearness nearness = Nearness.nearer(Nearness.of(word, lowerService), Nearness.of(word, lowerTitle));
            if (nearness == null) {
                return null;
            }
            farthest = nearness.compareTo(farthest) > 0 ? nearness : farthest;
        }
        return farthest;
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
