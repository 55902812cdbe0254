"""Servers for measurements: each holds the same first society, beside ever more others."""
import importlib.machinery
import importlib.util
import os
import pathlib
import shutil
import sys
import time

SQL = pathlib.Path(__file__).resolve().parent.parent / "sql"
ITS_OWN = 4  # processes of a server without autovacuum: checkpointer, writers, and the launcher of replication
CLERK = "st_000001"  # of the first society


def sql_tests():
    """The module behind tests/sql/run, which owns the throw-away cluster."""
    loader = importlib.machinery.SourceFileLoader("sql_tests", str(SQL / "run"))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("sql_tests", loader))
    sys.dont_write_bytecode = True
    loader.exec_module(module)
    return module


TESTS = sql_tests()


def spent(cluster):
    """Seconds of the processor that those of the server's processes took which have ended; waits for the last of them."""
    postmaster = (cluster.directory / "data" / "postmaster.pid").read_text(encoding="ascii").split("\n", 1)[0]
    while pathlib.Path(f"/proc/{postmaster}/task/{postmaster}/children").read_text(encoding="ascii").count(" ") > ITS_OWN:
        time.sleep(0.01)
    fields = pathlib.Path(f"/proc/{postmaster}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()
    return (int(fields[13]) + int(fields[14])) / os.sysconf("SC_CLK_TCK")


class MeasuredServer(TESTS.Cluster):
    """Set up like a server that is in use. Filled with `members` made-up members of `societies` when it is new.

    With a folder given and `keep`, its data stay there, stopped, for the next time.
    """

    settings = ("jit=off", "max_connections=120", "autovacuum=off", "shared_buffers=1GB", "work_mem=32MB",
                "maintenance_work_mem=1GB", "random_page_cost=1.1", "effective_cache_size=8GB", "wal_level=minimal",
                "max_wal_senders=0", "max_wal_size=4GB", "checkpoint_timeout=30min")

    def __init__(self, program, members, societies, largest, under=None, keep=False):
        folder = None
        if under:
            under = pathlib.Path(under)
            under.mkdir(mode=0o755, parents=True, exist_ok=True)
            folder = under / f"members-{members}-{societies}-{largest}"
            folder.mkdir(exist_ok=True)
        super().__init__(folder)
        self.program, self.keep = program, keep
        self.members, self.societies, self.largest = members, societies, largest
        self.filled = self.directory / "filled"

    def __enter__(self):
        try:
            if not self.filled.exists():
                shutil.rmtree(self.directory / "data", ignore_errors=True)
            self.start()
            if not self.filled.exists():
                self.fill()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        self.stop(keep=self.keep)

    def stop(self, keep):
        if keep:
            self.as_server_user("pg_ctl", "-D", str(self.directory / "data"), "-m", "fast", "-w", "-s", "stop")
        else:
            super().stop(keep=False)

    def fill(self):
        self.psql("postgres", "create database madoguchi template template0 encoding 'UTF8' locale 'C.UTF-8';")
        TESTS.apply_with_program(self, self.program)
        TESTS.operate(self, self.program, "madoguchi", "demo", "fill", "--members", str(self.members), "--societies",
                      str(self.societies), "--largest", str(self.largest), "--as-of", "2026-04-01", "--indexes-last")
        self.psql("madoguchi", "checkpoint;")
        self.filled.touch()

    def place(self):
        return f"{self.members:,}={self.directory}:{self.port}"


def size(text):
    """MEMBERSxSOCIETIES; five societies if not given."""
    members, _, societies = text.partition("x")
    return int(members), int(societies or 5)
