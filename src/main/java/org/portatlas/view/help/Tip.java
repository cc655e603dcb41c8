package org.portatlas.view.help;

/// A control of the window that has a tip: one sentence that says what it is and why one would
/// want it, and its key.
enum Tip {
    SEARCH("#search"),
    LAYER("#layer"),
    TRANSPORT("#transport"),
    LAYOUT("#layout"),
    SHOW("#show"),
    LISTENERS("#listeners-button"),
    GAPS("#gaps-button"),
    TABLE("#twin-button"),
    LESSONS("#lessons-button"),
    FARTHER("#farther"),
    WHOLE("#whole"),
    CLOSER("#closer"),
    KEYS("#help"),
    MENU("#menu"),
    BACK("#back"),
    FORWARD("#forward"),
    PORT_LINE("#port-line"),
    FACTS_LINE("#facts-line"),
    SYSTEM(".range-mark.system"),
    USER(".range-mark.user"),
    DYNAMIC(".range-mark.dynamic"),
    BITS("#port-bits"),
    RANGE("#port-range"),
    CHECK("#check"),
    CHECK_SELECTED("#check-selected");

    private final String selector;

    Tip(String selector) {
        this.selector = selector;
    }

    /// Where it stands in the window, if it does now.
    String selector() {
        return selector;
    }

    /// Whether its own words change with what is chosen, and stay below the sentence.
    boolean isAboveOwnWords() {
        return this == LAYER || this == LAYOUT;
    }
}
