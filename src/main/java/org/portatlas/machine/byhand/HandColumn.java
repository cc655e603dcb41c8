package org.portatlas.machine.byhand;

/// One column of a line, explained.
///
/// @param name as the program heads it
/// @param value what stands there; a dash if nothing does
/// @param meaning what that says, in our words
public record HandColumn(String name, String value, String meaning) {
    static HandColumn of(String name, String value, String meaning) {
        return new HandColumn(name, value.isBlank() ? "-" : value, meaning);
    }
}
