package org.portatlas.bench;

/// A question about this machine that the running application answers, and a program that answers the same. Programs
/// are whole processes: there is no other way to ask them.
///
/// The bars: the first answer has one port's sockets alone to read, and a tenth of what a program takes is what makes
/// it come at once. Owners mean the files of every process, whoever looks: half as much again as `ss` is allowed for
/// the parents, units and start times that it does not tell; `lsof` reads all that we read, and may take twice as long,
/// for it must be started.
enum Comparison {
    FIRST_SS(Question.FIRST, Crowd.Size.NOBODY, 0.1, "ss", "-H", "-ltn", "sport = :N"),
    FIRST_LSOF(Question.FIRST, Crowd.Size.NOBODY, 0.1, "lsof", "-nP", "-iTCP:N", "-sTCP:LISTEN"),
    FIRST_SS_CROWDED(Question.FIRST, Crowd.Size.MANY, 0.1, "ss", "-H", "-ltn", "sport = :N"),
    FULL_SS(Question.FULL, Crowd.Size.NOBODY, 1.5, "ss", "-H", "-tanp", "sport = :N"),
    FULL_LSOF(Question.FULL, Crowd.Size.NOBODY, 0.5, "lsof", "-nP", "-i:N"),
    FULL_SS_CROWDED(Question.FULL, Crowd.Size.MANY, 1.5, "ss", "-H", "-tanp", "sport = :N"),
    FULL_LSOF_CROWDED(Question.FULL, Crowd.Size.MANY, 0.5, "lsof", "-nP", "-i:N"),
    LISTENERS_LSOF(Question.LISTENERS, Crowd.Size.NOBODY, 0.5, "lsof", "-nP", "-iTCP", "-sTCP:LISTEN"),
    LISTENERS_SS_USUAL(Question.LISTENERS, Crowd.Size.USUAL, 1.5, "ss", "-H", "-tulnp"),
    LISTENERS_LSOF_USUAL(Question.LISTENERS, Crowd.Size.USUAL, 0.5, "lsof", "-i", "-n", "-P");

    private final Question question;
    private final Crowd.Size crowd;
    private final double bar;
    private final Program program;

    Comparison(Question question, Crowd.Size crowd, double bar, String... program) {
        this.question = question;
        this.crowd = crowd;
        this.bar = bar;
        this.program = Program.of(program);
    }

    /// What is asked of the running application.
    enum Question {
        FIRST("First answer of a check, warm"),
        FULL("Full answer with owners"),
        LISTENERS("All listeners with owners");

        private final String what;

        Question(String what) {
            this.what = what;
        }
    }

    Question question() {
        return question;
    }

    /// Beside whom it is asked.
    Crowd.Size crowd() {
        return crowd;
    }

    double bar() {
        return bar;
    }

    Program program() {
        return program;
    }

    /// As the report calls it.
    String what() {
        return question.what + crowd;
    }
}
