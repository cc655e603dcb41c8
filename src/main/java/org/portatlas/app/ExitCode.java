package org.portatlas.app;

/// Exit codes of the command line: a contract, scripts depend on them.
final class ExitCode {
    static final int OK = 0;
    /// What is broken: a missing runtime, a defect.
    static final int BROKEN = 1;
    /// A mistake in the arguments.
    static final int MISTAKE = 2;
    /// `check`: cannot tell.
    static final int CANNOT_TELL = 3;
    /// Nothing found; `check`: no socket here waits on the port.
    static final int NOTHING = 4;

    private ExitCode() {}
}
