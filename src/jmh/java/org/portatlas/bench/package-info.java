/// Benchmarks: each measures Port Atlas beside a baseline, in turns and in the same run, because only ratios survive
/// a busy or a slower machine. `mvn -Pbench verify` runs them all ([Bench]) and writes `target/bench/report.md` and
/// `report.json`; `-Dbench.part=` names some of them ([Plan]).
///
/// Each [Part] has a class that makes its rows and, where what is measured needs a Java process of its own, one that
/// runs in it. The contenders that draw in windows are in `org.portatlas.app`, beside what they draw.
///
/// | part | rows | measured in |
/// |---|---|---|
/// | frames | [Frames] | `app.FrameRun` |
/// | pace | [Pace] | `app.PaceRun` |
/// | rest | [Rest] | `app.RestRun` |
/// | heap | [Heap] | `app.HeapRun` |
/// | recolour | [Recolour] | [Recolouring], by JMH |
/// | registry | [Reading] | [ColdReading], by JMH |
/// | search | [Search] | [SearchKeyStroke], by JMH |
/// | export | [Export] | [MapToPng], by JMH |
/// | startup | [StartUp] | the application, [BareWindow] |
/// | memory | [Memory] | the application, [BareWindow] |
/// | commands | [Commands] | the application, programs beside a [Crowd] |
/// | machine | [Machine] | [MachineRun], programs beside a [Crowd] |
///
/// Windows are real ones, on a screen of their own ([VirtualScreen]), drawn by the software pipeline. A benchmark
/// whose Java process writes anything to standard error, as JavaFX does with its warnings and exceptions, has failed.
package org.portatlas.bench;
