#!/usr/bin/env python3
"""The print protocol under random work, killed clients, cut connections and double clicks.

print_protocol_test.py [--operations N] [--crashes N] [--seed N] [--only MUTANT]

Six stations work at once in one database while somebody withdraws requests, coverages end, connections are cut and the
server crashes. A watcher asks for the invariants all the time. Afterwards the same is done in copies with one guard
taken out each: every one of these mutants must be seen, or the driver is asleep. Harm keeps step with the work, not
with the clock, so that a slow machine sees as many faults for each operation as a fast one. The seed is printed; with
the same seed everybody draws the same lots, though not at the same moments.
"""
import argparse
import random
import sys
import threading
import time

sys.path.insert(0, __file__.rsplit("/", 1)[0])
import invariants  # noqa: E402
from desk import Desk, Lost  # noqa: E402
from mutants import MUTANTS, mutate  # noqa: E402
from station import Ledger, Station  # noqa: E402

STATIONS = range(501, 507)
MEMBERS = range(7001, 7015)
HARM = ("clients killed", "connections cut", "servers crashed", "double clicks", "looks lost", "calls repeated")
OPERATIONS_OF_A_MUTANT = 1500  # at most; most are seen in some fifty
STUCK = 300  # seconds without an operation
NEEDED = ("runs counted", "cards sent", "connections cut", "clients killed", "double clicks", "requests merged")


class World:
    """One database, its people, and the time that they have."""

    def __init__(self, desk, database, seed):
        self.desk = desk
        self.database = database
        self.dice = random.Random(seed)
        self.stop = threading.Event()
        self.ledger = Ledger()
        self.seen = []  # violations
        self.requests = 9000
        self.untried = lambda: [what for what in NEEDED if not self.ledger.counts.get(what)]
        self.stations = [
            Station(desk.person(f"st_{number:06}", database), self.ledger, self.dice.getrandbits(64), self.stop)
            for number in STATIONS]

    def work(self, operations, crashes, until_seen):
        # What is done to the stations, and after how many of their operations it is done again.
        helpers = [threading.Thread(target=self.repeat, args=task, daemon=True)
                   for task in ((self.ask, 0, 0.01), (self.disturb, 1, 0.01), (self.cut, 5, 0.01), (self.watch, 1, 0.05))]
        for thread in (*helpers, *self.stations):
            thread.start()
        crashed, before, last = 0, 0, time.monotonic()
        while not (until_seen and (self.seen or self.ledger.faults)):
            done, now = self.done(), time.monotonic()
            if done >= operations and (until_seen or done >= 10 * operations or not self.untried()):
                break
            if crashed < crashes and done >= operations * (crashed + 1) / (crashes + 1):
                crashed += 1
                self.desk.crash()
                self.ledger.note("servers crashed")
            if done > before:
                before, last = done, now
            elif now > last + STUCK:
                self.ledger.broken.append(f"nobody gets on after {done} operations")
                break
            time.sleep(0.02)
        self.stop.set()
        for thread in (*self.stations, *helpers):
            thread.join(STUCK)
            if thread.is_alive():
                self.ledger.broken.append(f"{thread.name} hangs")

    def done(self):
        return self.ledger.counts.get("operations", 0)

    def repeat(self, task, operations, pause):
        """Does a task each time that so many operations more have been done, or nobody gets on without it."""
        lots = random.Random(self.dice.getrandbits(64))
        before, last = 0, time.monotonic()
        with self.desk.operator(self.database) as operator:
            while not self.stop.wait(pause):
                done, now = self.done(), time.monotonic()
                if done < before + operations and (task == self.cut or now < last + 1):
                    continue
                before, last = done, now
                try:
                    task(operator, lots)
                except Lost:
                    continue
                except Exception as problem:
                    self.ledger.broken.append(f"{task.__name__}: {problem!r}")
                    return

    def ask(self, operator, lots):
        """Members ask and supervisors approve, so that there is always something to print."""
        if operator.tell("select to_jsonb(count(*)) from core.request r where r.state = 'approved'").value < 10:
            self.requests += 1
            member = lots.choice(MEMBERS)
            operator.tell(f"select tap.approved(1, {self.requests}, {member}, despite => 'again')")

    def disturb(self, operator, lots):
        """A request is withdrawn or merged, a secret lost, a coverage ends or comes back, an employer moves."""
        member = lots.choice(MEMBERS)
        lots.choices((
            lambda: operator.tell(
                "select to_jsonb(tap.code('st_000101', "
                "format('office.withdraw_request(gen_random_uuid(), %s, ''back'')', "
                f"(select max(r.request_id) from core.request r where r.person_id = {member} "
                "and r.state in ('approved', 'in_run')))))"),
            lambda: operator.tell(f"select to_jsonb(core.void_active(1, {member}, 'viewing', 'reported_lost'))"),
            lambda: operator.tell("update core.coverage c set lost_on = case when c.coverage_id = "
                                  f"{member} then current_date - 1 end where c.symbol = '7000'"),
            lambda: operator.tell("update core.employer e set address = 'Street ' || (random() * 2)::int "
                                  f"where e.employer_id = {lots.choice((801, 802, 803))}"),
            lambda: self.merge(operator, member),
        ), (4, 4, 2, 1, 2))[0]()

    def merge(self, operator, member):
        answer = operator.tell(
            "select to_jsonb(tap.code('st_000101', format('office.merge_requests(gen_random_uuid(), %s, %L, ''same'')', "
            "max(r.request_id), array[min(r.request_id)]))) from core.request r "
            f"where r.person_id = {member} and r.state = 'approved' having count(*) > 1")
        self.ledger.note("requests merged", answer.value == "done")

    def cut(self, operator, lots):
        """Ends the connection of one station, whatever it is doing."""
        who = f"st_{lots.choice(STATIONS):06}"
        ended = operator.tell("select to_jsonb(count(pg_terminate_backend(a.pid))) from pg_stat_activity a "
                              f"where a.usename = '{who}' and a.datname = current_database()").value
        self.ledger.note("connections cut", ended or 0)

    def watch(self, operator, _lots):
        self.seen += invariants.violated(operator, invariants.EVERY_SNAPSHOT)
        self.ledger.note("snapshots watched")

    def settle(self):
        """Gives up what is still open, and holds database and tables against each other."""
        with self.desk.operator(self.database) as operator, self.desk.person("st_000105", self.database) as last:
            for run in last.rows("office.runs", "active"):
                last.call("office.abort_run", "00000000-0000-4000-8000-%012d" % run["run_id"], run["run_id"],
                          run["fence"], "closing time")
            self.seen += invariants.violated(operator, {**invariants.EVERY_SNAPSHOT, **invariants.NOTHING_OPEN})
            sent = operator.tell("select coalesce(jsonb_agg(c.serial), '[]') from core.card c "
                                 "where c.state = 'dispatched' and c.card_id > 1").value
            good = operator.tell("select coalesce(jsonb_agg(c.serial), '[]') from core.card c where c.card_id > 1 "
                                 "and c.reconciled_by is not null and c.state not in ('spoiled', 'not_found')").value
        counted = self.ledger.counts.get("cards sent", 0)
        if len(sent) != counted:
            self.seen.append(f"I9 {counted} cards were handed over, {len(sent)} are dispatched")
        self.seen += [f"I9 {serial} was counted as good with {self.ledger.paper.get(serial)} sheets"
                      for serial in good if self.ledger.paper.get(serial) != 1]

    def figures(self):
        """F1 and F2 in a line: what was done, what was done to it, and what came of it."""
        with self.desk.operator(self.database) as operator:
            operations = operator.tell("select to_jsonb(count(*)) from core.operation o where o.society_id = 1").value
        counts = self.ledger.counts
        harm = sum(counts.get(what, 0) for what in HARM)
        return (f"{operations} operations with {harm} faults, {counts.get('servers crashed', 0)} of them crashes of "
                f"the server; {counts.get('runs opened', 0)} runs, {counts.get('refused as it must be', 0)} wrong "
                f"counts and stale fences refused: {len(self.faults())} violations")

    def faults(self):
        return [*dict.fromkeys([*self.ledger.broken, *self.ledger.faults, *self.seen])]


def prepare(desk):
    desk.hire(STATIONS, "printer")
    desk.script("""
        insert into core.employer (society_id, employer_id, code, name, postal_code, address)
        select 1, n, 'W' || n, 'Works ' || n, '1300001', 'Street 1' from generate_series(801, 803) n;
        select tap.member(1, n, 801 + n % 3) from generate_series(7001, 7012) n \\g /dev/null
        select tap.member(1, n, null, 'voluntary_continuation') from generate_series(7013, 7014) n \\g /dev/null
    """)


def copy(desk, database):
    desk.script(f"create database {database} template madoguchi", "postgres")
    desk.script(f"alter database {database} set log_min_error_statement = 'panic'", "postgres")
    desk.script((desk.tests.DATABASE / "bootstrap.sql").read_text(encoding="utf-8"), database)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--operations", type=int, default=150)
    parser.add_argument("--crashes", type=int, default=2)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().getrandbits(32))
    parser.add_argument("--only", help="this mutant alone", choices=MUTANTS)
    given = parser.parse_args()
    print(f"seed {given.seed}", flush=True)
    wrong = 0

    with Desk() as desk:
        prepare(desk)
        if not given.only:
            copy(desk, "sound")
            world = World(desk, "sound", given.seed)
            world.work(given.operations, given.crashes, until_seen=False)
            world.settle()
            print(f"sound: {world.ledger.counts}", flush=True)
            print(world.figures(), flush=True)
            world.ledger.broken += [f"nothing was tried: {what}" for what in world.untried()]
            for fault in world.faults()[:20]:
                print(f"  FAULT {fault}")
            wrong += len(world.faults())
            log = desk.log()
            if "deadlock detected" in log:
                print("  FAULT deadlock detected" + log.split("deadlock detected", 1)[1][:3000])
                wrong += 1

        for mutant in [given.only] if given.only else MUTANTS:
            copy(desk, "mutant")
            mutate(desk, "mutant", mutant)
            world = World(desk, "mutant", given.seed)
            world.work(OPERATIONS_OF_A_MUTANT, 0, until_seen=True)
            if not world.faults():
                world.settle()
            found = world.faults()
            print(f"{'seen' if found else 'NOT SEEN'}: {mutant}: {found[0] if found else ''}", flush=True)
            wrong += not found or bool(world.ledger.broken)
            desk.script("drop database mutant with (force)", "postgres")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
