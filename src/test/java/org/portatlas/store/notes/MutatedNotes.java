package org.portatlas.store.notes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.portatlas.ProcessorTime;
import org.portatlas.store.StoredFormException;

/// The program of [MutatedNotesTest]: reads files of notes that something went wrong with, in the heap it was given.
final class MutatedNotes {
    private static final long SEED = 20261123;
    private static final long LONGEST_NANOS = 5_000_000_000L;
    private static final List<String> PIECES = List.of(
            "\"",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\n",
            "\r",
            "\\",
            "\\u0000",
            "\\ud800",
            "\u0000",
            "\u202e",
            "'",
            "=",
            "-1",
            "65536",
            "99999999999999999999",
            "1e999",
            "null",
            "true",
            "\uFEFF",
            "日",
            ";",
            "\"version\":2",
            "\"notes\":[",
            "\"first\":1",
            "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
            "{\"a\":{\"a\":{\"a\":");

    private MutatedNotes() {}

    private static byte[] mutated(Random random) {
        byte[] file = random.nextBoolean() ? new NotesForm().write(TestNotes.all()) : NotesCsv.write(TestNotes.all());
        int changes = 1 + random.nextInt(random.nextInt(8) == 0 ? 40 : 4);
        for (int i = 0; i < changes; i++) {
            file = mutated(file, random);
        }
        return file;
    }

    private static byte[] mutated(byte[] file, Random random) {
        int at = random.nextInt(file.length + 1);
        int end = Math.min(file.length, at + random.nextInt(1 + Math.min(60, file.length)));
        List<byte[]> parts = new ArrayList<>(List.of(Arrays.copyOf(file, at)));
        switch (random.nextInt(7)) {
            // Bits, a piece that is gone, one that is there twice, one that means something, the end missing.
            case 0 -> {
                if (at < file.length) {
                    file[at] ^= (byte) (1 << random.nextInt(8));
                }
                return file;
            }
            case 1 -> parts.add(Arrays.copyOfRange(file, end, file.length));
            case 2 -> {
                parts.add(Arrays.copyOfRange(file, at, end));
                parts.add(Arrays.copyOfRange(file, at, file.length));
            }
            case 3, 4 -> {
                parts.add(PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8));
                parts.add(Arrays.copyOfRange(file, random.nextBoolean() ? at : end, file.length));
            }
            case 5 -> {
                byte[] noise = new byte[random.nextInt(20)];
                random.nextBytes(noise);
                parts.add(noise);
                parts.add(Arrays.copyOfRange(file, at, file.length));
            }
            default -> {
                // Much of one thing.
                String piece = PIECES.get(random.nextInt(PIECES.size()));
                parts.add(piece.repeat(1 + random.nextInt(2_000)).getBytes(StandardCharsets.UTF_8));
                parts.add(Arrays.copyOfRange(file, at, file.length));
            }
        }
        byte[] whole = new byte[parts.stream().mapToInt(part -> part.length).sum()];
        int to = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, whole, to, part.length);
            to += part.length;
        }
        return whole;
    }

    /// As large as a file may be, and made of one thing.
    private static byte[] large(int number) {
        String start = List.of("", "{\"version\":1,\"notes\":[", NotesCsv.HEADING + "\n", NotesCsv.HEADING + "\n\"")
                .get(number % 4);
        String piece = PIECES.get(number / 4);
        return (start
                        + piece.repeat((NotesForm.MOST_BYTES - start.length())
                                / piece.getBytes(StandardCharsets.UTF_8).length))
                .getBytes(StandardCharsets.UTF_8);
    }

    /// How many files. Says at the end how many were refused.
    public static void main(String[] arguments) throws Exception {
        int count = Integer.parseInt(arguments[0]);
        int refused = 0;
        for (int i = 0; i < count; i++) {
            refused += isRefused(mutated(new Random(SEED + i)), "file " + i) ? 1 : 0;
        }
        for (int i = 0; i < 4 * PIECES.size(); i += Math.max(1, 3_000 / count)) {
            boolean unused = isRefused(large(i), "large file " + i);
        }
        System.out.println(refused);
    }

    private static boolean isRefused(byte[] file, String name) throws Exception {
        ProcessorTime start = ProcessorTime.start();
        boolean isRefused = false;
        try {
            Notes notes = NotesReading.read(file);
            // What was read can be written, and is the same then.
            if (!new NotesForm().read(new NotesForm().write(notes)).equals(notes)
                    || !NotesCsv.read(NotesCsv.write(notes)).equals(notes)) {
                throw new IllegalStateException(name + " does not come back");
            }
        } catch (StoredFormException told) {
            isRefused = true;
            if (!String.valueOf(told.getMessage()).matches("(line [1-9]\\d*: )?[^\\p{Cntrl}]{5,160}")) {
                throw new IllegalStateException(name + ": " + told.getMessage(), told);
            }
        }
        if (start.nanos() > LONGEST_NANOS) {
            throw new IllegalStateException(name + " takes far too long");
        }
        return isRefused;
    }
}
