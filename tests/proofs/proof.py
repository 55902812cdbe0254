"""What all proofs share: whether the whole of it is wanted, how a figure is told, and the people who are tried."""
import pathlib
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "faults"))
import desk  # noqa: E402

FULL = "--full" in sys.argv

# One login for each duty of the first society; a portal that serves it; and one for scheduled jobs.
PEOPLE = {"clerk": "st_000101", "supervisor": "st_000103", "printer": "st_000105", "auditor": "st_000107",
          "administrator": "st_000108", "portal": "pt_000301", "job": "jb_000001"}


def scale(quick, full):
    """A number for the ordinary tests, and one for tests/run --full."""
    return full if FULL else quick


def figure(name, words):
    print(f"{name}: {words}", flush=True)


class Desk(desk.Desk):
    """The throw-away database of the tests of faults, with somebody who may run jobs, and a login that is nobody's."""

    def __enter__(self):
        super().__enter__()
        try:
            self.script("create role jb_000001 login in role madoguchi_job connection limit 3; "
                        "create role nb_000001 login in role madoguchi_clerk")
        except BaseException:
            self.cluster.stop(self.keep)
            raise
        return self

    def copy(self, name, template="madoguchi"):
        """Another database with everything that is in this one, and what a new database must not give away revoked."""
        bootstrap = (self.tests.DATABASE / "bootstrap.sql").read_text(encoding="utf-8")
        self.script(f"drop database if exists {name}; create database {name} template {template}", "postgres")
        self.script(bootstrap, name)


def main():
    sys.argv = [word for word in sys.argv if word != "--full"]
    unittest.main(module="__main__", verbosity=2)
