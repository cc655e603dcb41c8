package org.portatlas.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A program that saves one state of everything after the other until it is killed, and says of each on standard output
/// when it is saved: `settings 7`.
final class EndlessWriter {
    private EndlessWriter() {}

    static void main(String[] args) throws IOException {
        List<KeptThing<?>> things = KeptThing.in(Path.of(args[0]));
        for (int number = Integer.parseInt(args[1]); ; number++) {
            for (KeptThing<?> thing : things) {
                thing.save(number);
                System.out.println(thing.name() + " " + number);
            }
        }
    }
}
