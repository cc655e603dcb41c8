package org.portatlas.store.editions;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.portatlas.ProcessorTime;
import org.portatlas.registry.Registry;
import org.portatlas.registry.RegistryFormatException;
import org.portatlas.registry.RegistryReader;
import org.portatlas.store.UserFiles;

/// A process that imports mutated editions, seeded, and ends with 1 at the first one that is
/// neither read whole nor refused with its line, takes longer than a second, or changes the edition
/// in use though it was refused. Prints how many were refused and how many read.
final class MutatedEditions {
    private static final long LONGEST_NANOS = 1_000_000_000L;
    private static final String[] HOSTILE = {
        "",
        "\"",
        "\"\"\"",
        ",",
        "\0",
        "65536",
        "-1",
        "0-49151",
        "49151-0",
        "9999999999999999999",
        "2026-02-30",
        "٤٢",
        "[[[[",
        "]",
        "[RFC",
        "\uFFFD",
        "\uFEFF",
        "'; DROP TABLE ports; --",
        "=1+1",
        "../../x",
        "tcp+udp",
        "\r",
        "\n",
        "unassigned",
        "Service Name",
        "%s%n",
        "\t",
        " ",
        "é",
        "😀"
    };

    private final Random random;
    private final byte[] whole = SmallEdition.bytes("2026-08-17");

    private MutatedEditions(long seed) {
        random = new Random(seed);
    }

    /// Mutates, imports and prints.
    /// @param args how many, the seed, and a directory
    public static void main(String[] args) throws IOException {
        MutatedEditions mutations = new MutatedEditions(Long.parseLong(args[1]));
        System.out.println(mutations.run(Integer.parseInt(args[0]), Path.of(args[2])));
    }

    private String run(int rounds, Path directory) throws IOException {
        Registry embedded = SmallEdition.of("2020-01-01");
        EditionShelf shelf = new EditionShelf(new UserFiles(directory), () -> embedded, Clock.systemUTC());
        shelf.put(SmallEdition.of("2024-04-04"), EditionSource.IMPORTED, Validators.NONE);
        Path file = directory.resolve("mutated.csv");
        int refused = 0;
        long slowest = 0;
        for (int round = 0; round < rounds; round++) {
            byte[] mutated = mutate();
            EditionList before = shelf.kept().value();
            ProcessorTime start = ProcessorTime.start();
            Registry read = read(mutated, round);
            if (read == null) {
                refused++;
            } else {
                byte[] table = EditionFile.bytes(read);
                require(
                        RegistryReader.read(new ByteArrayInputStream(table))
                                .records()
                                .equals(read.records()),
                        round,
                        "was not read back equal");
            }
            slowest = Math.max(slowest, start.nanos());
            require(slowest < LONGEST_NANOS, round, "took longer than a second");
            // All of the way, with files, for some of them.
            if (round % 20 == 0) {
                Files.write(file, mutated);
                importInto(shelf, file, before, round);
            }
        }
        return "refused " + refused + ", read " + (rounds - refused) + ", slowest " + slowest / 1_000_000 + " ms";
    }

    private static @Nullable Registry read(byte[] mutated, int round) throws IOException {
        try {
            return RegistryReader.read(new ByteArrayInputStream(mutated));
        } catch (RegistryFormatException refusal) {
            String message = String.valueOf(refusal.getMessage());
            require(
                    refusal.line() > 0 || message.equals("the file is empty") || message.contains("16 MiB"),
                    round,
                    "was refused without a line: " + message);
            require(message.length() < 400 && !message.contains("\n"), round, "was refused in no sentence: " + message);
            return null;
        }
    }

    private static void importInto(EditionShelf shelf, Path file, EditionList before, int round) throws IOException {
        Registry inUse = shelf.inUse().registry();
        try {
            NewEdition done = new EditionImport(shelf).take(file, inUse);
            require(shelf.inUse().registry().records().equals(done.now().records()), round, "is not what is in use");
        } catch (EditionRefusedException refusal) {
            require(shelf.kept().value().equals(before), round, "was refused, and changed what is kept");
            require(shelf.inUse().registry().records().equals(inUse.records()), round, "changed the edition in use");
        }
    }

    private static void require(boolean condition, int round, String what) {
        if (!condition) {
            throw new AssertionError("mutated edition " + round + " " + what);
        }
    }

    private byte[] mutate() {
        byte[] mutated = whole;
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            mutated = switch (random.nextInt(10)) {
                case 0, 1 -> bytes(mutated);
                case 2, 3 -> lines(mutated);
                case 4, 5, 6 -> field(mutated);
                case 7 -> huge(mutated);
                case 8 -> Arrays.copyOf(mutated, random.nextInt(mutated.length + 1));
                default -> repeated(mutated);
            };
        }
        return mutated;
    }

    private byte[] bytes(byte[] from) {
        byte[] bytes = from.clone();
        byte[] marks = "\",\r\n0-9[]#é\0".getBytes(StandardCharsets.UTF_8);
        for (int i = 1 + random.nextInt(4); i > 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] =
                    random.nextBoolean() ? marks[random.nextInt(marks.length)] : (byte) random.nextInt(256);
        }
        return bytes;
    }

    private byte[] lines(byte[] from) {
        List<String> lines = new ArrayList<>(List.of(text(from).split("\r\n", -1)));
        int at = random.nextInt(lines.size());
        switch (random.nextInt(4)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
            case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
            default -> lines.add(at, "#" + lines.get(at));
        }
        return bytes(String.join("\r\n", lines));
    }

    private byte[] field(byte[] from) {
        List<String> fields = new ArrayList<>(List.of(text(from).split(",", -1)));
        int at = random.nextInt(fields.size());
        String hostile = HOSTILE[random.nextInt(HOSTILE.length)];
        switch (random.nextInt(4)) {
            case 0 -> fields.remove(at);
            case 1 -> fields.add(at, hostile);
            case 2 -> fields.set(at, fields.get(at) + hostile);
            default -> fields.set(at, hostile);
        }
        return bytes(String.join(",", fields));
    }

    private byte[] huge(byte[] from) {
        int at = random.nextInt(from.length + 1);
        byte[] stuff = new byte[1 << random.nextInt(random.nextInt(50) == 0 ? 22 : 15)];
        Arrays.fill(stuff, HOSTILE[random.nextInt(HOSTILE.length)].isEmpty() ? (byte) 'x' : (byte) random.nextInt(128));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(from, 0, at);
        all.writeBytes(stuff);
        all.write(from, at, from.length - at);
        return all.toByteArray();
    }

    /// The file doubled, or one of its rows hundreds of times.
    private byte[] repeated(byte[] from) {
        String text = text(from);
        if (random.nextBoolean()) {
            return bytes(text + text);
        }
        String row = random.nextBoolean() ? ",0-49151,,Unassigned,,,,,,,somebody,\r\n" : "zz,,tcp,Z,,,,,,,,\r\n";
        return bytes(text + row.repeat(random.nextInt(500)));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(
                text.chars().allMatch(sign -> sign < 256) ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }
}
