"""The SQL suite on a throw-away server, one file at a time, for a function of which something has been changed.

What every file starts from (tests/sql/fixtures.sql) is put into the database once; the files find a short one in its place.
A file that does not begin with it, or does not pass that way, runs in a database without."""
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile

from mutation import CALLED
from proof import desk
from wire import Wire

SQL = desk.SQL
TESTS = SQL.parent
FIXTURES = SQL / "fixtures.sql"
FILLED, EMPTY = "filled", "madoguchi"
OPTIONS = "-c client_min_messages=warning -c statement_timeout=60s"
INCLUDED = re.compile(r"^\\ir (\S+)", re.MULTILINE)


class Suite:
    """The server, its databases, and the files of tests with what each of them calls."""

    def __init__(self):
        self.tests = desk.sql_tests()
        self.cluster = self.tests.Cluster()
        self.tree = pathlib.Path(tempfile.mkdtemp(prefix="madoguchi-suite-"))
        self.places, self.wires, self.runs = {}, {}, 0

    def __enter__(self):
        signal.signal(signal.SIGTERM, lambda number, _frame: sys.exit(128 + number))
        try:
            self.cluster.start()
            self.cluster.psql("postgres", "create database madoguchi template template0 encoding 'UTF8' locale 'C.UTF-8'")
            self.tests.apply_with_psql(self.cluster)
            self.cluster.psql(EMPTY, "create schema tap; create extension pgtap schema tap; "
                                     "create extension plpgsql_check schema tap;")
            self.cluster.psql("postgres", f"create database {FILLED} template {EMPTY}")
            self.fill()
            self.grow()
        except BaseException:
            self.leave()
            raise
        return self

    def __exit__(self, *_):
        self.leave()

    def leave(self):
        for wire in self.wires.values():
            wire.close()
        self.cluster.stop(False)
        shutil.rmtree(self.tree, ignore_errors=True)

    def fill(self):
        bootstrap = (self.tests.DATABASE / "bootstrap.sql").read_text(encoding="utf-8")
        self.cluster.psql(FILLED, bootstrap)
        self.cluster.psql(FILLED, FIXTURES.read_text(encoding="utf-8"), one_transaction=True)

    def grow(self):
        """The tests again, but with the short fixtures: what a session has to know of them."""
        kept = [line for line in FIXTURES.read_text(encoding="utf-8").splitlines()
                if re.match(r"\\(set|pset) |set local ", line)]
        for kind in ("long", "short"):
            (self.tree / kind).mkdir()
            os.symlink(TESTS.parent / "resources", self.tree / kind / "resources")
            for folder in ("sql", "portal", "faults"):
                place = self.tree / kind / "tests" / folder
                place.mkdir(parents=True)
                for file in (TESTS / folder).iterdir():
                    if file.suffix in (".sql", ".txt") and (kind == "long" or file != FIXTURES):
                        os.symlink(file, place / file.name)
        (self.tree / "short" / "tests" / "sql" / FIXTURES.name).write_text("\n".join(kept) + "\n", encoding="utf-8")
        for path in (self.tree, *self.tree.rglob("*")):
            if not path.is_symlink():
                path.chmod(0o755)
        self.files = [file for folder in ("sql", "portal", "faults") for file in sorted((TESTS / folder).glob("*.sql"))
                      if file.name not in self.tests.NOT_TESTS and "plan(" in file.read_text(encoding="utf-8")]
        self.mentions = {file: self.named_in(file) for file in self.files}

    def named_in(self, file):
        """The functions and tables that a file, or a file included there, names."""
        text = file.read_text(encoding="utf-8")
        found = set(CALLED.findall(text))
        for included in INCLUDED.findall(text):
            other = (file.parent / included).resolve()
            if other != FIXTURES and other.exists():
                found |= self.named_in(other)
        return found

    def wire(self, database):
        if database not in self.wires:
            self.wires[database] = Wire(self.cluster, "madoguchi_operator", database)
        return self.wires[database]

    def told(self, statement, database=FILLED):
        return self.wire(database).tell(statement)

    def json(self, query):
        reply = self.told(query)
        if reply.error:
            raise LookupError(reply.error)
        return json.loads(reply.value)

    def passes(self, file, database):
        """Runs one file; as soon as something in it fails, that is known."""
        kind = "long" if database == EMPTY else "short"
        at = self.tree / kind / "tests" / file.parent.name
        command = [str(self.cluster.bin / "psql"), "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1",
                   *self.cluster.address(database), "-f", file.name]
        environment = {**os.environ, "PGOPTIONS": OPTIONS, "PGTZ": "UTC"}
        self.runs += 1
        with subprocess.Popen(command, cwd=at, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                              encoding="utf-8", errors="replace", env=environment) as psql:
            planned, done = None, 0
            for line in psql.stdout:
                if found := re.match(r"1\.\.(\d+)", line):
                    planned = int(found[1])
                done += line.startswith("ok ")
                if line.startswith("not ok "):
                    psql.kill()
                    return False
        return psql.returncode == 0 and planned == done

    def first_that_passes(self, file):
        """Where the file passes as long as nothing is changed; None: nowhere."""
        return next((place for place in (FILLED, EMPTY) if self.passes(file, place)), None)
