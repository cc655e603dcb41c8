package org.portatlas.store.editions;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.portatlas.registry.Registry;
import org.portatlas.registry.RegistryReader;

/// Editions of some forty records in IANA's own form, whole by the reader's rules, with what makes
/// the real one hard to read: ranges, quotes, line ends in fields, letters beyond ASCII, notes,
/// names without a port.
final class SmallEdition {
    private static final String HEADER = "Service Name,Port Number,Transport Protocol,Description,Assignee,Contact,"
            + "Registration Date,Modification Date,Reference,Service Code,Unauthorized Use Reported,Assignment Notes";

    private SmallEdition() {}

    /// One as IANA would serve it.
    ///
    /// @param date the newest date in it
    static String text(String date) {
        StringJoiner rows = new StringJoiner("\r\n", "", "\r\n");
        rows.add(HEADER);
        rows.add(",0,tcp,Reserved,[Jon_Postel],[Jon_Postel],,,,,,");
        for (int port = 1; port <= 12; port++) {
            String tail = ",\"service \"\"" + port + "\"\"\nand more\",[Ada],[Ada],2001-0" + (1 + port % 9) + ",,[RFC"
                    + (800 + port) + "],,,";
            rows.add("svc-" + port + "," + port + ",tcp" + tail);
            rows.add("svc-" + port + "," + port + ",udp" + tail);
        }
        rows.add("forte,15,tcp,FORTÉ ☃ Vision,,,1999-12-31,,[https://example.org/a],,,");
        rows.add(",16-20,,Unassigned,,,,,,,Unauthorized use by someone known on port 18,");
        rows.add("x11,6000-6063,tcp,X Window System,,,,,[RFC1013],,,");
        rows.add("x11_old,6000-6063,tcp,X Window System,,,,,,,,This entry is an alias to \"x11\"");
        rows.add(",24,tcp,any private mail system,,,,,,,,");
        rows.add(",585,,De-registered,,,,2006-04-25,,,,");
        rows.add("hbci,3000,udp,HBCI,,,,,,,,Known to be an unassigned but widespread use");
        rows.add("newest,4000,tcp,The newest,,," + date + ",,,,,");
        rows.add(",49151,,Reserved,,,,1998-12-20,[RFC6335],,,");
        rows.add("aaa,,tcp,Without a port,,,1998-01,,,,,");
        rows.add("zeromq,,tcp,ZeroMQ,,,1998-01,,,,,");
        return rows.toString();
    }

    static byte[] bytes(String date) {
        return text(date).getBytes(StandardCharsets.UTF_8);
    }

    static Registry of(String date) {
        try {
            return RegistryReader.read(new ByteArrayInputStream(bytes(date)));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
