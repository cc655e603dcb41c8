package org.portatlas.store;

import java.io.ByteArrayOutputStream;
import java.util.Random;

/// What may happen to a file: bytes change, go, come twice, or are those of another kind of file.
final class Mutation {
    private static final int KINDS = 8;

    private Mutation() {}

    /// One to three changes.
    static byte[] of(byte[] content, Random random) {
        byte[] changed = content;
        for (int i = random.nextInt(3); i >= 0; i--) {
            changed = changed.length == 0 ? changed : once(changed, random);
        }
        return changed;
    }

    private static byte[] once(byte[] content, Random random) {
        int at = random.nextInt(content.length);
        int end = Math.min(content.length, at + 1 + random.nextInt(40));
        byte[] random40 = new byte[random.nextInt(40)];
        random.nextBytes(random40);
        return switch (random.nextInt(KINDS)) {
            case 0 -> joined(content, 0, at);
            case 1 -> joined(content, 0, at, content, end, content.length);
            case 2 -> joined(content, 0, end, content, at, content.length);
            case 3 -> joined(content, 0, at, random40, 0, random40.length, content, end, content.length);
            case 4 -> joined(content, 0, at, new byte[40], 0, end - at, content, end, content.length);
            case 5 -> joined(content, 0, content.length, content, 0, content.length);
            case 6 -> digit(content, at, random);
            default -> flipped(content, at, random);
        };
    }

    private static byte[] flipped(byte[] content, int at, Random random) {
        byte[] changed = content.clone();
        changed[at] ^= (byte) (1 << random.nextInt(8));
        return changed;
    }

    /// The next digit becomes another one: sound, but perhaps out of bounds.
    private static byte[] digit(byte[] content, int from, Random random) {
        byte[] changed = content.clone();
        for (int i = from; i < changed.length; i++) {
            if (changed[i] >= '0' && changed[i] <= '9') {
                changed[i] = (byte) ('0' + random.nextInt(10));
                return changed;
            }
        }
        return changed;
    }

    /// Pieces of arrays: an array, from, to, and so on.
    private static byte[] joined(Object... pieces) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < pieces.length; i += 3) {
            int from = (int) pieces[i + 1];
            out.write((byte[]) pieces[i], from, (int) pieces[i + 2] - from);
        }
        return out.toByteArray();
    }
}
