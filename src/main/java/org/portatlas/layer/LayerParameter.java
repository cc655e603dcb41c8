package org.portatlas.layer;

import java.util.List;

/// The number that a layer is turned to, among those that it can be turned to; see [Layer#turnedTo]. Immutable.
///
/// @param title what the number is, a word or two
/// @param steps every number it can be, ascending, at least one
/// @param value one of them
/// @param text the value in words, as in "256 ports"
/// @param plays whether the steps are a time that can be played
public record LayerParameter(String title, List<Integer> steps, int value, String text, boolean plays) {
    public LayerParameter {
        steps = List.copyOf(steps);
        if (!steps.contains(value)) {
            throw new IllegalArgumentException(value + " is none of " + steps);
        }
    }

    /// Where the value stands among the steps.
    public int index() {
        return steps.indexOf(value);
    }

    public boolean isLast() {
        return index() == steps.size() - 1;
    }
}
