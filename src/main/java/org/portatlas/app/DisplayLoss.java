package org.portatlas.app;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/// The last word when the display goes while the window is open, as when a remote session breaks. GTK would end the
/// process at once, without a word and without asking Java: so X11 is given a handler of ours (`XSetIOErrorHandler`).
/// What the user writes is on the disk by then, for it is written at once.
final class DisplayLoss {
    private DisplayLoss() {}

    /// From now on one line is written to standard error when the display goes, and the exit code is 1. Any
    /// thread, when the window is shown: GTK sets a handler of its own as it starts. Where there is no X11, this
    /// does nothing.
    @SuppressWarnings("restricted") // X11 has no other way
    static void tell() {
        try {
            Linker linker = Linker.nativeLinker();
            MemorySegment setter = SymbolLookup.libraryLookup("libX11.so.6", Arena.global())
                    .find("XSetIOErrorHandler")
                    .orElse(MemorySegment.NULL);
            if (setter.equals(MemorySegment.NULL)) {
                return;
            }
            MethodHandle set =
                    linker.downcallHandle(setter, FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
            MethodHandle gone = MethodHandles.lookup()
                    .findStatic(
                            DisplayLoss.class,
                            "gone",
                            MethodType.methodType(int.class, MethodHandle.class, MemorySegment.class));
            // Java's own exit lets GTK tidy up, which waits for X11, which waits for us.
            MethodHandle exit = linker.downcallHandle(
                    linker.defaultLookup().findOrThrow("_exit"), FunctionDescriptor.ofVoid(ValueLayout.JAVA_INT));
            MemorySegment handler = linker.upcallStub(
                    gone.bindTo(exit),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS),
                    Arena.global());
            MemorySegment unused = (MemorySegment) set.invokeExact(handler);
        } catch (IllegalArgumentException noX11) {
            return;
        } catch (Throwable cannotBeLinked) {
            throw new IllegalStateException(cannotBeLinked);
        }
    }

    @SuppressWarnings({"UnusedMethod", "UnusedVariable"}) // called by X11
    private static int gone(MethodHandle exit, MemorySegment display) {
        System.err.println("portatlas: the display has gone, and the window with it; what was saved is whole");
        try {
            exit.invokeExact(ExitCode.BROKEN);
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
        return 0;
    }
}
