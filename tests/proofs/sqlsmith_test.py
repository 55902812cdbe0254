#!/usr/bin/env python3
"""What sqlsmith makes up from the catalogue, typed by every role: no canary, no crash, no fault inside our functions (F6).

The prober knows what hurts; sqlsmith knows nothing and tries every function, operator and cast that there is in
expressions nobody would write. Only the whole form: tests/run --full installs the program."""
import concurrent.futures
import multiprocessing
import re
import shutil
import subprocess
import types
import unittest

from planted import Planted
from proof import PEOPLE, figure, main
from prober import CANARY, OF_ONE_SOCIETY
from tries import CRASHED, tried

OWN, OPERATORS = 8_000, 2_000  # statements of what the login itself sees, and of all tables and functions
AT_ONCE = 2
SETTINGS = {"options": "-c statement_timeout=2s"}
CONTROL = "select p.address from core.person as p where p.society_id = 2;\n"


def made_up(cluster, login, count, seed, *options):
    """Statements that sqlsmith writes for what one login sees; it does not run them, so that the answers can be looked at."""
    target = f"--target=host={cluster.directory} port={cluster.port} dbname=madoguchi user={login}"
    written = subprocess.run(["sqlsmith", target, "--dry-run", f"--seed={seed}", f"--max-queries={count}", *options],
                             check=True, capture_output=True, text=True).stdout
    return [statement for statement in re.split(r";\s*\n", written) if statement.strip()][:count]


class Written:
    """Gives out statements that are there already, as a prober gives out its own."""

    def __init__(self, statements):
        self.statements = iter(statements)

    def probe(self):
        return next(self.statements)


def typed(place, login, seed, needle):
    statements = (made_up(place, login, OWN, seed)
                  + made_up(place, "madoguchi_operator", OPERATORS, seed, "--exclude-catalog"))
    ours = sum(bool(re.search(r"\b(office|portal|job|core)\.", statement)) for statement in statements)
    return ours, tried(place, Written(statements), login, len(statements), needle=needle, settings=SETTINGS)


class Sqlsmith(unittest.TestCase):
    desk: Planted

    @classmethod
    def setUpClass(cls):
        if not shutil.which("sqlsmith"):
            raise LookupError("sqlsmith is not installed; tests/run --full does it")
        cls.desk = cls.enterClassContext(Planted())

    def test_what_it_sees_is_looked_at(self):
        """Control: the operator, whom nothing is hidden from, gets a canary for such a statement."""
        answer = tried(self.desk.cluster, Written([CONTROL]), "madoguchi_operator", 1, settings=SETTINGS)
        self.assertEqual(answer.leaks, [CONTROL])

    def test_nothing_comes_of_it(self):
        place = types.SimpleNamespace(directory=self.desk.cluster.directory, port=self.desk.cluster.port)
        with concurrent.futures.ProcessPoolExecutor(AT_ONCE, multiprocessing.get_context("fork")) as pool:
            waiting = [(duty, pool.submit(typed, place, login, number, OF_ONE_SOCIETY if duty == "job" else CANARY))
                       for number, (duty, login) in enumerate(PEOPLE.items(), start=1)]
            for duty, answer in waiting:
                ours, came = answer.result()
                with self.subTest(duty):
                    self.assertEqual(came.leaks[:5], [])
                    self.assertEqual(came.faults[:5], [])
                    self.assertGreater(ours, came.made / 10, "the statements hardly name a function of ours")
                    figure("F6 sqlsmith", f"{duty}: {came.made} statements, {ours} of them with functions or tables of ours, "
                                          f"{came.seen} bytes, {len(came.leaks)} canaries, {len(came.faults)} faults inside "
                                          f"our functions ({came.common})")
        self.assertNotRegex(self.desk.log(), CRASHED)


if __name__ == "__main__":
    main()
