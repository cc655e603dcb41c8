package org.portatlas.view.pick;

import java.util.List;

/// What RFC 6335 asks of a service that is to be published.
final class PublishTexts {
    private PublishTexts() {}

    /// A heading and a paragraph.
    record Topic(String heading, String text) {}

    static List<Topic> all() {
        return List.of(
                new Topic(
                        "Unassigned is not yours either",
                        "IANA may assign the number to somebody else tomorrow. For a service of your own that may be good "
                                + "enough: make the port configurable, and say in your documentation that it is not assigned."),
                new Topic(
                        "To publish it, apply to IANA",
                        "A User Port is assigned on application: an expert reviews why the service needs a number of its "
                                + "own. Ask for as few as possible, mostly one: a number assigned for one transport is kept "
                                + "back for the others. (RFC 6335, 7.2 and 8.1; RFC 7605)"),
                new Topic(
                        "Or register a name alone",
                        "A service name takes no number from anybody. Register the name, and let DNS SRV records tell "
                                + "clients the port. (RFC 6335, 8.1; RFC 2782)"),
                new Topic(
                        "Never a Dynamic Port",
                        "49152 to 65535 must not be a service’s fixed port: a connection of any program may hold it at any "
                                + "moment. If any number will do, bind port 0 and tell your clients which one it became. "
                                + "(RFC 6335, 8.1.2)"),
                new Topic(
                        "To experiment",
                        "Ports 1021 and 1022 are kept for experiments; most systems ask for privilege to bind them. "
                                + "(RFC 6335, 6.1)"));
    }
}
