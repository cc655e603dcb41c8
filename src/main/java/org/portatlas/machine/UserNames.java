package org.portatlas.machine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.portatlas.text.VisibleText;

/// Names of users by their number, from `/etc/passwd`: no process is started, and no directory service is asked, which
/// may lie on the network. Immutable.
final class UserNames {
    private final Map<Long, String> names;

    private UserNames(Map<Long, String> names) {
        this.names = Map.copyOf(names);
    }

    /// The users in that file; none if it cannot be read. A line that is no entry is passed over.
    static UserNames read(Path passwd) {
        Map<Long, String> names = new HashMap<>();
        try {
            // Lines that are no UTF-8 do not spoil the others.
            for (String line :
                    Files.readString(passwd, StandardCharsets.ISO_8859_1).split("\n", -1)) {
                String[] fields = line.split(":", 4);
                if (fields.length == 4 && isNumber(fields[2])) {
                    names.putIfAbsent(Long.parseLong(fields[2]), VisibleText.of(fields[0]));
                }
            }
        } catch (IOException unreadable) {
            return new UserNames(Map.of());
        }
        return new UserNames(names);
    }

    /// By hand: this is read for every answer, and a pattern takes longer than the file.
    private static boolean isNumber(String text) {
        boolean is = !text.isEmpty() && text.length() <= 10;
        for (int i = 0; is && i < text.length(); i++) {
            is = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return is;
    }

    /// The name; null if the user has none here.
    @Nullable
    String name(long uid) {
        return names.get(uid);
    }
}
