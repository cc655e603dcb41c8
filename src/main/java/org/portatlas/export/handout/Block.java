package org.portatlas.export.handout;

import java.util.List;
import org.portatlas.text.Texts;

/// A piece of a hand-out that stands by itself.
public sealed interface Block {
    /// The title of what follows: a few words.
    record Heading(String text) implements Block {}

    record Paragraph(List<Run> runs) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        /// One that is set apart by nothing.
        public Paragraph(String text) {
            this(Run.plain(text));
        }
    }

    /// A list.
    ///
    /// @param isNumbered whether the items have an order: 1, 2, 3
    record Items(List<List<Run>> items, boolean isNumbered) implements Block {
        public Items {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /// Lines as a terminal shows them.
    record Listing(String text) implements Block {}

    /// A question to be answered on paper.
    ///
    /// @param choices to be ticked; none if the answer is to be written on a line
    record Question(String ask, List<String> choices) implements Block {
        public Question {
            choices = List.copyOf(choices);
        }
    }

    /// Rows under headings, cut into parts that stand side by side.
    ///
    /// @param columns the headings
    /// @param rows as many cells each as there are columns
    /// @param parts 1 or more
    record Table(List<String> columns, List<List<String>> rows, int parts, Form form) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }

        /// The rows of each part, one after the other; the last part may have fewer.
        public List<List<List<String>>> cut() {
            int length = Math.max(1, (rows.size() + parts - 1) / parts);
            return java.util.stream.IntStream.iterate(0, from -> from < rows.size(), from -> from + length)
                    .mapToObj(from -> rows.subList(from, Math.min(rows.size(), from + length)))
                    .toList();
        }
    }

    /// What the columns of a table hold, and how wide each is in percent of the table.
    enum Form {
        TEXT(18, 38, 16, 28),
        /// The first column holds numbers.
        NUMBERED(14, 32, 30, 24),
        /// The second column holds commands.
        COMMANDS(11, 48, 41);

        private final List<Integer> shares;

        Form(Integer... shares) {
            this.shares = List.of(shares);
        }

        public List<Integer> shares() {
            return shares;
        }
    }

    /// A gap to scale between its neighbours, and a port in it.
    ///
    /// @param before what stands before it, as "780 wpgs"; empty for nothing
    /// @param first to `last`: the ports of the gap
    /// @param port `first` to `last`
    record Strip(String before, int first, int last, int port, String after) implements Block {
        private static final Texts TEXTS = new Texts(Strip.class);

        /// Where in the gap the middle of the port lies, 0 to 1.
        public double share() {
            return (port - first + 0.5) / (last - first + 1);
        }

        /// The strip in words.
        public String words() {
            boolean isOne = first == last;
            if (before.isEmpty() && after.isEmpty()) {
                return isOne ? TEXTS.get("strip.one", first) : TEXTS.get("strip", first, last);
            }
            if (before.isEmpty()) {
                return isOne
                        ? TEXTS.get("strip.one.before", first, after)
                        : TEXTS.get("strip.before", first, last, after);
            }
            if (after.isEmpty()) {
                return isOne
                        ? TEXTS.get("strip.one.after", first, before)
                        : TEXTS.get("strip.after", first, last, before);
            }
            return isOne
                    ? TEXTS.get("strip.one.between", first, before, after)
                    : TEXTS.get("strip.between", first, last, before, after);
        }
    }
}
