package org.portatlas.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A program on a disk of its own, which it fills: what cannot be saved is told, and what was saved stays. Says on
/// standard output what the two refusals were.
final class FullDisk {
    private static final String REMOUNT = "/usr/bin/mount";

    private FullDisk() {}

    static void main(String[] args) throws Exception {
        Path disk = Path.of(args[0]);
        for (KeptThing<?> thing : KeptThing.in(disk.resolve("data"))) {
            thing.save(1);
            thing.save(2);
        }
        Path filling = disk.resolve("filling");
        fill(filling);
        for (KeptThing<?> thing : KeptThing.in(disk.resolve("data"))) {
            require(isRefused(thing, 2), thing.name() + " is not saved where there is no room");
        }
        Files.delete(filling);
        for (KeptThing<?> thing : KeptThing.in(disk.resolve("data"))) {
            thing.save(2);
        }
        require(
                new ProcessBuilder(REMOUNT, "-o", "remount,ro", disk.toString())
                                .inheritIO()
                                .start()
                                .waitFor()
                        == 0,
                "the disk can be made read-only");
        for (KeptThing<?> thing : KeptThing.in(disk.resolve("data"))) {
            require(isRefused(thing, 2), thing.name() + " is not saved where nothing can be");
        }
        System.out.println("done");
    }

    private static void fill(Path filling) throws IOException {
        byte[] block = new byte[1024];
        try (var out = Files.newOutputStream(filling, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            require(Files.size(filling) > 0, "there was room");
        }
    }

    /// Whether the state after this one cannot be saved, and this one stays.
    private static boolean isRefused(KeptThing<?> thing, int saved) {
        boolean isRefused = false;
        try {
            thing.save(saved + 1);
        } catch (IOException told) {
            System.out.println(told.getMessage());
            isRefused = true;
        }
        Loaded<?> left = thing.load();
        require(
                left.problem() == null && left.value().equals(thing.state(isRefused ? saved : saved + 1)),
                thing.name() + " is whole: " + left);
        return isRefused;
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("not so: " + what);
        }
    }
}
