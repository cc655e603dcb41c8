package org.portatlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.portatlas.bench.Row.Due;

/// What a frame of the map costs while it is zoomed and moved, and while nothing but the pointer or the selection moves
/// on it, beside the cheapest full picture and the plain ways to draw the map.
final class Frames {
    private static final String FLOOR_VIEW = "floor-view";
    private static final String FLOOR_CANVAS = "floor-canvas";
    private static final String ATLAS = "atlas";
    private static final String RECTANGLES = "rectangles";
    private static final String NODES = "nodes";
    private static final String HOVER = "hover";
    private static final String SELECTION = "selection";
    private static final String PAN = "pan-";
    private static final double FRAME_AT_60_HZ = 1000 / 60.0;

    private final List<Frame> frames;
    private final String floor;
    private final int rounds;

    private Frames(List<Frame> frames) {
        this.frames = frames;
        this.rounds = 1 + frames.stream().mapToInt(Frame::round).max().orElse(-1);
        this.floor = all(FLOOR_VIEW).median() <= all(FLOOR_CANVAS).median() ? FLOOR_VIEW : FLOOR_CANVAS;
    }

    /// One line of what `FrameRun` prints.
    private record Frame(String contender, int round, String kind, double milliseconds) {
        static Frame of(String line) {
            String[] words = line.split(" ", -1);
            return new Frame(words[0], Integer.parseInt(words[1]), words[2], Double.parseDouble(words[3]));
        }

        /// What was done: of the atlas's kinds, which are `layer/layout/what`, the last word.
        String what() {
            return kind.substring(kind.lastIndexOf('/') + 1);
        }

        /// All groups that the frame belongs to: the atlas's frames are looked at by layer, by layout and by what was
        /// done.
        Stream<String> groups() {
            String[] words = kind.split("/", -1);
            return words.length == 1
                    ? Stream.of(contender + " " + kind)
                    : Stream.of(
                            contender + ", layer " + words[0],
                            contender + ", layout " + words[1],
                            contender + ", " + words[2]);
        }
    }

    /// Writes what frames of each kind cost into `frames.md`, too.
    static List<Row> measure(BenchRun run) throws IOException {
        Frames frames = of(run);
        Files.writeString(run.directory().resolve("frames.md"), frames.table());
        return frames.rows();
    }

    private static Frames of(BenchRun run) throws IOException {
        return new Frames(new JavaProcess()
                        .withSoftwarePipeline()
                        .withPortAtlas()
                        .with("-Djavafx.animation.fullspeed=true", "-Dquantum.multithreaded=false")
                        .runsInside(
                                "org.portatlas.app.FrameRun",
                                run.screen().picture().toString(),
                                Integer.toString(run.effort().of(1, 0)),
                                Integer.toString(run.effort().of(4, 1)),
                                Integer.toString(run.effort().of(1, 6)))
                        .run(run.screen())
                        .stream()
                        .map(Frame::of)
                        .toList());
    }

    private List<Row> rows() {
        String nameOfFloor = floor.equals(FLOOR_VIEW) ? "one buffer, `ImageView`" : "one buffer, `Canvas`";
        Pairs medians = new Pairs(medians(ATLAS), medians(floor));
        Pairs p95s = new Pairs(p95s(ATLAS), p95s(floor));
        return List.of(
                new Pairs(medians(ATLAS), medians(RECTANGLES))
                        .row("Frame while zooming and panning, median", "65,536 `fillRect`", 0.5, Due.NOW),
                new Pairs(medians(ATLAS), medians(NODES))
                        .row("Frame while zooming and panning, median", "65,536 nodes", 0.5, Due.NOW),
                medians.row("Frame while zooming and panning, median", nameOfFloor, 1.25, Due.NOW),
                p95s.row("Frame while zooming and panning, p95", nameOfFloor, 1.5, Due.NOW),
                levels().row("Frame of a pan at the dearest level, median", "the cheapest level", 1.25, Due.NOW),
                new Pairs(medians(HOVER), medians(floor))
                        .row("Frame that moves the pointer's mark, median", nameOfFloor, 0.5, Due.NOW),
                new Pairs(medians(SELECTION), medians(floor))
                        .row("Frame that moves the selection, median", nameOfFloor, 0.5, Due.NOW),
                naming());
    }

    /// From a move of the mouse to the frame that names the port under it, without the wait for the screen's clock.
    private Row naming() {
        double p95 = all(HOVER).p95();
        return new Row(
                "Mouse move to the name on the screen, p95",
                p95,
                FRAME_AT_60_HZ,
                "a frame at 60 Hz",
                p95 / FRAME_AT_60_HZ,
                1,
                Due.NOW);
    }

    /// The dearest and the cheapest level of detail that the map was moved at. Of all rounds together: each has few
    /// frames of a level, and of five noisy medians the highest would be too high.
    private Pairs levels() {
        List<Double> medians = frames.stream()
                .filter(frame -> frame.contender().equals(ATLAS) && frame.what().startsWith(PAN))
                .collect(Collectors.groupingBy(
                        Frame::what, TreeMap::new, Collectors.mapping(Frame::milliseconds, Collectors.toList())))
                .values()
                .stream()
                .map(level -> new Samples(level).median())
                .sorted()
                .toList();
        return new Pairs(List.of(medians.getLast()), List.of(medians.getFirst()));
    }

    /// The frames of the atlas by layer, by layout and by what was done, and those of its baselines.
    private String table() {
        return "| frames | count | median | p95 |\n| --- | ---: | ---: | ---: |\n"
                + frames.stream()
                        .flatMap(Frame::groups)
                        .distinct()
                        .sorted()
                        .map(this::line)
                        .collect(Collectors.joining());
    }

    private String line(String group) {
        Samples samples = samples(frame -> frame.groups().anyMatch(group::equals));
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.1f ms | %.1f ms |\n",
                group,
                samples.count(),
                samples.median(),
                samples.p95());
    }

    private List<Double> medians(String contender) {
        return inRounds(contender).stream().map(Samples::median).toList();
    }

    private List<Double> p95s(String contender) {
        return inRounds(contender).stream().map(Samples::p95).toList();
    }

    private List<Samples> inRounds(String contender) {
        return IntStream.range(0, rounds)
                .mapToObj(round -> samples(each -> each.contender().equals(contender) && each.round() == round))
                .toList();
    }

    private Samples all(String contender) {
        return samples(each -> each.contender().equals(contender));
    }

    private Samples samples(Predicate<Frame> which) {
        List<Double> milliseconds = new ArrayList<>();
        frames.stream().filter(which).forEach(each -> milliseconds.add(each.milliseconds()));
        return new Samples(milliseconds);
    }
}
