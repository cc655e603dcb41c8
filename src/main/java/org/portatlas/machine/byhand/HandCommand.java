package org.portatlas.machine.byhand;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.portatlas.machine.HostSystem;
import org.portatlas.text.Texts;

/// A command with which a person looks by hand.
///
/// @param system where it is at home
/// @param port whose sockets it shows
/// @param form how its output is to be read
/// @param arguments program and arguments, as they are run: without a shell, and without more rights than one has
/// @param line one line for a terminal, with `sudo` where that shows more
/// @param tells what it shows, and what it needs
public record HandCommand(
        HostSystem system, int port, HandForm form, List<String> arguments, String line, String tells) {
    private static final Texts TEXTS = new Texts(HandCommand.class);

    public HandCommand {
        arguments = List.copyOf(arguments);
    }

    /// The commands for a port, those of one system first.
    ///
    /// @param port 0 to 65535
    /// @param here a system that is none of the three counts as Linux
    public static List<HandCommand> of(int port, HostSystem here) {
        HostSystem first = here == HostSystem.OTHER ? HostSystem.LINUX : here;
        return Stream.of(linux(port), macos(port), windows(port))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(each -> each.system() != first))
                .toList();
    }

    private static List<HandCommand> linux(int port) {
        return List.of(
                new HandCommand(
                        HostSystem.LINUX,
                        port,
                        HandForm.SS,
                        List.of("ss", "-lntup", "sport = :" + port),
                        "sudo ss -lntup 'sport = :" + port + "'",
                        TEXTS.get("tells.ss")),
                new HandCommand(
                        HostSystem.LINUX,
                        port,
                        HandForm.LSOF,
                        List.of("lsof", "-nP", "-i", ":" + port),
                        "sudo lsof -nP -i :" + port,
                        TEXTS.get("tells.lsof")),
                new HandCommand(
                        HostSystem.LINUX,
                        port,
                        HandForm.NETSTAT_LINUX,
                        List.of("netstat", "-lntup"),
                        "sudo netstat -lntup | grep ':" + port + " '",
                        TEXTS.get("tells.netstat")));
    }

    private static List<HandCommand> macos(int port) {
        return List.of(
                new HandCommand(
                        HostSystem.MACOS,
                        port,
                        HandForm.LSOF,
                        List.of("lsof", "-nP", "-iTCP:" + port, "-iUDP:" + port),
                        "sudo lsof -nP -iTCP:" + port + " -iUDP:" + port,
                        TEXTS.get("tells.lsof.macos")),
                new HandCommand(
                        HostSystem.MACOS,
                        port,
                        HandForm.NETSTAT_MACOS,
                        List.of("netstat", "-anv"),
                        "netstat -anv | grep '[.]" + port + " '",
                        TEXTS.get("tells.netstat.macos")));
    }

    private static List<HandCommand> windows(int port) {
        String tcp = "Get-NetTCPConnection -LocalPort " + port;
        String udp = "Get-NetUDPEndpoint -LocalPort " + port;
        return List.of(
                new HandCommand(
                        HostSystem.WINDOWS,
                        port,
                        HandForm.POWERSHELL_TCP,
                        powershell(tcp, "LocalAddress,LocalPort,RemoteAddress,RemotePort,State,OwningProcess"),
                        tcp,
                        TEXTS.get("tells.powershell.tcp")),
                new HandCommand(
                        HostSystem.WINDOWS,
                        port,
                        HandForm.POWERSHELL_UDP,
                        powershell(udp, "LocalAddress,LocalPort,OwningProcess"),
                        udp,
                        TEXTS.get("tells.powershell.udp")),
                new HandCommand(
                        HostSystem.WINDOWS,
                        port,
                        HandForm.NETSTAT_WINDOWS,
                        List.of("netstat", "-ano"),
                        "netstat -ano | findstr \":" + port + " \"",
                        TEXTS.get("tells.netstat.windows")));
    }

    /// The columns are named, and wide enough: by itself PowerShell leaves out what does not fit into 80 characters.
    private static List<String> powershell(String command, String columns) {
        return List.of(
                "powershell",
                "-NoProfile",
                "-NonInteractive",
                "-Command",
                command + " | Format-Table -AutoSize " + columns + " | Out-String -Width 250");
    }

    public String program() {
        return arguments.getFirst();
    }
}
