package org.portatlas.store.editions;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.portatlas.registry.RegistryReader;

/// Fetches IANA's CSV, once: at most 16 MiB in at most 60 seconds, and from nobody but IANA. Not
/// for the FX thread.
///
/// The system's proxy settings are used, as far as this process has not asked for proxies before:
/// Java looks only once whether it is to use them.
final class IanaDownload {
    /// Where IANA serves the registry.
    static final URI ADDRESS =
            URI.create("https://www.iana.org/assignments/service-names-port-numbers/service-names-port-numbers.csv");

    static final int MOST_REDIRECTS = 5;
    static final Duration LIMIT = Duration.ofSeconds(60);

    private static final String SYSTEM_PROXIES = "java.net.useSystemProxies";
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    private final URI address;
    private final IanaAddresses allowed;
    private final Duration limit;
    private final TransferProgress progress;
    private final AtomicLong received = new AtomicLong();
    private final CompletableFuture<Void> cancelled = new CompletableFuture<>();

    IanaDownload(URI address, TransferProgress progress) {
        this(address, progress, LIMIT);
    }

    /// @param limit for all of it together
    /// @throws IllegalArgumentException if the address is neither IANA's nor this machine's
    IanaDownload(URI address, TransferProgress progress, Duration limit) {
        this.address = address;
        this.allowed = new IanaAddresses(address);
        this.limit = limit;
        this.progress = progress;
    }

    /// Ends it at once, from any thread.
    void cancel() {
        cancelled.cancel(false);
    }

    /// Fetches the file.
    ///
    /// @param known what came with the newest edition that was fetched before
    /// @throws EditionRefusedException if it is not had; its message is for a person
    Answer fetch(Validators known) throws EditionRefusedException {
        if (System.getProperty(SYSTEM_PROXIES) == null) {
            System.setProperty(SYSTEM_PROXIES, "true");
        }
        long deadline = System.nanoTime() + limit.toNanos();
        HttpClient.Builder settings =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER);
        ProxySelector proxies = ProxySelector.getDefault();
        // Not closed but shut down: closing waits until everything has come.
        @SuppressWarnings("resource")
        HttpClient client = (proxies == null ? settings : settings.proxy(proxies)).build();
        try {
            URI at = address;
            for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
                HttpResponse<byte[]> response = send(client, at, known, deadline);
                int status = response.statusCode();
                if (status / 100 != 3 || status == NOT_MODIFIED) {
                    return answer(response, at);
                }
                at = next(at, response.headers());
            }
            throw new TransferFault(address).roundAndRound();
        } finally {
            client.shutdownNow();
        }
    }

    private HttpResponse<byte[]> send(HttpClient client, URI at, Validators known, long deadline)
            throws EditionRefusedException {
        CompletableFuture<HttpResponse<byte[]>> sending = client.sendAsync(request(at, known), head -> {
            long total = head.headers().firstValueAsLong("Content-Length").orElse(-1);
            boolean wanted = head.statusCode() == OK;
            return new BoundedBody(wanted ? RegistryReader.LARGEST : 0, bytes -> {
                received.set(bytes);
                if (wanted) {
                    progress.received(bytes, total);
                }
            });
        });
        AtomicBoolean stopped = new AtomicBoolean();
        var unused = cancelled.whenComplete((nothing, cancellation) -> {
            stopped.set(true);
            sending.cancel(true);
        });
        try {
            return sending.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException tooSlow) {
            throw new TransferFault(at).tooSlow(limit.toSeconds(), received.get());
        } catch (CancellationException cancellation) {
            throw new CancelledException();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        } catch (ExecutionException failure) {
            if (stopped.get()) {
                throw new CancelledException();
            }
            throw new TransferFault(at)
                    .of(
                            failure.getCause() instanceof IOException broken ? broken : new IOException(failure),
                            received.get());
        }
    }

    private static HttpRequest request(URI at, Validators known) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at)
                .header("Accept", "text/csv, text/plain;q=0.5")
                .header("User-Agent", "PortAtlas");
        if (known.etag() != null) {
            request.header("If-None-Match", known.etag());
        }
        if (known.lastModified() != null) {
            request.header("If-Modified-Since", known.lastModified());
        }
        return request.build();
    }

    private URI next(URI at, HttpHeaders headers) throws EditionRefusedException {
        String location = headers.firstValue("Location").orElse("nowhere");
        try {
            URI next = at.resolve(location);
            if (allowed.allow(next)) {
                return next;
            }
        } catch (IllegalArgumentException noAddress) {
            throw new TransferFault(at).elsewhere(location);
        }
        throw new TransferFault(at).elsewhere(location);
    }

    private static Answer answer(HttpResponse<byte[]> response, URI at) throws EditionRefusedException {
        if (response.statusCode() == NOT_MODIFIED) {
            return new Answer.NothingNewer();
        }
        if (response.statusCode() != OK) {
            throw new TransferFault(at).status(response.statusCode());
        }
        HttpHeaders headers = response.headers();
        if (isWebPage(response.body(), headers.firstValue("Content-Type").orElse(""))) {
            throw new TransferFault(at).webPage();
        }
        return new Answer.Fetched(
                response.body(),
                new Validators(
                        headers.firstValue("ETag").orElse(null),
                        headers.firstValue("Last-Modified").orElse(null)));
    }

    private static boolean isWebPage(byte[] body, String type) {
        String beginning = new String(body, 0, Math.min(body.length, 256), StandardCharsets.UTF_8);
        return type.startsWith("text/html")
                || beginning.replace("\uFEFF", "").stripLeading().startsWith("<");
    }
}
