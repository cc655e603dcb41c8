package org.portatlas.view.print;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.print.PageOrientation;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.stage.Window;
import org.portatlas.text.Texts;
import org.portatlas.view.Background;

/// Asks the user how to print. The printers are looked for in the background, which may take seconds; the rest is on
/// the FX thread. One question at a time.
public final class Printers {
    private static final Texts TEXTS = new Texts(Printers.class);

    private final Executor executor;
    private boolean asking;

    public Printers(Executor executor) {
        this.executor = executor;
    }

    /// Looks for printers, and shows the system's dialog.
    ///
    /// @param turned how the paper lies unless the user turns it
    /// @param none what is said where there is no printer
    /// @param told what goes on, in one sentence; empty if it was called off
    /// @param then prints on what was chosen
    public void ask(
            PageOrientation turned,
            Window owner,
            Supplier<String> none,
            Consumer<String> told,
            Consumer<PrinterJob> then) {
        if (asking) {
            return;
        }
        asking = true;
        told.accept(TEXTS.get("looking"));
        Background.run(executor, Printers::job, found -> {
            asking = false;
            if (found.isEmpty()) {
                told.accept(none.get());
                return;
            }
            PrinterJob job = found.get();
            boolean isWanted = isWanted(job, turned, owner);
            told.accept("");
            if (isWanted) {
                then.accept(job);
            } else {
                job.cancelJob();
            }
        });
    }

    /// Prints one page and ends the job.
    /// @return whether the printer took it
    public static boolean print(PrinterJob job, Node page) {
        return job.printPage(job.getJobSettings().getPageLayout(), page) && job.endJob();
    }

    /// Where printing is not set up at all, the toolkit may throw where it should say that there is no printer.
    private static Optional<PrinterJob> job() {
        try {
            return Optional.ofNullable(PrinterJob.createPrinterJob());
        } catch (RuntimeException noPrinting) {
            return Optional.empty();
        }
    }

    private static boolean isWanted(PrinterJob job, PageOrientation turned, Window owner) {
        Printer printer = job.getPrinter();
        job.getJobSettings()
                .setPageLayout(printer.createPageLayout(
                        printer.getDefaultPageLayout().getPaper(), turned, Printer.MarginType.DEFAULT));
        return job.showPrintDialog(owner);
    }
}
