package org.portatlas.app;

import java.io.PrintWriter;
import org.portatlas.export.CheckJson;
import org.portatlas.export.FileForm;
import org.portatlas.export.ListenersCsv;
import org.portatlas.export.RegistryCsv;
import org.portatlas.machine.ListenerList;
import org.portatlas.machine.PortCheck;
import org.portatlas.registry.Registry;
import org.portatlas.view.gaps.GapsViewModel;
import org.portatlas.view.sheet.ExportForm;
import org.portatlas.view.sheet.ExportWhat;
import org.portatlas.view.sheet.MapExportViewModel;

/// The tables that the window exports, as the command line writes them. Background.
record ExportedTables(Registry registry, GapsViewModel gaps, PortCheck check) implements MapExportViewModel.Tables {
    @Override
    public void write(ExportWhat what, ExportForm form, PrintWriter out) {
        boolean csv = form == ExportForm.CSV;
        switch (what) {
            case TABLE -> {
                if (csv) {
                    RegistryCsv.write(registry, out);
                } else {
                    ExportCommand.json(registry, out);
                }
            }
            case GAPS -> out.print(gaps.text(csv ? FileForm.CSV : FileForm.JSON));
            case LISTENERS -> {
                ListenerList listeners = check.listeners();
                if (csv) {
                    ListenersCsv.write(listeners, out);
                } else {
                    CheckJson.write(listeners, out);
                }
            }
            case WHOLE_MAP, VISIBLE_MAP -> throw new IllegalArgumentException(what + " is no table");
        }
    }
}
