package org.portatlas.lesson.quiz;

import java.util.Locale;

/// What a question asks for, in the order in which a quiz mixes them.
public enum QuizKind {
    /// "Click the first Dynamic Port."
    RANGE_EDGE,
    /// "Click the port of ssh."
    FIND_SERVICE,
    /// "Is 793 assigned, reserved or unassigned?"
    STATUS,
    /// "Which service is this cell?"
    SERVICE_OF_CELL,
    /// "In which range is 40000?"
    RANGE_NAME,
    /// "Click where 30000 lies": scored by how far off.
    ESTIMATE_PLACE,
    /// "How many User Ports are assigned?": scored by how far off.
    ESTIMATE_COUNT;

    /// The word in lower case, as results have it: `range-edge`.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
