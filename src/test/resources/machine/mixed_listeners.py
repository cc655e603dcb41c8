"""Holds some fifty sockets of every kind a listener can have, until its input ends.

Prints the ports that wait (TCP listening, UDP bound), those that are bound in silence, and one that listens in another
network namespace; a line each, blanks between the ports, an empty line where the system allows none.
"""

import os
import socket
import subprocess
import sys

TCP, UDP = socket.SOCK_STREAM, socket.SOCK_DGRAM
V4, V6 = socket.AF_INET, socket.AF_INET6
KEPT = []


def hold(family, kind, address, port=0, v6only=None, device=None, shared=False, silent=False):
    s = socket.socket(family, kind)
    if v6only is not None:
        s.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, v6only)
    if device:
        s.setsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, device)
    if shared:
        s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    s.bind((address, port))
    if kind == TCP and not silent:
        s.listen()
    s.set_inheritable(True)
    KEPT.append(s)
    return s.getsockname()[1]


def in_child(work):
    """What a child process answers in one line; it stays until this process ends."""
    out, back = os.pipe()
    if os.fork() == 0:
        os.close(out)
        try:
            line = " ".join(str(port) for port in work())
        except OSError:
            line = ""
        os.write(back, (line + "\n").encode())
        os.close(back)
        sys.stdin.read()
        os._exit(0)
    os.close(back)
    with os.fdopen(out) as answer:
        return [int(port) for port in answer.readline().split()]


def of_another_user():
    KEPT.clear()
    os.setgid(65534)
    os.setuid(65534)
    return [hold(V4, TCP, "127.0.0.1"), hold(V6, UDP, "::1")]


def elsewhere():
    script = (
        "import socket, sys; s = socket.socket(); s.bind(('0.0.0.0', 0)); s.listen();"
        " print(s.getsockname()[1], flush=True); sys.stdin.read()"
    )
    try:
        other = subprocess.Popen(
            ["unshare", "-rn", sys.executable, "-c", script],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
    except OSError:
        return ""
    return other.stdout.readline().strip()


# First of all, so that neither has a socket of the others open.
namespace = elsewhere()
foreign = in_child(of_another_user)
waiting = []
for _ in range(3):
    waiting.append(hold(V4, TCP, "127.0.0.1"))
    waiting.append(hold(V4, TCP, "0.0.0.0"))
    waiting.append(hold(V4, TCP, "127.0.0.2"))
    waiting.append(hold(V6, TCP, "::1"))
    waiting.append(hold(V6, TCP, "::", v6only=0))
    waiting.append(hold(V6, TCP, "::", v6only=1))
    waiting.append(hold(V6, TCP, "::ffff:127.0.0.1", v6only=0))
    waiting.append(hold(V4, TCP, "", device=b"lo"))
    waiting.append(hold(V4, UDP, "127.0.0.1"))
    waiting.append(hold(V4, UDP, "0.0.0.0"))
    waiting.append(hold(V6, UDP, "::1"))
    waiting.append(hold(V6, UDP, "::", v6only=0))
    waiting.append(hold(V6, UDP, "::", v6only=1))
    waiting.append(hold(V6, UDP, "::ffff:127.0.0.1", v6only=0))
for kind in (TCP, UDP):
    port = hold(V4, kind, "127.0.0.1", shared=True)
    waiting.append(port)
    waiting.append(hold(V4, kind, "127.0.0.1", port, shared=True))
silent = [
    hold(V4, TCP, "127.0.0.1", silent=True),
    hold(V6, TCP, "::1", silent=True),
    hold(V6, TCP, "::", v6only=1, silent=True),
]
# The child has all of these open as well: two owners each.
forked = in_child(lambda: [hold(V4, TCP, "127.0.0.1")])
print(*(waiting + forked + foreign))
print(*silent)
print(namespace, flush=True)
sys.stdin.read()
