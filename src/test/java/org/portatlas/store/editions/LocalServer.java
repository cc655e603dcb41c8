package org.portatlas.store.editions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A real HTTP server on this machine, which can also do what no decent server does: stop half way,
/// dawdle, never end.
public final class LocalServer implements AutoCloseable {
    private final ServerSocket listener;
    private final String scheme;
    private final Reply reply;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    /// Writes an answer, head and all; the connection ends when it returns.
    public interface Reply {
        void answer(String request, OutputStream out) throws IOException, InterruptedException;
    }

    private LocalServer(ServerSocket listener, String scheme, Reply reply) {
        this.listener = listener;
        this.scheme = scheme;
        this.reply = reply;
        Thread thread = new Thread(this::serve, "local server");
        thread.setDaemon(true);
        thread.start();
    }

    public static LocalServer start(Reply reply) throws IOException {
        return new LocalServer(new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1")), "http", reply);
    }

    /// @param listener on loopback, with TLS
    static LocalServer startTls(ServerSocket listener, Reply reply) {
        return new LocalServer(listener, "https", reply);
    }

    /// Answers with a status, these heads and a body.
    public static Reply with(String status, String heads, byte[] body) {
        return (request, out) -> {
            out.write(head(status, "Content-Length: " + body.length + "\r\n" + heads));
            out.write(body);
        };
    }

    public static byte[] head(String status, String heads) {
        return ("HTTP/1.1 " + status + "\r\n" + heads + "Connection: close\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    public URI address() {
        return address("/assignments/service-names-port-numbers.csv");
    }

    URI address(String path) {
        return URI.create(scheme + "://127.0.0.1:" + listener.getLocalPort() + path);
    }

    /// The heads of all requests until now.
    public List<String> requests() {
        return List.copyOf(requests);
    }

    private void serve() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                Thread thread = new Thread(() -> answer(socket), "local answer");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException ended) {
                return;
            }
        }
    }

    private void answer(Socket socket) {
        try (socket) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            StringBuilder request = new StringBuilder();
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                request.append(line).append('\n');
            }
            requests.add(request.toString());
            reply.answer(request.toString(), socket.getOutputStream());
            socket.shutdownOutput();
        } catch (IOException gone) {
            // Who asked has gone.
            return;
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
