package org.portatlas.store.editions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portatlas.registry.Registry;
import org.portatlas.store.UserFiles;

/// Updates from a real server on this machine, as good and as bad as servers get.
@Timeout(30)
class EditionUpdateTest {
    private static final Registry EMBEDDED = SmallEdition.of("2020-01-01");
    private static final byte[] NEWER = SmallEdition.bytes("2026-08-17");
    private static final String VALIDATORS = "ETag: \"abc\"\r\nLast-Modified: Mon, 17 Aug 2026 10:00:00 GMT\r\n";

    @TempDir
    private Path data;

    private EditionShelf shelf;
    private EditionList before;

    @BeforeEach
    void putOneInUse() throws IOException {
        shelf = new EditionShelf(new UserFiles(data), () -> EMBEDDED, Clock.systemUTC());
        before = shelf.put(SmallEdition.of("2024-04-04"), EditionSource.IMPORTED, Validators.NONE);
    }

    @Test
    void update_200_isInUseWithItsValidatorsAndProgressInBytes() throws IOException {
        List<Long> seen = new ArrayList<>();
        try (LocalServer server = LocalServer.start((request, out) -> {
            out.write(LocalServer.head("200 OK", "Content-Length: " + NEWER.length + "\r\n" + VALIDATORS));
            for (int i = 0; i < NEWER.length; i += 700) {
                out.write(NEWER, i, Math.min(700, NEWER.length - i));
                out.flush();
                Thread.sleep(5);
            }
        })) {
            NewEdition done = new EditionUpdate(shelf, server.address(), (bytes, total) -> {
                        assertThat(total).isEqualTo(NEWER.length);
                        seen.add(bytes);
                    })
                    .run(shelf.inUse().registry());
            assertThat(done.kind()).isEqualTo(NewEdition.Kind.TAKEN);
            assertThat(done.sentence())
                    .isEqualTo("The edition of 2026-08-17 is in use now: "
                            + done.now().recordCount()
                            + " records, 80 assigned ports. It takes the place of an older edition, of 2024-04-04.");
            assertThat(server.requests().getFirst())
                    .startsWith("GET /assignments/service-names-port-numbers.csv HTTP/1.1")
                    .doesNotContain("If-");
        }
        assertThat(seen).isSorted().endsWith((long) NEWER.length).hasSizeGreaterThan(2);
        InUse inUse = shelf.inUse();
        assertThat(inUse.registry().records())
                .isEqualTo(SmallEdition.of("2026-08-17").records());
        assertThat(inUse.kept().orElseThrow().validators())
                .isEqualTo(new Validators("\"abc\"", "Mon, 17 Aug 2026 10:00:00 GMT"));
    }

    @Test
    void update_200WithoutALength_isTakenAndTheTotalIsUnknown() throws IOException {
        AtomicLong total = new AtomicLong();
        try (LocalServer server = LocalServer.start((request, out) -> {
            out.write(LocalServer.head("200 OK", ""));
            out.write(NEWER);
        })) {
            new EditionUpdate(shelf, server.address(), (bytes, all) -> total.set(all))
                    .run(shelf.inUse().registry());
        }
        assertThat(total).hasValue(-1);
        assertThat(shelf.inUse().registry().edition()).isEqualTo("2026-08-17");
    }

    @Test
    void update_304_asksWithWhatIsKnownAndSaysThatNothingIsNewer() throws IOException {
        try (LocalServer server = LocalServer.start((request, out) -> {
            boolean known = request.contains("If-None-Match: \"abc\"\n")
                    && request.contains("If-Modified-Since: Mon, 17 Aug 2026 10:00:00 GMT\n");
            (known
                            ? LocalServer.with("304 Not Modified", "", new byte[0])
                            : LocalServer.with("200 OK", VALIDATORS, NEWER))
                    .answer(request, out);
        })) {
            update(server.address());
            NewEdition again = update(server.address());
            assertThat(again.kind()).isEqualTo(NewEdition.Kind.NOTHING_NEWER);
            assertThat(again.sentence())
                    .matches("IANA has nothing newer than the edition of 2026-08-17, fetched on \\d{4}-\\d\\d-\\d\\d: "
                            + "nothing is different\\.");
            shelf.use(before.inUse());
            assertThat(update(server.address()).sentence()).endsWith("The one in use is that of 2024-04-04.");
            assertThat(server.requests()).hasSize(3);
        }
        assertThat(shelf.kept().value().kept()).hasSize(2);
    }

    @Test
    void update_304ThatNobodyAskedFor_isRefused() throws IOException {
        try (LocalServer server = LocalServer.start(LocalServer.with("304 Not Modified", "", new byte[0]))) {
            assertThat(refusal(server.address())).contains("answered 304");
        }
    }

    @Test
    void update_sameFactsAsInUse_saysSo() throws IOException {
        try (LocalServer server =
                LocalServer.start(LocalServer.with("200 OK", VALIDATORS, SmallEdition.bytes("2024-04-04")))) {
            NewEdition same = update(server.address());
            assertThat(same.kind()).isEqualTo(NewEdition.Kind.SAME);
            assertThat(same.sentence())
                    .isEqualTo("The edition of 2024-04-04 is the one that is in use: nothing is different.");
        }
        assertThat(shelf.kept().value().kept())
                .singleElement()
                .extracting(KeptEdition::source)
                .isEqualTo(EditionSource.DOWNLOADED);
    }

    static Stream<Object[]> refused() {
        byte[] page = "<!DOCTYPE html><title>Log in to this network</title>".getBytes(UTF_8);
        byte[] half = java.util.Arrays.copyOf(NEWER, NEWER.length / 2);
        return Stream.of(
                row(
                        LocalServer.with("404 Not Found", "", page),
                        "answered 404: IANA's registry is not at that address"),
                row(LocalServer.with("403 Forbidden", "", page), "answered 403: it does not give"),
                row(LocalServer.with("500 Internal Server Error", "", page), "answered 500: it has a fault of its own"),
                row(LocalServer.with("204 No Content", "", new byte[0]), "answered 204: which is no answer"),
                row(LocalServer.with("200 OK", "Content-Type: text/html\r\n", page), "A web page came instead"),
                row(LocalServer.with("200 OK", "Content-Type: text/csv\r\n", page), "A web page came instead"),
                row(LocalServer.with("200 OK", "", "name,age\nann,7\n".getBytes(UTF_8)), "(line 1: this is not IANA's"),
                row(LocalServer.with("200 OK", "", new byte[5000]), "is not the whole registry of IANA"),
                row(LocalServer.with("200 OK", "", new byte[0]), "(the file is empty)"),
                row(LocalServer.with("200 OK", "", half), "is not the whole registry of IANA (line "),
                row(
                        (request, out) -> {
                            out.write(LocalServer.head("200 OK", "Content-Length: " + NEWER.length + "\r\n"));
                            out.write(half);
                        },
                        String.format("broke off after %,d bytes: half an edition is none", half.length)),
                row((request, out) -> {}, "broke off before anything had come"),
                row((request, out) -> out.write("220 smtp ready\r\n".getBytes(UTF_8)), "broke off before anything"),
                row(EditionUpdateTest::endlessly, "is longer than 16 MiB"),
                row(
                        (request, out) -> {
                            out.write(LocalServer.head("404 Not Found", ""));
                            endless(out);
                        },
                        "answered 404"));
    }

    private static Object[] row(LocalServer.Reply reply, String says) {
        return new Object[] {reply, says};
    }

    private static void endlessly(String request, OutputStream out) throws IOException {
        out.write(LocalServer.head("200 OK", ""));
        endless(out);
    }

    private static void endless(OutputStream out) throws IOException {
        byte[] rows = NEWER.clone();
        while (true) {
            out.write(rows);
        }
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("refused")
    void update_badAnswer_isRefusedInWordsAndNothingChanges(LocalServer.Reply reply, String says) throws IOException {
        try (LocalServer server = LocalServer.start(reply)) {
            assertThat(refusal(server.address()))
                    .contains(says)
                    .containsAnyOf("othing was changed", "nothing was taken")
                    .endsWith(".");
        }
    }

    @Test
    void update_slow_isEndedAtTheLimitOfAllTogether() throws IOException {
        // Each redirect and each byte comes in time, all of them together do not.
        try (LocalServer server = LocalServer.start((request, out) -> {
            if (!request.contains("?again")) {
                Thread.sleep(400);
                out.write(LocalServer.head("302 Found", "Location: ?again\r\nContent-Length: 0\r\n"));
                return;
            }
            out.write(LocalServer.head("200 OK", "Content-Length: " + NEWER.length + "\r\n"));
            for (byte each : NEWER) {
                out.write(each);
                out.flush();
                Thread.sleep(50);
            }
        })) {
            long start = System.nanoTime();
            IanaDownload download = new IanaDownload(server.address(), (bytes, total) -> {}, Duration.ofSeconds(1));
            assertThatExceptionOfType(EditionRefusedException.class)
                    .isThrownBy(() -> download.fetch(Validators.NONE))
                    .withMessageContaining("was not done after 1 seconds, with ")
                    .withMessageContaining("nothing was changed");
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isBetween(Duration.ofMillis(950), Duration.ofSeconds(5));
        }
        assertThat(IanaDownload.LIMIT).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void cancel_whileItComes_endsItAtOnce() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch gone = new CountDownLatch(1);
        try (LocalServer server = LocalServer.start((request, out) -> {
            out.write(LocalServer.head("200 OK", "Content-Length: 1000000\r\n"));
            try {
                while (true) {
                    out.write(NEWER);
                    out.flush();
                    Thread.sleep(20);
                }
            } finally {
                gone.countDown();
            }
        })) {
            EditionUpdate update = new EditionUpdate(shelf, server.address(), (bytes, total) -> begun.countDown());
            CompletableFuture<Throwable> end = CompletableFuture.supplyAsync(
                    () -> catchThrowableOfType(Throwable.class, () -> update.run(EMBEDDED)));
            begun.await();
            long start = System.nanoTime();
            update.cancel();
            assertThat(end.get())
                    .isInstanceOf(CancelledException.class)
                    .hasMessage("The update was cancelled: nothing was changed.");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
            gone.await();
        }
        assertThat(shelf.kept().value()).isEqualTo(before);
    }

    @Test
    void cancel_beforeItBegins_isCancelledToo() throws IOException {
        try (LocalServer server = LocalServer.start(LocalServer.with("200 OK", "", NEWER))) {
            EditionUpdate update = new EditionUpdate(shelf, server.address(), (bytes, total) -> {});
            update.cancel();
            assertThatExceptionOfType(CancelledException.class).isThrownBy(() -> update.run(EMBEDDED));
        }
        assertThat(shelf.kept().value()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.iana.org/assignments/x.csv",
                "http://127.0.0.1:1/x.csv",
                "https://login.example.org/?from=iana.org",
                "file:///etc/passwd",
                "http://[:broken"
            })
    void update_redirectElsewhere_isNotFollowed(String location) throws IOException {
        try (LocalServer server =
                LocalServer.start(LocalServer.with("302 Found", "Location: " + location + "\r\n", new byte[0]))) {
            assertThat(refusal(server.address()))
                    .startsWith("127.0.0.1 sends on to " + location)
                    .contains("it was not followed");
            assertThat(server.requests()).hasSize(1);
        }
    }

    /// A terminal takes the first of these for the beginning of a colour code.
    @Test
    void refusal_quotesAServerInPlainText() {
        assertThat(new TransferFault(URI.create("https://www.iana.org/"))
                        .elsewhere("a\u009b31m\u00ad\u202e" + "x".repeat(500))
                        .sentence())
                .contains(" to a‹U+009B›31m‹U+00AD›‹U+202E›xxx")
                .doesNotContain("x".repeat(121));
    }

    @Test
    void update_redirectToAnotherServerOfThisMachine_isNotFollowed() throws IOException {
        try (LocalServer other = LocalServer.start(LocalServer.with("200 OK", "", NEWER));
                LocalServer server = LocalServer.start(
                        LocalServer.with("301 Moved", "Location: " + other.address() + "\r\n", new byte[0]))) {
            assertThat(refusal(server.address())).contains("it was not followed");
            assertThat(other.requests()).isEmpty();
        }
    }

    @Test
    void update_redirectOnTheSameHost_isFollowedFiveTimesAndNoMore() throws IOException {
        LocalServer.Reply steps = (request, out) -> {
            int step = request.charAt("GET /".length()) - '0';
            (step == 0
                            ? LocalServer.with("200 OK", "", NEWER)
                            : LocalServer.with("307 On", "Location: /" + (step - 1) + "\r\n", new byte[0]))
                    .answer(request, out);
        };
        try (LocalServer server = LocalServer.start(steps)) {
            assertThat(refusal(server.address("/6"))).contains("sends on again and again, more than 5 times");
            assertThat(server.requests()).hasSize(6);
            assertThat(update(server.address("/5")).kind()).isEqualTo(NewEdition.Kind.TAKEN);
        }
    }

    @Test
    void update_serverThatCannotBeTrusted_isRefused() throws Exception {
        try (LocalServer server = LocalServer.startTls(selfSigned(), LocalServer.with("200 OK", "", NEWER))) {
            assertThat(refusal(server.address()))
                    .startsWith("The connection to 127.0.0.1 cannot be trusted (")
                    .contains("nothing was taken");
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void update_nobodyThere_isToldApartFromABreak() throws IOException {
        URI nobody;
        try (LocalServer server = LocalServer.start(LocalServer.with("200 OK", "", NEWER))) {
            nobody = server.address();
        }
        assertThat(refusal(nobody)).startsWith("127.0.0.1 could not be reached");
        IOException noName = new IOException(new java.nio.channels.UnresolvedAddressException());
        assertThat(new TransferFault(IanaDownload.ADDRESS).of(noName, 0))
                .hasMessageStartingWith("www.iana.org was not found");
    }

    private NewEdition update(URI address) throws IOException {
        return new EditionUpdate(shelf, address, (bytes, total) -> {})
                .run(shelf.inUse().registry());
    }

    /// The sentence of an update that must fail, and leave everything as it was.
    private String refusal(URI address) throws IOException {
        Registry inUse = shelf.inUse().registry();
        EditionUpdate update = new EditionUpdate(shelf, address, (bytes, total) -> {});
        EditionRefusedException refusal = catchThrowableOfType(EditionRefusedException.class, () -> update.run(inUse));
        assertThat(refusal).isNotNull();
        assertThat(shelf.kept().value()).isEqualTo(before);
        assertThat(shelf.inUse().registry().records()).isEqualTo(inUse.records());
        return refusal.sentence();
    }

    /// A listener on loopback with a certificate that nobody has signed.
    private ServerSocket selfSigned() throws Exception {
        Path store = data.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/keytool",
                        "-genkeypair",
                        "-alias",
                        "me",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=127.0.0.1",
                        "-ext",
                        "SAN=IP:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "secret",
                        "-keystore",
                        store.toString())
                .redirectErrorStream(true)
                .start();
        keytool.getInputStream().readAllBytes();
        assertThat(keytool.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, "secret".toCharArray());
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, "secret".toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), null, null);
        return context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1"));
    }
}
