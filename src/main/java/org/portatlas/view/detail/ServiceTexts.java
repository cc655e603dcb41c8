package org.portatlas.view.detail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.portatlas.registry.Assignment;
import org.portatlas.registry.Port;
import org.portatlas.text.Texts;
import org.portatlas.view.detail.PortPage.Link;
import org.portatlas.view.detail.PortPage.ServiceFacts;

/// The services of a port, those that differ in their transport alone joined.
final class ServiceTexts {
    private static final Texts TEXTS = new Texts(ServiceTexts.class);
    private static final String REGISTRY_PAGE = "https://www.iana.org/assignments/service-names-port-numbers/";

    private ServiceTexts() {}

    /// What two assignments must share to be one entry.
    private record Same(
            String name,
            String title,
            String registered,
            String modified,
            List<String> references,
            boolean alias,
            boolean wide) {}

    static List<ServiceFacts> of(Port port) {
        Map<Same, List<Assignment>> entries = new LinkedHashMap<>();
        for (Assignment each : port.assignments()) {
            Same same = new Same(
                    Objects.requireNonNullElse(each.service(), ""),
                    Objects.requireNonNullElse(each.title(), ""),
                    Objects.requireNonNullElse(each.registered(), ""),
                    Objects.requireNonNullElse(each.modified(), ""),
                    each.references(),
                    each.alias(),
                    each.widespreadUnassignedUse());
            entries.computeIfAbsent(same, key -> new ArrayList<>()).add(each);
        }
        return entries.entrySet().stream()
                .map(entry -> facts(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static ServiceFacts facts(Same entry, List<Assignment> assignments) {
        String transports = assignments.stream()
                .map(each -> each.transport().label().toUpperCase(Locale.ROOT))
                .distinct()
                .collect(Collectors.joining(", "));
        List<String> remarks = new ArrayList<>();
        if (entry.alias()) {
            remarks.add(TEXTS.get("service.alias"));
        }
        if (entry.wide()) {
            remarks.add(TEXTS.get("service.wide"));
        }
        return new ServiceFacts(
                entry.name().isEmpty() ? TEXTS.get("service.nameless") : entry.name(),
                entry.title().isEmpty() ? null : entry.title(),
                transports,
                dates(entry),
                links(entry.references()),
                remarks);
    }

    private static String dates(Same entry) {
        List<String> dates = new ArrayList<>();
        if (!entry.registered().isEmpty()) {
            dates.add(TEXTS.get("service.registered", entry.registered()));
        }
        if (!entry.modified().isEmpty()) {
            dates.add(TEXTS.get("service.modified", entry.modified()));
        }
        return dates.isEmpty() ? TEXTS.get("service.undated") : String.join(", ", dates);
    }

    private static List<Link> links(List<String> references) {
        List<Link> links = new ArrayList<>();
        references.forEach(reference -> links.add(link(reference)));
        links.add(new Link(TEXTS.get("service.registry"), REGISTRY_PAGE));
        return links;
    }

    private static Link link(String reference) {
        if (reference.matches("RFC\\d+")) {
            return new Link(
                    "RFC " + reference.substring(3),
                    "https://www.rfc-editor.org/rfc/" + reference.toLowerCase(Locale.ROOT));
        }
        return reference.startsWith("http")
                ? new Link(reference, reference)
                : new Link(reference, "https://datatracker.ietf.org/doc/" + reference.toLowerCase(Locale.ROOT));
    }
}
