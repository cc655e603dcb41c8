package org.portatlas.registry.paste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portatlas.ProcessorTime;
import org.portatlas.registry.PortSearch;
import org.portatlas.registry.Registry;

/// Which ports a pasted text names. The texts are such as programs print.
class PastedTextTest {
    private static final PortSearch SEARCH = new PortSearch(Registry.embedded());

    private static List<Integer> ports(String text) {
        return PastedText.ports(text, SEARCH::portOf).stream()
                .map(FoundPort::port)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Error: listen EADDRINUSE :::3000 | 3000",
                "Error: listen EADDRINUSE: address already in use :::3000 | 3000",
                "Error: listen EADDRINUSE: address already in use 127.0.0.1:8080 | 8080",
                "Error: connect ECONNREFUSED ::1:5432 | 5432",
                "Error: listen EACCES: permission denied 0.0.0.0:80 | 80",
                "listen tcp :8080: bind: address already in use | 8080",
                "listen tcp4 0.0.0.0:8081: bind: address already in use | 8081",
                "nginx: [emerg] bind() to 0.0.0.0:80 failed (98: Address already in use) | 80",
                "nginx: [emerg] bind() to [::]:443 failed (98: Address already in use) | 443",
                "OSError: [Errno 98] error while attempting to bind on address ('0.0.0.0', 8000): address already in use | 8000",
                "Address already in use\t Port 5000 is in use by another program. | 5000",
                "Web server failed to start. Port 8080 was already in use. | 8080",
                "Tomcat started on port(s): 8080 (http) with context path '' | 8080",
                "Something is already running on port 3000. | 3000",
                "java.net.ConnectException: Connection refused: localhost/127.0.0.1:5432 | 5432",
                "connection to server at \"localhost\" (127.0.0.1), port 5433 failed: Connection refused | 5433",
                "Can't connect to MySQL server on 'db.example.org:3306' (111) | 3306",
                "dial tcp 10.0.0.7:6443: connect: connection refused | 6443",
                "ssh: connect to host example.org port 2222: Connection refused | 2222",
                "curl: (7) Failed to connect to localhost port 9200 after 0 ms | 9200",
                "kernel: IN=eth0 OUT= SRC=10.0.0.1 DST=10.0.0.2 PROTO=TCP SPT=54321 DPT=22 | 54321 22",
                "server.port=8081 | 8081",
                "SERVER_PORT=8082 | 8082",
                "  port: 3000 | 3000",
                "\"port\": 3001, | 3001",
                "{ serverPort: 3002 } | 3002",
                "listen 8083; | 8083",
                "Listening on 8084 | 8084",
                "ports 80, 443 and 8080 | 80 443 8080",
                "python3 -m http.server --port 9000 | 9000",
                "ssh -p 2222 me@example.org | 2222",
                "iptables -A INPUT -p tcp --dport 22 -j ACCEPT | 22",
            })
    void ports_inAnErrorOrASetting_areFound(String text, String ports) {
        assertFound(text, ports);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://localhost:5173/ | 5173",
                "https://example.org:8443/a/b:99?x=1:2#y | 8443",
                "http://admin:1234@host:8080/ | 8080",
                "http://example.org/ | 80",
                "https://example.org/year/2006 | 443",
                "HTTPS://EXAMPLE.ORG | 443",
                "ssh://git@example.org/repo.git | 22",
                "sftp://example.org | 22",
                "ftp://ftp.example.org/pub | 21",
                "postgres://me:secret@db/name | 5432",
                "postgresql://db | 5432",
                "jdbc:postgresql://db:5433/name | 5433",
                "mysql://db/name | 3306",
                "redis://cache | 6379",
                "mongodb://a:27017,b:27018/x | 27017 27018",
                "amqp://queue | 5672",
                "mqtt://broker | 1883",
                "ldap://ldap.example.org | 389",
                "ldaps://ldap.example.org | 636",
                "wss://example.org/live | 443",
                "http://[::1]:8080/ | 8080",
                "http://[2001:db8::1]/ | 80",
                "➜  Local:   http://localhost:5173/ | 5173",
                "see http://a:81 and http://b:82 | 81 82",
                "localhost:5173 | 5173",
                "db.internal:5432 | 5432",
            })
    void ports_inAUrl_areItsOwnOrItsSchemes(String text, String ports) {
        assertFound(text, ports);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.0.0.0:8080->80/tcp | 8080",
                "0.0.0.0:8080->80/tcp, :::8080->80/tcp | 8080",
                "0.0.0.0:8080->80/tcp, [::]:8080->80/tcp | 8080",
                "8080->80/tcp | 8080",
                "c1f2 nginx:1.25 \"/docker\" 2 hours ago Up 2 hours 0.0.0.0:8081->80/tcp web | 8081",
                "c1f2 postgres:16 \"docker\" Up 2 hours 127.0.0.1:5433->5432/tcp db | 5433",
                "127.0.0.1:53->53/udp | 53",
                "80/tcp -> 0.0.0.0:8080 | 8080",
                "80/tcp -> [::]:8080 | 8080",
                "Forwarding from 127.0.0.1:8080 -> 80 | 8080",
                "docker run -p 8080:80 nginx | 8080",
                "docker run -p 127.0.0.1:8082:80 nginx | 8082",
                "docker run --publish=8083:80/tcp nginx | 8083",
                "- \"8080:80\" | 8080",
                "- 127.0.0.1:8080:80 | 8080",
                "- 6379:6379 | 6379",
                "5432/tcp | 5432",
            })
    void ports_publishedForAContainer_areThisComputers(String text, String ports) {
        assertFound(text, ports);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // ss
                "LISTEN 0 4096 127.0.0.1:631 0.0.0.0:* | 631",
                "tcp LISTEN 0 128 [::]:22 [::]:* users:((\"sshd\",pid=812,fd=3)) | 22",
                "tcp   LISTEN 0      511                *:3000            *:*    users:((\"node\",pid=4242,fd=18)) | 3000",
                "udp UNCONN 0 0 127.0.0.53%lo:53 0.0.0.0:* uid:101 ino:18242 sk:1 cgroup:/system.slice | 53",
                "udp UNCONN 0 0 [fe80::1]%eth0:546 [::]:* | 546",
                "ESTAB 0 0 10.0.0.5:41234 93.184.216.34:443 | 41234 443",
                "tcp ESTAB 0 0 [::ffff:127.0.0.1]:5432 [::ffff:127.0.0.1]:51234 timer:(keepalive,119min,0) | 5432 51234",
                "LISTEN 0 128 0.0.0.0:ssh 0.0.0.0:* | 22",
                // netstat on Linux
                "tcp 0 0 127.0.0.1:631 0.0.0.0:* LISTEN 812/cupsd | 631",
                "tcp6 0 0 :::3000 :::* LISTEN 1234/node | 3000",
                "tcp6 0 0 ::1:631 :::* LISTEN - | 631",
                "udp 0 0 0.0.0.0:68 0.0.0.0:* 300/dhclient | 68",
                "udp6 0 0 fe80::1%eth0:53 :::* 300/named | 53",
                "tcp 0 36 10.0.0.5:22 10.0.0.9:50022 ESTABLISHED 900/sshd: me | 22 50022",
                // netstat on macOS
                "tcp4 0 0 127.0.0.1.631 *.* LISTEN | 631",
                "tcp46 0 0 *.8080 *.* LISTEN | 8080",
                "tcp6 0 0 ::1.631 *.* LISTEN | 631",
                "udp6 0 0 fe80::1%lo0.123 *.* | 123",
                "udp4 0 0 *.5353 *.* | 5353",
                "tcp4 0 0 10.0.0.5.50022 93.184.216.34.443 ESTABLISHED | 50022 443",
                // netstat on Windows
                "TCP    0.0.0.0:135            0.0.0.0:0              LISTENING       1044 | 135",
                "TCP    [::]:445               [::]:0                 LISTENING       4 | 445",
                "UDP    0.0.0.0:5353           *:*                                    2044 | 5353",
                "TCP    10.0.0.5:50022         93.184.216.34:443      ESTABLISHED     5012 | 50022 443",
                // lsof
                "node    4242 me   18u  IPv6 123456      0t0  TCP *:8080 (LISTEN) | 8080",
                "TCP *:8080 (LISTEN) | 8080",
                "postgres 77 me 5u IPv4 0x1a2b 0t0 TCP 127.0.0.1:5432->127.0.0.1:51234 (ESTABLISHED) | 5432 51234",
                "cupsd 12 root 7u IPv4 99 0t0 TCP localhost:ipp (LISTEN) | 631",
                "mDNS 3 me 9u IPv4 98 0t0 UDP *:5353 | 5353",
                // sockets that have no port
                "unix 2 [ ACC ] STREAM LISTENING 12345 /run/x.sock | ''",
                "u_str LISTEN 0 4096 /run/systemd/private 13211 * 0 | ''",
            })
    void ports_inALineOfATable_areItsLocalEndThenTheOther(String text, String ports) {
        assertFound(text, ports);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[::1]:631 | 631",
                ":::3000 | 3000",
                "::1:631 | 631",
                "fe80::1%eth0:53 | 53",
                "*.8080 | 8080",
                "127.0.0.1.631 | 631",
                "*:22 | 22",
                ":8080 | 8080",
                "443/tcp open  https | 443",
                "443/tcp   open     ssl/http syn-ack nginx 1.25.3 | 443",
                "Discovered open port 8443/tcp on 10.0.0.1 | 8443",
                "53/udp open domain | 53",
                "tcp/443 | 443",
                "UDP 53 | 53",
                "tcp:8443 | 8443",
                "22, 80; 443 | 22 80 443",
                "3000 | 3000",
                "IP 10.0.0.5.54321 > 10.0.0.1.443: Flags [S], seq 1 | 54321 443",
            })
    void ports_byThemselves_areFound(String text, String ports) {
        assertFound(text, ports);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\t ",
                "hello world",
                "0.0.0.0:0",
                "127.0.0.1:65536",
                "http://host:99999/",
                "10:02:14",
                "2026-11-22T10:02:14Z GET /index",
                "at Server.setupListenHandle [as _listen2] (node:net:1817:16)",
                "at run (/srv/app/server.js:12:5)",
                "at java.net.ServerSocket.bind(ServerSocket.java:390)",
                "thread 'main' panicked at src/main.rs:12:5:",
                "File \"app.py\", line 443, in main",
                "00:1a:2b:3c:4d:5e",
                "inet6 fe80::1 prefixlen 64",
                "fe80::1",
                "::1",
                "support 12 reports 5 of 443 transports",
                "version 1.2.3",
                "python:3.11",
                "errno: -98,",
                "year:2006",
                "gap:19",
                "rfc:7540",
                "file:///etc/hosts",
                "mailto:me@example.org",
                "unknown-scheme-of-nobody://host",
                "PORT     STATE SERVICE",
                "Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port Process",
                "Proto  Local Address  Foreign Address  State  PID",
            })
    void ports_whereATextNamesNone_areNone(String text) {
        assertThat(ports(text)).isEmpty();
    }

    @Test
    void ports_ofSeveralLines_areEachOnceInTheirOrder() {
        assertThat(ports("""
                Error: listen EADDRINUSE: address already in use :::3000
                    at Server.setupListenHandle [as _listen2] (node:net:1817:16)
                    at listenInCluster (node:net:1865:12) {
                  code: 'EADDRINUSE',
                  errno: -98,
                  syscall: 'listen',
                  address: '::',
                  port: 3000
                }
                """)).containsExactly(3000);
        assertThat(ports("""
                State  Recv-Q Send-Q Local Address:Port Peer Address:Port
                LISTEN 0      128          0.0.0.0:22        0.0.0.0:*\r
                LISTEN 0      4096       127.0.0.1:631       0.0.0.0:*
                ESTAB  0      0         10.0.0.5:22      10.0.0.9:50022
                """)).containsExactly(22, 631, 50022);
    }

    @Test
    void fragmentAndRole_sayWhereAPortCameFrom() {
        assertThat(PastedText.ports("ESTAB 0 0 10.0.0.5:41234 10.0.0.9:443", SEARCH::portOf))
                .containsExactly(
                        new FoundPort(41234, "10.0.0.5:41234", FoundPort.Role.LOCAL),
                        new FoundPort(443, "10.0.0.9:443", FoundPort.Role.PEER));
        assertThat(PastedText.ports("x 0.0.0.0:8080->80/tcp y", SEARCH::portOf))
                .containsExactly(new FoundPort(8080, "0.0.0.0:8080->80/tcp", FoundPort.Role.PUBLISHED));
        assertThat(PastedText.ports("http://" + "a".repeat(99), SEARCH::portOf))
                .allSatisfy(each -> assertThat(each.fragment()).hasSize(FoundPort.LONGEST_FRAGMENT));
    }

    @Test
    void fragment_hidesNothing_andIsNotCutWithinALetter() {
        assertThat(PastedText.ports("http://a" + "\u0301".repeat(9) + ":8080/", SEARCH::portOf))
                .singleElement()
                .satisfies(each -> assertThat(each.fragment()).contains("‹U+0301›"));
        assertThat(PastedText.ports("http://" + "🙂".repeat(60) + ":8080/", SEARCH::portOf))
                .allSatisfy(each -> assertThat(each.fragment()).doesNotMatch(".*\\p{Cs}.*"));
    }

    @Test
    void controlCharactersAndColours_areNoPartOfAText() {
        assertThat(ports("\u001B[31mError\u001B[0m listen :::30\u001B[1m00\u0000\u200E"))
                .containsExactly(3000);
        assertThat(ports("port\u00A0\u00078080\u0007")).containsExactly(8080);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "1",
                ":",
                "::",
                "[",
                "(",
                "\"",
                "'",
                "->",
                "a.",
                "1.",
                "1:",
                "a:1 ",
                "x-",
                "tcp ",
                "http://",
                "@",
                "%",
                "port ",
                "ports 1, ",
                "1/tcp ",
                "\n",
                "\u001B[",
                "1.1.1.1:1->",
                "-p 1:",
                "LISTEN ",
                "::1%",
                "\uD800"
            })
    @Timeout(20)
    @Tag("no-mutation")
    void hugeText_endsSoonAndIsBounded(String piece) {
        String huge = piece.repeat(5_000_000 / piece.length());
        ProcessorTime start = ProcessorTime.start();
        assertThat(PastedText.ports(huge, SEARCH::portOf)).hasSizeLessThanOrEqualTo(PastedText.MOST);
        assertThat(start.passed()).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void manyPorts_areBounded() {
        StringBuilder lines = new StringBuilder();
        for (int port = 1; port <= 1000; port++) {
            lines.append("127.0.0.1:").append(port).append('\n');
        }
        assertThat(ports(lines.toString())).hasSize(PastedText.MOST).startsWith(1, 2, 3);
    }

    /// Pieces of real texts, put together at random, and characters that nobody types.
    @Test
    @Tag("no-mutation")
    void anyText_neverThrows_andGivesPortsAlone() {
        Random random = new Random(65_536);
        String[] pieces = {
            "tcp",
            "udp",
            "LISTEN",
            "ESTAB",
            " ",
            "  ",
            "\t",
            "\n",
            "0.0.0.0",
            "127.0.0.1",
            "[::1]",
            "::",
            ":",
            "*",
            ".",
            "->",
            "/",
            "//",
            "http",
            "https",
            "port",
            "PORT",
            "=",
            ",",
            "-p",
            "(",
            ")",
            "'",
            "\"",
            "users:((",
            "pid=",
            "%eth0",
            "localhost",
            "8080",
            "65535",
            "65536",
            "0",
            "99999999999",
            "a",
            "fe80::1",
            "@",
            "\u0000",
            "\u202E",
            "\uD83D",
            "İ",
            "ß",
            "\\",
            "$1",
            "{",
            "}",
            "^",
            "|",
            "?",
            "#",
            "\u001B[0m",
            "and",
            "open"
        };
        for (int run = 0; run < 20_000; run++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(30);
            for (int i = 0; i < length; i++) {
                text.append(
                        random.nextInt(9) == 0
                                ? String.valueOf((char) random.nextInt(0x10000))
                                : pieces[random.nextInt(pieces.length)]);
            }
            String whole = text.toString();
            assertThatCode(() -> assertThat(PastedText.ports(whole, SEARCH::portOf))
                            .allSatisfy(found -> {
                                assertThat(found.port()).isBetween(1, 65_535);
                                assertThat(found.fragment().length()).isBetween(1, FoundPort.LONGEST_FRAGMENT);
                                assertThat(found.fragment()).doesNotContain("\n");
                            }))
                    .as("%s", whole)
                    .doesNotThrowAnyException();
        }
    }

    private static void assertFound(String text, String ports) {
        List<Integer> wanted = ports.isEmpty()
                ? List.of()
                : List.of(ports.split(" ", -1)).stream().map(Integer::valueOf).toList();
        assertThat(ports(text)).isEqualTo(wanted);
    }
}
