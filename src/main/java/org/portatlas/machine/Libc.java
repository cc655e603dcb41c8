package org.portatlas.machine;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import java.util.NoSuchElementException;
import org.portatlas.text.Texts;

/// The system calls that a netlink question takes, through the C library. Linking them costs 30 to 90 ms, once for each
/// object of this class. Any thread.
final class Libc {
    private static final Texts TEXTS = new Texts(Libc.class);
    private static final StructLayout CALL_STATE = Linker.Option.captureStateLayout();
    private static final VarHandle ERRNO = CALL_STATE.varHandle(PathElement.groupElement("errno"));

    private final MethodHandle socket;
    private final MethodHandle setsockopt;
    private final MethodHandle send;
    private final MethodHandle recv;
    private final MethodHandle close;

    private Libc() {
        Linker linker = Linker.nativeLinker();
        socket = link(linker, "socket", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT));
        setsockopt = link(
                linker, "setsockopt", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT));
        FunctionDescriptor transfer = FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT);
        send = link(linker, "send", transfer);
        recv = link(linker, "recv", transfer);
        close = link(linker, "close", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
    }

    /// @throws IOException if this Java may not make native calls, or cannot
    static Libc link() throws IOException {
        try {
            return new Libc();
        } catch (IllegalCallerException | UnsupportedOperationException | NoSuchElementException refused) {
            throw new IOException(TEXTS.get("failure.native", String.valueOf(refused.getMessage())), refused);
        }
    }

    @SuppressWarnings("restricted") // the module is started with --enable-native-access
    private static MethodHandle link(Linker linker, String name, FunctionDescriptor descriptor) {
        return linker.downcallHandle(
                linker.defaultLookup().findOrThrow(name), descriptor, Linker.Option.captureCallState("errno"));
    }

    /// A new socket's descriptor.
    int socket(int domain, int type, int protocol) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(CALL_STATE);
            return (int) checked("socket", (int) socket.invokeExact(state, domain, type, protocol), state);
        } catch (Throwable thrown) {
            throw rethrown(thrown);
        }
    }

    void setsockopt(int descriptor, int level, int option, MemorySegment value) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(CALL_STATE);
            int length = Math.toIntExact(value.byteSize());
            checked("setsockopt", (int) setsockopt.invokeExact(state, descriptor, level, option, value, length), state);
        } catch (Throwable thrown) {
            throw rethrown(thrown);
        }
    }

    /// The number of bytes sent.
    long send(int descriptor, MemorySegment bytes, int flags) throws IOException {
        return transfer("send", send, descriptor, bytes, flags);
    }

    /// The number of bytes received; with `MSG_TRUNC` among the flags, the number that were there.
    long recv(int descriptor, MemorySegment buffer, int flags) throws IOException {
        return transfer("recv", recv, descriptor, buffer, flags);
    }

    private long transfer(String name, MethodHandle call, int descriptor, MemorySegment bytes, int flags)
            throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(CALL_STATE);
            while (true) {
                long result = (long) call.invokeExact(state, descriptor, bytes, bytes.byteSize(), flags);
                // A signal to this process is no answer of the kernel.
                if (result != -1 || errno(state) != ErrnoException.EINTR) {
                    return checked(name, result, state);
                }
            }
        } catch (Throwable thrown) {
            throw rethrown(thrown);
        }
    }

    void close(int descriptor) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(CALL_STATE);
            checked("close", (int) close.invokeExact(state, descriptor), state);
        } catch (Throwable thrown) {
            throw rethrown(thrown);
        }
    }

    private static long checked(String name, long result, MemorySegment state) throws ErrnoException {
        if (result == -1) {
            throw new ErrnoException(name, errno(state));
        }
        return result;
    }

    /// Only to be asked after -1: a call that succeeds leaves it as it was.
    private static int errno(MemorySegment state) {
        return (int) ERRNO.get(state, 0L);
    }

    private static IOException rethrown(Throwable thrown) {
        return switch (thrown) {
            case IOException failure -> failure;
            case RuntimeException defect -> throw defect;
            case Error error -> throw error;
            default -> throw new AssertionError("a native call throws nothing else", thrown);
        };
    }
}
