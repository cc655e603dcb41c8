package org.portatlas.map;

/// What a ruler can truthfully say about where ports stand.
public enum Ruling {
    /// Each row is 256 consecutive ports, from the top down: the row is the high byte, the column the low one, and
    /// the System Ports are the first four rows.
    ROWS,
    /// Each square of 4, 16 or 64 cells a side, counted off from the map's corner, is a run of consecutive ports:
    /// those that share their first three, two or one hexadecimal digits.
    SQUARES
}
