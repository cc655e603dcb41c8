package org.portatlas.machine;

/// What one try on the loopback interface found; extra evidence beside the tables.
///
/// @param kind `connect` or `bind`
/// @param address the loopback address tried
/// @param result in one or two words, such as `accepted` or `refused`
/// @param millis the time it took, 200 at most
public record ProbeReport(String kind, String address, String result, double millis) {}
