#!/usr/bin/env python3
"""The SQL suite notices when something is taken out of a function that guards, or of a table's rules (F5).

Each mutant is made in the database, and the tests that concern its function are run until one fails, those first that
are named after it. --per N takes so many of each area, --from N those behind the first N, --area NAME one area alone,
--of NAME the functions whose name begins so, and --all says what noticed each."""
import argparse
import collections
import sys
import time
import unittest

import guards
import mutation
from judge import Judge
from proof import FULL, HERE, figure
from suite import Suite
from table_rules import table_rules

EXPLAINED = HERE / "equivalent_mutants.tsv"
PER_AREA = 16 if FULL else 1
EVERY = 1 if FULL else 2  # so many areas is one of them tried
NEAR = 8  # files that a mutant may take
ATTRIBUTES = 16  # one of so many: a rule in every_object.sql looks at all of them alike
SHARE = 0.95  # of the mutants that are no equivalents


def explained():
    """The mutants that no test can notice, each with the reason."""
    lines = [line.split("\t") for line in EXPLAINED.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
    return {f"{where}\t{what}": reason for where, what, reason in lines}


def of_functions():
    """The mutants of each area."""
    every = list(mutation.functions())
    for area, names in guards.AREAS.items():
        mine = [function for function in every if function.name in names.split()]
        yield area, ([mutant for function in mine for mutant in function.mutants() if mutant.kind in guards.kinds_of(area)]
                     + [mutant for function in mine for mutant in function.attributes() if mutant.rank[0] % ATTRIBUTES == 0])


def drawn(suite):
    """(area, its mutants in an order that stays when others are added)"""
    for area, mutants in [*of_functions(), (guards.TABLES, table_rules(suite))]:
        yield area, sorted(mutants, key=lambda mutant: mutant.rank)


class SqlMutants(unittest.TestCase):
    given: argparse.Namespace

    def test_the_suite_notices_what_is_taken_out(self):
        began, told = time.monotonic(), collections.Counter()
        with Suite() as suite:
            judge, areas = Judge(suite, NEAR), list(drawn(suite))
            for area, mutants in areas[::EVERY]:
                if self.given.area in area:
                    told += self.judged(judge, area, [m for m in mutants if m.where.startswith(self.given.of)])
            runs = suite.runs
        known = told["noticed"] + told["survived"]
        figure("F5", f"{told['noticed']} of {known} mutants noticed ({100 * told['noticed'] / max(1, known):.1f} %), "
                     f"{told['explained']} explained, {told['refused']} that the database refuses; of "
                     f"{sum(len(mutants) for _area, mutants in areas)} in {len(areas)} areas; {runs} runs of files in "
                     f"{time.monotonic() - began:.0f} s")
        self.assertGreaterEqual(told["noticed"], SHARE * known)

    def judged(self, judge, area, mutants):
        """How many of them were noticed, survived, are explained, and are refused by the database itself."""
        came = collections.Counter()
        for mutant in mutants[self.given.start:][:self.given.per]:
            outcome, by = ("explained", None) if mutant.key in explained() else judge.outcome(mutant)
            came[outcome] += 1
            if outcome == "survived" or self.given.all:
                print(f"{outcome}{' by ' + by if by else ''}: {mutant.key}", flush=True)
        figure("F5", f"{area}: " + ", ".join(f"{count} {outcome}" for outcome, count in sorted(came.items())))
        return came

    def test_every_explanation_is_of_a_mutant_that_there_is(self):
        keys = {mutant.key for _area, mutants in of_functions() for mutant in mutants}
        self.assertEqual([key for key in explained() if key not in keys], [])

    def test_every_function_that_guards_is_there(self):
        named = {name for names in guards.AREAS.values() for name in names.split()}
        self.assertEqual(named - {function.name for function in mutation.functions()}, set())


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--full", action="store_true")
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--per", type=int, default=PER_AREA)
    parser.add_argument("--from", dest="start", type=int, default=0)
    parser.add_argument("--area", default="")
    parser.add_argument("--of", default="")
    SqlMutants.given = parser.parse_args()
    unittest.main(module="__main__", argv=[sys.argv[0]], verbosity=2)
