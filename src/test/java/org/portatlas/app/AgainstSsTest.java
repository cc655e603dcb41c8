package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// What `listeners`, `check` and `suggest` print, against `ss -e -lntup`, field by field, on a machine with some fifty
/// sockets of every kind; and what they find beyond it.
@EnabledOnOs(OS.LINUX)
class AgainstSsTest {
    private static final Path SS = Path.of("/usr/bin/ss");
    private static final int AT_LEAST = 40;
    private static final int MOST_TRIES = 30;

    @Test
    void listeners_ofAMixedMachine_areThoseOfSs_andTheSilentOnes() throws IOException {
        assumeTrue(Files.isExecutable(SS), "ss is not here");
        try (MixedListeners crowd = MixedListeners.gather()) {
            List<Map<String, Object>> sockets = new ArrayList<>();
            List<String> theirs = agreed(sockets);
            assertThat(facts(sockets, AgainstSsTest::isWaiting)).isEqualTo(theirs);
            assertThat(theirs).hasSizeGreaterThanOrEqualTo(AT_LEAST);
            assertThat(ports(sockets, AgainstSsTest::isWaiting)).containsAll(crowd.waiting());
            assertThat(ports(sockets, socket -> !isWaiting(socket)))
                    .containsAll(crowd.silent())
                    .doesNotContainAnyElementsOf(crowd.waiting());
        }
    }

    @Test
    void check_ofEachOfThem_agreesWithSs() throws IOException {
        assumeTrue(Files.isExecutable(SS), "ss is not here");
        try (MixedListeners crowd = MixedListeners.gather()) {
            Map<Integer, List<String>> theirs = new HashMap<>();
            for (String socket : SsSockets.read()) {
                theirs.computeIfAbsent(port(socket), any -> new ArrayList<>()).add(socket);
            }
            for (int port : Set.copyOf(crowd.waiting())) {
                Map<String, Object> answer = check(port);
                assertThat(facts(JsonDocument.list(answer, "sockets"), port))
                        .as("check %d", port)
                        .isEqualTo(theirs.get(port));
                assertThat(answer.get("verdict")).isIn("listening", "bound");
            }
            for (int port : crowd.silent()) {
                assertThat(theirs).doesNotContainKey(port);
                assertThat(check(port).get("verdict")).isEqualTo("taken-silent");
            }
            for (int port : crowd.elsewhere()) {
                Map<String, Object> answer = check(port);
                assertThat(answer.get("verdict")).isEqualTo("nothing");
                assertThat(String.valueOf(answer.get("notSeen"))).containsPattern("[1-9]\\d* other network namespace");
            }
        }
    }

    @Test
    void suggest_proposesNothingThatSsListsOrSomebodyKeeps() throws IOException {
        assumeTrue(Files.isExecutable(SS), "ss is not here");
        try (MixedListeners crowd = MixedListeners.gather()) {
            Set<Integer> held =
                    SsSockets.read().stream().map(AgainstSsTest::port).collect(Collectors.toCollection(TreeSet::new));
            held.addAll(crowd.silent());
            CommandResult suggest = CommandResult.of("suggest", "--count", "500", "--json");
            assertThat(JsonDocument.list(JsonDocument.object(suggest.out()), "ports"))
                    .hasSize(500)
                    .extracting(AgainstSsTest::portOf)
                    .doesNotContainAnyElementsOf(held);
        }
    }

    /// What `ss` says, at a moment at which it says the same before and after we do: other programs come and go.
    ///
    /// @param sockets takes what `listeners --json` says
    private static List<String> agreed(List<Map<String, Object>> sockets) throws IOException {
        List<String> before = SsSockets.read();
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            CommandResult listeners = CommandResult.of("listeners", "--json");
            List<String> after = SsSockets.read();
            sockets.clear();
            sockets.addAll(JsonDocument.list(JsonDocument.object(listeners.out()), "sockets"));
            if (before.equals(after) && facts(sockets, AgainstSsTest::isWaiting).size() == after.size()) {
                break;
            }
            before = after;
        }
        return before;
    }

    private static Map<String, Object> check(int port) {
        return JsonDocument.object(
                CommandResult.of("check", Integer.toString(port), "--json").out());
    }

    private static boolean isWaiting(Map<String, Object> socket) {
        return !"taken-silent".equals(socket.get("state"));
    }

    private static List<Integer> ports(List<Map<String, Object>> sockets, Predicate<Map<String, Object>> which) {
        return sockets.stream().filter(which).map(AgainstSsTest::portOf).toList();
    }

    private static int portOf(Map<String, Object> object) {
        return Math.toIntExact((long) Optional.ofNullable(object.get("port")).orElseThrow());
    }

    private static List<String> facts(List<Map<String, Object>> sockets, Predicate<Map<String, Object>> which) {
        return sockets.stream()
                .filter(which)
                .map(socket -> facts(socket, socket.get("port")))
                .sorted()
                .toList();
    }

    private static List<String> facts(List<Map<String, Object>> sockets, int port) {
        return sockets.stream()
                .filter(AgainstSsTest::isWaiting)
                .map(socket -> facts(socket, port))
                .sorted()
                .toList();
    }

    private static String facts(Map<String, Object> socket, @Nullable Object port) {
        Set<Long> pids = JsonDocument.list(socket, "owners").stream()
                .map(owner -> (Long) Optional.ofNullable(owner.get("pid")).orElseThrow())
                .collect(Collectors.toCollection(TreeSet::new));
        return socket.get("protocol") + " " + socket.get("address") + " " + text(socket.get("interface")) + " " + port
                + " v6only=" + text(socket.get("v6only")) + " uid=" + socket.get("uid") + " inode="
                + socket.get("inode") + " pids=" + pids;
    }

    /// An empty Optional stands for null.
    private static String text(@Nullable Object value) {
        return value instanceof Optional ? "" : String.valueOf(value);
    }

    private static int port(String facts) {
        return Integer.parseInt(facts.split(" ", -1)[3]);
    }
}
