package org.portatlas.view.detail;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A command with which a person looks by hand.
///
/// @param system "Linux", "macOS" or "Windows"
/// @param command one line, the port filled in
/// @param tells what it shows, and what it needs
public record HandCommand(String system, String command, String tells) {
    /// The commands for a port, those of `systemName` first.
    static List<HandCommand> of(int port, String systemName) {
        return Stream.of(
                        new HandCommand(
                                "Linux",
                                "sudo ss -lntup 'sport = :" + port + "'",
                                "TCP listeners and UDP sockets with their programs; without sudo, only your own programs are named."),
                        new HandCommand(
                                "Linux",
                                "sudo lsof -nP -i :" + port,
                                "Every socket with this port at either end, connections too."),
                        new HandCommand(
                                "macOS",
                                "sudo lsof -nP -i :" + port,
                                "Every socket with this port at either end; LISTEN marks a TCP listener."),
                        new HandCommand(
                                "macOS",
                                "netstat -anv | grep '[.]" + port + " '",
                                "The same without names, for when lsof is refused."),
                        new HandCommand(
                                "Windows",
                                "Get-NetTCPConnection -State Listen -LocalPort " + port,
                                "PowerShell: TCP listeners; OwningProcess is the PID."),
                        new HandCommand(
                                "Windows",
                                "Get-NetUDPEndpoint -LocalPort " + port,
                                "PowerShell: UDP sockets; OwningProcess is the PID."),
                        new HandCommand(
                                "Windows",
                                "netstat -ano | findstr \":" + port + " \"",
                                "Command prompt: both, with the PID in the last column."))
                .sorted(Comparator.comparing(each -> !each.system().equals(systemName)))
                .toList();
    }
}
