package org.portatlas.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// Looking again and again leaves nothing behind. `SoakTest` looks 10,000 times, with a window.
@EnabledOnOs(OS.LINUX)
@Timeout(60)
class RefreshTest {
    private static final int FIRST = 100;
    private static final int ROUNDS = 150;

    @Test
    void refreshes_leaveNoOpenFiles_andNoHeap() throws IOException {
        PortCheck check = PortCheck.ofThisMachine();
        try (ServerSocket listener = Sockets.listener("127.0.0.1")) {
            refresh(check, listener.getLocalPort(), FIRST);
            long filesBefore = openFiles();
            long heapBefore = heap();
            refresh(check, listener.getLocalPort(), ROUNDS - FIRST);

            assertThat(openFiles()).isLessThanOrEqualTo(filesBefore);
            assertThat(heap()).isLessThan(heapBefore + heapBefore / 20);
        }
    }

    private static void refresh(PortCheck check, int port, int times) {
        for (int time = 0; time < times; time++) {
            ListenerList list = check.listeners();
            assertThat(list.isWhole()).isTrue();
            assertThat(list.sockets()).extracting(SocketEntry::port).contains(port);
        }
    }

    private static long openFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
            return files.count();
        }
    }

    /// Bytes that survive a collection; the least of some, for other threads allocate meanwhile.
    private static long heap() {
        Runtime runtime = Runtime.getRuntime();
        return LongStream.range(0, 5)
                .map(time -> {
                    System.gc();
                    return runtime.totalMemory() - runtime.freeMemory();
                })
                .min()
                .orElseThrow();
    }
}
