"""Every incident has its row in tests/incidents.md, and every test that the row names is there and cites it."""
import re
import sys
import unittest

from tree import RuleCase

TABLE = "tests/incidents.md"
ROW = re.compile(r"^\| (I-\d+) \|.*\| ([^|]*) \|$", re.MULTILINE)
NAMED = re.compile(r"`([^`]+)`")
KNOWN = [f"I-{number}" for number in range(1, 23)]


def unanswered(tree):
    rows = dict(ROW.findall(tree.read(TABLE))) if tree.has(TABLE) else {}
    yield from (f"{TABLE}:1: {code} has no row" for code in KNOWN if code not in rows)
    for code, tests in rows.items():
        names = NAMED.findall(tests)
        if not names:
            yield f"{TABLE}:1: {code} names no test"
        for name in names:
            if not tree.has(name):
                yield f"{TABLE}:1: {code} names {name}, which is not there"
            elif not re.search(rf"\b{code}\b", tree.read(name)):
                yield f"{name}:1: does not cite {code}"


class Incidents(RuleCase):
    def test_every_incident_is_answered(self):
        self.assert_kept(unanswered)

    def table(self, left_out=None, tests="`tests/a.sql`"):
        return "".join(f"| {code} | what | here | how | {tests} |\n" for code in KNOWN if code != left_out)

    def test_catches_an_incident_without_a_row(self):
        self.assert_caught(unanswered, TABLE, self.table(left_out="I-7"), {"tests/a.sql": " ".join(KNOWN)})

    def test_catches_a_test_that_does_not_cite_it(self):
        self.assert_caught(unanswered, "tests/a.sql", "-- " + " ".join(KNOWN).replace("I-22", ""), {TABLE: self.table()})

    def test_allows_a_whole_table(self):
        self.assert_allowed(unanswered, TABLE, self.table(), {"tests/a.sql": " ".join(KNOWN)})


if __name__ == "__main__":
    sys.exit(unittest.main())
