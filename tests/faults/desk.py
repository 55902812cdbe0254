"""A database with the fixtures of tests/sql in it, and people who work there through psql, each in a process."""
import importlib.machinery
import importlib.util
import json
import os
import pathlib
import signal
import subprocess
import sys

SQL = pathlib.Path(__file__).resolve().parent.parent / "sql"
VERIFIER = f"SCRAM-SHA-256$4096:c2FsdHNhbHRzYWx0c2FsdA==${'A' * 43}=:{'A' * 43}="


def sql_tests():
    """The module behind tests/sql/run, which owns the throw-away cluster."""
    loader = importlib.machinery.SourceFileLoader("sql_tests", str(SQL / "run"))
    loader_spec = importlib.util.spec_from_loader("sql_tests", loader)
    module = importlib.util.module_from_spec(loader_spec)
    sys.dont_write_bytecode = True
    loader.exec_module(module)
    return module


def quoted(value):
    """A value as SQL text: numbers, texts, lists of these, and nothing."""
    if value is None:
        return "null"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, (list, tuple)):
        if not value:
            return "'{}'"
        return "array[" + ", ".join(quoted(item) for item in value) + "]"
    return "'" + str(value).replace("'", "''") + "'"


class Lost(Exception):
    """The connection ended; whether the call was carried out is not known."""


class Answer:
    """What a call came to: a value, which is one line of JSON, or the code of its refusal."""

    def __init__(self, code, lines):
        self.code = code
        values = [line for line in lines if line and not line.startswith("FATAL")]  # FATAL: a cut after the value
        self.value = json.loads(values[-1]) if code == "00000" and values else None

    @property
    def done(self):
        return self.code == "00000"

    def __repr__(self):
        return f"{self.code} {self.value}"


class Person:
    """One psql process under one login. Not to be shared by threads."""

    def __init__(self, desk, login, database="madoguchi"):
        self.login = login
        self.command = [str(desk.cluster.bin / "psql"), "-X", "-q", "-A", "-t", "-v", "VERBOSITY=sqlstate",
                        "-h", str(desk.cluster.directory), "-p", str(desk.cluster.port), "-U", login, "-d", database]
        self.process = None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.leave()

    def leave(self):
        if self.process:
            self.process.stdin.close()
            self.process.wait()
            self.process.stdout.close()
            self.process = None

    def send(self, statement):
        """Hands a statement over without waiting for its answer."""
        if not self.process:
            self.process = subprocess.Popen(self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                            stderr=subprocess.STDOUT, text=True, encoding="utf-8", bufsize=1,
                                            env={**os.environ, "PGOPTIONS": "-c client_min_messages=error"})
        try:
            self.process.stdin.write(statement + ";\n\\echo end :SQLSTATE\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            self.hang_up()

    def hang_up(self):
        self.process.stdout.close()
        try:
            self.process.stdin.close()
        except BrokenPipeError:
            pass
        self.process.wait()
        self.process = None
        raise Lost()

    def receive(self):
        lines = []
        for line in self.process.stdout:
            if line.startswith("end "):
                return Answer(line[4:].strip(), lines)
            lines.append(line.rstrip("\n"))
        return self.hang_up()

    def tell(self, statement):
        self.send(statement)
        return self.receive()

    def call(self, function, *arguments):
        return self.tell(f"select to_jsonb({function}({', '.join(quoted(item) for item in arguments)}))")

    def rows(self, function, *arguments):
        called = f"{function}({', '.join(quoted(item) for item in arguments)})"
        return self.tell(f"select coalesce(jsonb_agg(r), '[]') from {called} r").value


class Desk:
    """The cluster, with both societies of the fixtures; stopped and removed at the end."""

    def __init__(self):
        self.tests = sql_tests()
        self.cluster = self.tests.Cluster()
        self.keep = False

    def __enter__(self):
        signal.signal(signal.SIGTERM, lambda number, _frame: sys.exit(128 + number))
        try:
            self.cluster.start()
            self.script("create database madoguchi template template0 encoding 'UTF8' locale 'C.UTF-8'", "postgres")
            self.tests.apply_with_psql(self.cluster)
            self.script("create schema tap; alter database madoguchi set log_min_error_statement = 'panic'")
            texts = [(SQL / name).read_text(encoding="utf-8") for name in ("fixtures.sql", "printing.sql")]
            self.cluster.psql("madoguchi", "\n".join(texts), one_transaction=True)
        except BaseException:
            self.cluster.stop(self.keep)
            raise
        return self

    def __exit__(self, *_):
        self.cluster.stop(self.keep)

    def script(self, text, database="madoguchi"):
        """Runs statements as the operator."""
        self.cluster.psql(database, text)

    def operator(self, database="madoguchi"):
        return Person(self, "madoguchi_operator", database)

    def person(self, login, database="madoguchi"):
        return Person(self, login, database)

    def hire(self, numbers, duties):
        """More staff for the first society; returns the logins."""
        for number in numbers:
            self.script(f"select job.create_staff('north', {number}, 'Staff {number}', '{{{duties}}}', '{VERIFIER}')"
                        " \\g /dev/null")
        return [f"st_{number:06}" for number in numbers]

    def crash(self):
        """The server falls over and comes back; what was committed must still be there."""
        self.cluster.as_server_user("pg_ctl", "-D", str(self.cluster.directory / "data"), "-m", "immediate", "-w", "-s",
                                    "-l", str(self.cluster.directory / "log"), "restart")

    def log(self):
        return (self.cluster.directory / "log").read_text(encoding="utf-8", errors="replace")
