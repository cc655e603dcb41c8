"""Reads IANA's CSV a second time, port by port, and compares what comes out with the program's JSON.

Written from the description of the registry, not from the Java code, and built the other way round: the rows of each
port are gathered first, then every question is asked of those rows.

usage: independent_reading.py CSV LOOKUP.json GAPS-any.json GAPS-tcp.json GAPS-udp.json
Prints each difference (twenty at most) and exits 1, or prints what agreed and exits 0.
"""
import bisect
import csv
import json
import re
import sys

TRANSPORTS = ["tcp", "udp", "sctp", "dccp"]
STRENGTH = ["assigned", "reserved", "retired", "unassigned", "unlisted"]
LIMIT = 20


def status_of(row):
    text = row["Description"]
    if row["Service Name"] or text.startswith("any private"):
        return "assigned"
    if text.startswith("Reserved"):
        return "reserved"
    if "unassigned" in text.lower():
        return "unassigned"
    if any(word in text.lower().replace("-", "").replace("mm", "m")
           for word in ("deregistered", "removed", "deprecated", "decomissioned")):
        return "retired"
    return "unassigned"


def transports_of(row):
    if row["Transport Protocol"]:
        return [row["Transport Protocol"].lower()]
    return ["tcp", "udp"] if row["Service Name"] else TRANSPORTS


def unauthorised(row, first, last):
    note = row["Unauthorized Use Reported"]
    if not note:
        return []
    words = re.sub(r"\[[^]]*\]", "", note).replace(",", " ").replace("&", " ").split()
    named = set()
    spans = [word for word in words if re.fullmatch(r"\d+(-\d+)?", word)]
    for span in spans:
        ends = span.split("-")
        named |= set(range(int(ends[0]), int(ends[-1]) + 1))
    if not spans:
        named = set(range(first, last + 1))
    return sorted(named & set(range(first, last + 1)))


def references(row):
    kept = []
    for text in row["Reference"].strip("[]").split("]["):
        if text.startswith(("RFC", "draft-", "http://", "https://")):
            kept.append(text)
    return kept


def title(row):
    first_line = row["Description"].split("\n")[0].strip()
    if first_line.startswith("IANA assigned this well-formed service name"):
        return None
    return first_line[:120].strip() or None


def read(path):
    edition = ""
    rows_of = [[] for _ in range(65536)]
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            edition = max(edition, row["Registration Date"], row["Modification Date"])
            if row["Port Number"]:
                ends = [int(end) for end in row["Port Number"].split("-")]
                row["first"], row["last"] = ends[0], ends[-1]
                row["status"] = status_of(row)
                for port in range(ends[0], ends[-1] + 1):
                    rows_of[port].append(row)
    return edition, rows_of


def strongest(statuses, port):
    if port > 49151:
        return "dynamic"
    return min(statuses, key=STRENGTH.index, default="unlisted")


def statuses_by_port(rows_of, transport):
    return [strongest([row["status"] for row in rows if transport is None or transport in transports_of(row)], port)
            for port, rows in enumerate(rows_of)]


def gaps(statuses):
    found = []
    for port, status in enumerate(statuses):
        if status != "unassigned":
            continue
        if found and found[-1]["last"] == port - 1 and port != 1024:
            found[-1]["last"] = port
        else:
            found.append({"first": port, "last": port})
    for gap in found:
        gap["length"] = gap["last"] - gap["first"] + 1
    return found


def neighbours(assigned, gap):
    """The assigned port before a gap and the one after it; none where there is none."""
    below = bisect.bisect_left(assigned, gap["first"])
    above = bisect.bisect_right(assigned, gap["last"])
    return assigned[below - 1] if below else None, assigned[above] if above < len(assigned) else None


def assignments(rows):
    found = []
    for row in rows:
        if row["status"] != "assigned":
            continue
        for transport in transports_of(row):
            found.append({
                "service": row["Service Name"] or None,
                "title": title(row),
                "transport": transport,
                "registered": row["Registration Date"] or None,
                "modified": row["Modification Date"] or None,
                "references": references(row),
                "alias": "This entry is an alias to" in row["Assignment Notes"],
                "widespreadUnassignedUse": "unassigned but widespread use" in row["Assignment Notes"],
            })
    return found


def main():
    csv_path, lookup_path, *gap_paths = sys.argv[1:]
    edition, rows_of = read(csv_path)
    over_all = statuses_by_port(rows_of, None)
    by_transport = {transport: statuses_by_port(rows_of, transport) for transport in TRANSPORTS}
    differences = []

    def compare(what, expected, found):
        if expected != found:
            differences.append(f"{what}: expected {json.dumps(expected)}, found {json.dumps(found)}")

    expected_gaps = gaps(over_all)
    assigned = [port for port, status in enumerate(over_all) if status == "assigned"]
    gap_of = {}
    for gap in expected_gaps:
        below, above = neighbours(assigned, gap)
        detailed = {**gap, "previousAssigned": below, "nextAssigned": above}
        gap_of.update(dict.fromkeys(range(gap["first"], gap["last"] + 1), detailed))
    with open(lookup_path, encoding="utf-8") as file:
        lookup = json.load(file)
    compare("keys", ["edition", "query", "ports"], list(lookup))
    compare("edition", edition, lookup["edition"])
    compare("ports", list(range(65536)), [port["port"] for port in lookup["ports"]])
    for port, found in enumerate(lookup["ports"]):
        gap = gap_of.get(port)
        expected = {
            "port": port,
            "hex": "0x%04X" % port,
            "range": "system" if port < 1024 else "user" if port < 49152 else "dynamic",
            "status": over_all[port],
            "byTransport": {transport: by_transport[transport][port] for transport in TRANSPORTS},
            "assignments": assignments(rows_of[port]),
            "rows": [{
                "first": row["first"],
                "last": row["last"],
                "transport": row["Transport Protocol"] or None,
                "status": row["status"],
                "modified": row["Modification Date"] or None,
                "unauthorisedPorts": unauthorised(row, row["first"], row["last"]),
            } for row in rows_of[port]],
            "gap": gap,
        }
        compare(f"port {port}", expected, found)
        compare(f"keys of port {port}", list(expected), list(found))
    for path, transport in zip(gap_paths, ["any", "tcp", "udp"], strict=True):
        with open(path, encoding="utf-8") as file:
            found = json.load(file)
        expected = expected_gaps if transport == "any" else gaps(by_transport[transport])
        compare(f"gaps {transport}", {"edition": edition, "transport": transport, "gaps": expected}, found)
    if differences:
        print(f"{len(differences)} differences")
        print("\n".join(differences[:LIMIT]))
        sys.exit(1)
    print(f"65536 ports and {len(expected_gaps)} gaps of {edition} agree")


if __name__ == "__main__":
    main()
