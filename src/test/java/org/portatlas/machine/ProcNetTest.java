package org.portatlas.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcNetTest {
    private static final String HEADING = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when\n";
    private static final Set<KernelTable> ALL_TABLES = EnumSet.allOf(KernelTable.class);
    private static final SocketQuery EVERYTHING = new SocketQuery(1, 65535, SocketQuery.ALL);

    @TempDir
    private Path directory;

    @BeforeEach
    void emptyTables() throws IOException {
        for (KernelTable table : KernelTable.values()) {
            write(table, "");
        }
    }

    @Test
    void emptyTables_areReadAsEmpty() {
        TableReading reading = new ProcNet(directory).read(EVERYTHING, ALL_TABLES);

        assertThat(reading.rows()).isEmpty();
        assertThat(reading.unread()).isEmpty();
    }

    @Test
    void missingTables_areAllNamed() {
        TableReading reading = new ProcNet(directory.resolve("elsewhere")).read(EVERYTHING, ALL_TABLES);

        assertThat(reading.unread()).containsOnlyKeys(KernelTable.values());
        assertThat(reading.unread().get(KernelTable.TCP)).endsWith("tcp: no such file");
    }

    @Test
    void kernelWithoutIpv6_hasNoSuchSockets() throws IOException {
        Files.delete(directory.resolve("tcp6"));
        Files.delete(directory.resolve("udp6"));

        assertThat(new ProcNet(directory).read(EVERYTHING, ALL_TABLES).unread()).isEmpty();
    }

    @Test
    void tableWithoutHeading_isNoTable() throws IOException {
        Files.writeString(directory.resolve("tcp"), row(22, "0A"));

        assertThat(new ProcNet(directory).read(EVERYTHING, ALL_TABLES).unread()).containsOnlyKeys(KernelTable.TCP);
    }

    @Test
    void tableThatIsCut_isUnread_andTheOthersAreNot() throws IOException {
        write(KernelTable.TCP, row(22, "0A") + row(23, "0A").substring(0, 60));
        write(KernelTable.UDP, row(53, "07"));
        TableReading reading = new ProcNet(directory).read(EVERYTHING, ALL_TABLES);

        assertThat(reading.unread()).containsOnlyKeys(KernelTable.TCP);
        assertThat(reading.rows()).extracting(SocketRow::port).containsExactly(53);
    }

    @Test
    void listenersAlone_areReadUpToTheFirstOtherRow() throws IOException {
        write(KernelTable.TCP, row(22, "0A") + row(2222, "01") + "what follows is not even looked at\n");
        SocketQuery listeners = new SocketQuery(1, 65535, SocketQuery.WAITING);

        TableReading reading = new ProcNet(directory).read(listeners, ALL_TABLES);

        assertThat(reading.unread()).isEmpty();
        assertThat(reading.rows()).extracting(SocketRow::port).containsExactly(22);
        assertThat(new ProcNet(directory).read(EVERYTHING, ALL_TABLES).unread()).containsOnlyKeys(KernelTable.TCP);
    }

    @Test
    void silentSockets_areNamedAsUnseen() {
        assertThat(new ProcNet(directory).read(EVERYTHING, ALL_TABLES).unseen())
                .containsExactly(SocketState.TAKEN_SILENT);
        assertThat(new ProcNet(directory)
                        .read(EVERYTHING, EnumSet.of(KernelTable.UDP))
                        .unseen())
                .isEmpty();
    }

    private void write(KernelTable table, String rows) throws IOException {
        Files.writeString(directory.resolve(table.fileName()), HEADING + rows);
    }

    private static String row(int port, String state) {
        String loopback = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN ? "0100007F" : "7F000001";
        return "   0: %s:%04X 00000000:0000 %s 00000000:00000000 00:00000000 00000000     0        0 627 1 0 100\n"
                .formatted(loopback, port, state);
    }
}
