package org.portatlas.machine;

import java.io.IOException;
import java.io.Serial;
import org.portatlas.text.Texts;

/// A system call, or the kernel in a netlink message, gave an error number.
final class ErrnoException extends IOException {
    private static final Texts TEXTS = new Texts(ErrnoException.class);
    static final int EINTR = 4;

    @Serial
    private static final long serialVersionUID = 1L;

    /// @param what failed, such as `socket`
    /// @param errno positive, as Linux numbers it
    ErrnoException(String what, int errno) {
        super(TEXTS.get("failure.of", what, name(errno)));
    }

    private static String name(int errno) {
        return switch (errno) {
            case 1 -> TEXTS.get("errno.permitted");
            case 2 -> TEXTS.get("errno.offered");
            case EINTR -> TEXTS.get("errno.interrupted");
            case 11 -> TEXTS.get("errno.time");
            case 12 -> TEXTS.get("errno.memory");
            case 13 -> TEXTS.get("errno.denied");
            case 22 -> TEXTS.get("errno.understood");
            case 23, 24 -> TEXTS.get("errno.files");
            case 93 -> TEXTS.get("errno.protocol");
            case 97 -> TEXTS.get("errno.family");
            case 105 -> TEXTS.get("errno.buffers");
            default -> TEXTS.get("errno.other", errno);
        };
    }
}
