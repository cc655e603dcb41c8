package org.portatlas.view.handout;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.portatlas.export.handout.HandOut;

/// Takes a hand-out to a printer of this computer. The printers are looked for in the background, which may take
/// seconds; the rest is on the FX thread.
final class Printing {
    /// What is said where there is none.
    static final String NO_PRINTER = "No printer was found on this computer. "
            + "Save the hand-out as HTML: any browser prints it, here or where there is a printer.";

    private final Executor executor;

    Printing(Executor executor) {
        this.executor = executor;
    }

    /// Asks how to print, and prints.
    ///
    /// @param told what became of it, in one sentence; empty if it was called off
    void print(HandOut sheet, Window owner, Consumer<String> told) {
        told.accept("Looking for printers…");
        executor.execute(() -> {
            @Nullable PrinterJob job = job();
            Platform.runLater(() -> told.accept(job == null ? NO_PRINTER : print(sheet, owner, job)));
        });
    }

    /// Where printing is not set up at all, the toolkit may throw where it should say that there is no printer.
    private static @Nullable PrinterJob job() {
        try {
            return PrinterJob.createPrinterJob();
        } catch (RuntimeException noPrinting) {
            return null;
        }
    }

    private static String print(HandOut sheet, Window owner, PrinterJob job) {
        if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            return "";
        }
        PageLayout layout = job.getJobSettings().getPageLayout();
        HandOutPage page = new HandOutPage(sheet, layout.getPrintableWidth(), layout.getPrintableHeight());
        return job.printPage(layout, page) && job.endJob()
                ? "The hand-out went to the printer " + job.getPrinter().getName() + "."
                : "The printer " + job.getPrinter().getName()
                        + " did not take the hand-out. Save it as HTML, and print it from a browser.";
    }
}
