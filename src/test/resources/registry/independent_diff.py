"""Compares two of IANA's CSV files a second time, port by port, and holds what comes out against the program's JSON.

Stands on independent_reading.py, which shares no line with the Java code. The facts of each port are laid out as plain
values, transport by transport, and two ports differ if these values do: nothing is joined, remembered or skipped.

usage: independent_diff.py FROM.csv TO.csv DIFF.json
Prints each difference (twenty at most) and exits 1, or prints what agreed and exits 0.
"""
import json
import sys

from independent_reading import (LIMIT, TRANSPORTS, assignments, gaps, neighbours, read, statuses_by_port,
                                 transports_of, unauthorised)


class Edition:
    def __init__(self, path):
        self.date, self.rows_of = read(path)
        self.over_all = statuses_by_port(self.rows_of, None)
        self.by_transport = {each: statuses_by_port(self.rows_of, each) for each in TRANSPORTS}
        assigned = [port for port, status in enumerate(self.over_all) if status == "assigned"]
        self.gap_of = {}
        for gap in gaps(self.over_all):
            gap["previousAssigned"], gap["nextAssigned"] = neighbours(assigned, gap)
            self.gap_of.update(dict.fromkeys(range(gap["first"], gap["last"] + 1), gap))

    def facts(self, port):
        """Status, services, titles, dates, references and remarks; where rows begin and end is no fact of a port."""
        rows = self.rows_of[port]
        assigned = assignments(rows)
        found = [self.over_all[port]]
        for transport in TRANSPORTS:
            mine = [row for row in rows if transport in transports_of(row)]
            found.append({
                "status": self.by_transport[transport][port],
                "assignments": [each for each in assigned if each["transport"] == transport],
                "without": [(row["status"], row["Modification Date"]) for row in mine
                            if row["status"] != "assigned" and row["Modification Date"]],
                "unauthorised": any(port in unauthorised(row, port, port) for row in mine),
            })
        return found

    def document(self, port):
        rows = self.rows_of[port]
        return {
            "port": port,
            "hex": "0x%04X" % port,
            "range": "system" if port < 1024 else "user" if port < 49152 else "dynamic",
            "status": self.over_all[port],
            "byTransport": {transport: self.by_transport[transport][port] for transport in TRANSPORTS},
            "assignments": assignments(rows),
            "rows": [{
                "first": row["first"],
                "last": row["last"],
                "transport": row["Transport Protocol"] or None,
                "status": row["status"],
                "modified": row["Modification Date"] or None,
                "unauthorisedPorts": unauthorised(row, row["first"], row["last"]),
            } for row in rows],
            "gap": self.gap_of.get(port),
        }


def main():
    from_path, to_path, diff_path = sys.argv[1:]
    before, after = Edition(from_path), Edition(to_path)
    expected = {
        "from": before.date,
        "to": after.date,
        "ports": [{"port": port, "from": before.document(port), "to": after.document(port)}
                  for port in range(65536) if before.facts(port) != after.facts(port)],
    }
    with open(diff_path, encoding="utf-8") as file:
        found = json.load(file)
    differences = []
    if list(found) != list(expected) or any(list(row) != ["port", "from", "to"] for row in found["ports"]):
        differences.append(f"keys: {list(found)}")
    for key in ("from", "to"):
        if found[key] != expected[key]:
            differences.append(f"{key}: expected {expected[key]}, found {found[key]}")
    wanted = {row["port"]: row for row in expected["ports"]}
    given = {row["port"]: row for row in found["ports"]}
    if list(given) != sorted(given) or len(given) != len(found["ports"]):
        differences.append("the ports are not ascending, each once")
    for port in sorted(wanted.keys() | given.keys()):
        if wanted.get(port) != given.get(port):
            differences.append(f"port {port}: expected {json.dumps(wanted.get(port))}, found {json.dumps(given.get(port))}")
    if differences:
        print(f"{len(differences)} differences")
        print("\n".join(differences[:LIMIT]))
        sys.exit(1)
    print(f"{len(wanted)} ports from {before.date} to {after.date} agree")


if __name__ == "__main__":
    main()
