package org.portatlas.machine;

import java.io.IOException;
import java.io.Serial;

/// A system call, or the kernel in a netlink message, gave an error number.
final class ErrnoException extends IOException {
    static final int EINTR = 4;

    @Serial
    private static final long serialVersionUID = 1L;

    private final int errno;

    /// @param what failed, such as `socket`
    /// @param errno positive, as Linux numbers it
    ErrnoException(String what, int errno) {
        super(what + ": " + name(errno));
        this.errno = errno;
    }

    int errno() {
        return errno;
    }

    private static String name(int errno) {
        return switch (errno) {
            case 1 -> "EPERM, not permitted";
            case 2 -> "ENOENT, the kernel does not offer this";
            case EINTR -> "EINTR, interrupted";
            case 11 -> "EAGAIN, no answer in time";
            case 12 -> "ENOMEM, out of memory";
            case 13 -> "EACCES, permission denied";
            case 22 -> "EINVAL, not understood";
            case 23, 24 -> "too many open files";
            case 93 -> "EPROTONOSUPPORT, no such protocol here";
            case 97 -> "EAFNOSUPPORT, no such address family here";
            case 105 -> "ENOBUFS, out of buffers";
            default -> "error number " + errno;
        };
    }
}
