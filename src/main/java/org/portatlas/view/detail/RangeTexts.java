package org.portatlas.view.detail;

import java.util.ArrayList;
import java.util.List;
import org.portatlas.registry.PortRange;
import org.portatlas.view.detail.PortPage.Topic;

/// The three ranges and their rules, after RFC 6335 sections 6 and 8.1.2.
final class RangeTexts {
    private RangeTexts() {}

    static String name(PortRange range) {
        return switch (range) {
            case SYSTEM -> "System (Well Known) Ports";
            case USER -> "User (Registered) Ports";
            case DYNAMIC -> "Dynamic (Private, Ephemeral) Ports";
        };
    }

    static String nameAndBounds(PortRange range) {
        return name(range) + ", " + range.first() + "–" + range.last();
    }

    /// Who controls the range, who may bind in it, and which rules cover the port.
    ///
    /// @param covering a line each
    static List<Topic> facts(PortRange range, String whoMayBind, List<String> covering) {
        List<Topic> facts = new ArrayList<>();
        facts.add(new Topic("Who controls it", control(range)));
        facts.add(new Topic("Who may bind here", whoMayBind));
        if (!covering.isEmpty()) {
            facts.add(new Topic("Rules that cover it", String.join("\n", covering)));
        }
        return facts;
    }

    private static String control(PortRange range) {
        return switch (range) {
            case SYSTEM ->
                "IANA, by the strictest of its procedures: a System Port is assigned only through an IETF document "
                        + "or by approval of the IESG. (RFC 6335, 8.1.2)";
            case USER ->
                "IANA, on application: an expert reviews why a new service needs a number of its own, unless "
                        + "an IETF document or the IESG has already decided it. (RFC 6335, 8.1.2)";
            case DYNAMIC ->
                "Nobody: IANA never assigns these ports. Systems hand them out for a while, to "
                        + "connections that leave this computer, and programs may use them for themselves. (RFC 6335, 6)";
        };
    }
}
