"""Statements typed by one login, and what came back for them, byte by byte."""
import collections
import dataclasses
import re

from prober import CANARY
from wire import Gone, Wire

SESSION, BETWEEN = 1000, 25  # probes of one session, and those after which its settings are put back
OURS = re.compile(r"\b(office|portal|job|core)\.\w+\(")  # in the context of an error: it came from within
CRASHED = re.compile(r"was terminated by|PANIC:|TRAP:|server process .* exited with exit code")
FRESH, END = Wire.query("discard all"), Wire.query("rollback")  # what failed in a transaction leaves it open


@dataclasses.dataclass
class Came:
    """What came of probes: those that brought a canary, and those that broke something inside a function of ours."""
    made: int = 0
    seen: int = 0  # bytes
    leaks: list = dataclasses.field(default_factory=list)
    faults: list = dataclasses.field(default_factory=list)
    codes: collections.Counter = dataclasses.field(default_factory=collections.Counter)

    @property
    def common(self):
        return ", ".join(f"{count} {code}" for code, count in self.codes.most_common(6))

    def note(self, probe, needle, *replies):
        self.seen += sum(len(reply.raw) for reply in replies)
        self.codes[replies[0].code] += 1
        if any(needle.search(reply.raw) for reply in replies):
            self.leaks.append(probe)
        if replies[0].code.startswith("XX") and OURS.search(replies[0].error.get("context", "")):
            self.faults.append(f"{replies[0].error}: {probe}")


def tried(cluster, prober, login, probes, *, database="madoguchi", needle=CANARY, until_found=False, settings=None):
    came = Came()
    wire = Wire(cluster, login, database, settings)
    while came.made < probes and not (until_found and came.leaks):
        asked = [prober.probe() for _ in range(min(BETWEEN, probes - came.made))]
        came.made += len(asked)
        try:
            if came.made % SESSION < BETWEEN:
                wire.close()
                wire.open()
            wire.send(FRESH + b"".join(Wire.query(probe) + END for probe in asked))
            wire.answer()
            for probe in asked:
                came.note(probe, needle, wire.answer(), wire.answer())
        except Gone:
            came.codes["gone"] += 1
            wire.close()
            wire.open()
    wire.close()
    return came
