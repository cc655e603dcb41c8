package org.portatlas.machine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.portatlas.text.Texts;

/// Asks a program of the system that only reads, such as `systemctl list-sockets`, and gives back the lines it printed.
/// It is started from a list of arguments, without a shell, and ended when its time is over. Any thread.
final class CommandLines {
    private static final Texts TEXTS = new Texts(CommandLines.class);
    private static final int MOST_BYTES = 1 << 20;

    private CommandLines() {}

    /// The lines of its standard output, which is read up to 1 MiB in the encoding of the terminal.
    ///
    /// @param limitMillis for the whole run
    /// @throws IOException if there is no such program, it takes too long or it ends with another exit code than 0
    static List<String> of(List<String> command, long limitMillis) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            CompletableFuture<byte[]> output = new CompletableFuture<>();
            // A thread of its own, for the end of the process alone does not end a read: a child may hold the pipe.
            Thread.ofVirtual().start(() -> read(process.getInputStream(), output));
            byte[] bytes = output.get(limitMillis, TimeUnit.MILLISECONDS);
            if (!process.waitFor(limitMillis, TimeUnit.MILLISECONDS)) {
                throw tooLong(command);
            }
            if (process.exitValue() != 0) {
                throw new IOException(TEXTS.get("failure.exit", command.getFirst(), process.exitValue()));
            }
            return new String(bytes, terminal()).lines().toList();
        } catch (TimeoutException late) {
            throw tooLong(command);
        } catch (ExecutionException failure) {
            throw new IOException(
                    TEXTS.get("failure.of", command.getFirst(), String.valueOf(failure.getCause())), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(TEXTS.get("failure.interrupted", command.getFirst()), interrupted);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static void read(InputStream stream, CompletableFuture<byte[]> output) {
        try (stream) {
            output.complete(stream.readNBytes(MOST_BYTES));
        } catch (IOException failure) {
            output.completeExceptionally(failure);
        }
    }

    private static IOException tooLong(List<String> command) {
        return new IOException(TEXTS.get("failure.time", command.getFirst()));
    }

    private static Charset terminal() {
        return Charset.forName(System.getProperty("native.encoding", "UTF-8"), Charset.defaultCharset());
    }
}
