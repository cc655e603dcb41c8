package org.portatlas.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.portatlas.text.Texts;

/// One line `key: value` of a block in a lesson. A line that begins with two blanks goes on with the value above it.
///
/// @param line where the key stands in the file, counted from 1
record BlockLine(int line, String key, String value) {
    private static final Texts TEXTS = new Texts(BlockLine.class);
    private static final String CONTINUED = "  ";

    /// The lines of a block.
    /// @param name the block's own, for mistakes
    /// @param text what stands between the fences
    /// @param firstLine where it begins in the file, counted from 1
    /// @param known the keys that the block may have, in the order in which a mistake names them
    /// @param repeated those of them that may come more than once
    static List<BlockLine> of(
            FileText file, String name, String text, int firstLine, List<String> known, Set<String> repeated)
            throws MistakeInFileException {
        List<BlockLine> found = new ArrayList<>();
        int line = firstLine - 1;
        for (String written : text.split("\r?\n", -1)) {
            line++;
            if (written.isBlank()) {
                continue;
            }
            if (written.startsWith(CONTINUED) && !found.isEmpty()) {
                BlockLine last = found.removeLast();
                found.add(new BlockLine(last.line, last.key, (last.value + " " + written.strip()).strip()));
                continue;
            }
            int colon = written.indexOf(':');
            if (colon < 0) {
                throw file.mistake(line, TEXTS.get("line.form", FileText.quoted(written)));
            }
            String key = written.substring(0, colon).strip();
            if (!known.contains(key)) {
                throw file.mistake(line, TEXTS.get("line.key", FileText.quoted(key), name, String.join(", ", known)));
            }
            if (!repeated.contains(key) && found.stream().anyMatch(earlier -> earlier.key.equals(key))) {
                throw file.mistake(line, TEXTS.get("line.twice", key));
            }
            found.add(new BlockLine(line, key, written.substring(colon + 1).strip()));
        }
        for (BlockLine each : found) {
            if (each.value.isEmpty()) {
                throw file.mistake(each.line, TEXTS.get("line.empty", each.key));
            }
        }
        if (found.isEmpty()) {
            throw file.mistake(firstLine - 1, TEXTS.get("block.name.empty", name));
        }
        return found;
    }

    /// The mistake of this line.
    MistakeInFileException mistake(FileText file, String reason) {
        return file.mistake(line, reason);
    }
}
