package org.portatlas.sheet;

/// Is told how far something has come, and says whether it is still wanted. Called by the thread that works.
@FunctionalInterface
public interface Progress {
    /// For those who wait whatever comes.
    Progress UNWATCHED = done -> true;

    /// Takes how far it is.
    ///
    /// @param done 0 to 1
    /// @return whether to go on
    boolean goOn(double done);
}
