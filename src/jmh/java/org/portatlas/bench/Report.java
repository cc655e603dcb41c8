package org.portatlas.bench;

import java.time.Instant;
import java.util.List;

/// All that one run has measured; [ReportTable] writes it for people, [ReportJson] for programs.
///
/// @param rows of the plan's parts, in the order of these
record Report(Instant date, Host host, Plan plan, List<Row> rows) {}
