/// Benchmarks: each measures Port Atlas beside a baseline, in turns and in the same run, because only ratios survive
/// a busy or a slower machine. `mvn -Pbench verify` runs them all and writes `target/bench/report.md`.
///
/// Windows are real ones, on a screen of their own ([VirtualScreen]), drawn by the software pipeline. A benchmark
/// whose Java process writes anything to standard error, as JavaFX does with its warnings and exceptions, has failed.
package org.portatlas.bench;
