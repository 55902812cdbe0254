#!/usr/bin/env python3
"""Two people's transactions in every order of their steps: what must hold, holds, and nobody waits for ever (F20)."""
import itertools
import json
import select
import time
import unittest
import uuid

from proof import Desk, figure, main, scale
from desk import quoted
from invariants import EVERY_SNAPSHOT, violated
from wire import Wire

CLERK, CLERK2, SUPERVISOR, SUPERVISOR2 = "st_000101", "st_000102", "st_000103", "st_000104"
PRINTER, PRINTER2, EVERYTHING, JOB = "st_000105", "st_000106", "st_000109", "jb_000001"
ORDERS = [[0 if place in ours else 1 for place in range(8)] for ours in itertools.combinations(range(8), 4)]
LONGEST = 3 + 3  # seconds: the functions' lock_timeout, and no more than that again
HARMLESS = "55P03"  # waited for the lock as long as a function may


class Scene:
    """A database, and what a pair of calls needs there: everything is made anew for each order."""
    number = 100_000

    def __init__(self, desk, operator, database="madoguchi"):
        self.desk, self.operator, self.database = desk, operator, database

    def told(self, expression):
        answer = self.operator.tell(f"select to_jsonb({expression})")
        assert answer.done, f"{expression}: {answer.code}"
        return answer.value

    def member(self, employer=1):
        Scene.number += 1
        self.told(f"tap.member(1, {Scene.number}, {employer})::text")
        return Scene.number

    def approved(self, employer=1):
        member = self.member(employer)
        return self.told(f"tap.approved(1, {member}, {member})")

    def employer(self):
        Scene.number += 1
        self.operator.tell("insert into core.employer (society_id, employer_id, code, name, postal_code, address) values "
                           f"(1, {Scene.number}, 'T{Scene.number}', 'Works', '1300001', 'Street 1')")
        return Scene.number

    def request(self, up_to, member=None, despite=""):
        return self.told(f"tap.request({member or self.member()}, 'viewing_password_issue', '{up_to}', '{despite}')")

    def bundle(self):
        """(bundle, request) of a counted card that has a bundle to itself."""
        request = self.approved(self.employer())
        self.told(f"tap.counted('{PRINTER}', '{EVERYTHING}', {request})")
        return self.told(f"tap.bundle_of(1, {request})"), request


def call(name, *arguments):
    return f"select to_jsonb({name}({', '.join(quoted(item) for item in (str(uuid.uuid4()), *arguments))}))"


def twice(login, name, *arguments):
    """Somebody who asks for the same operation a second time, as a client does that has not seen the answer."""
    statement = call(name, *arguments)
    return login, statement, statement


def claim_claim(scene):
    request = scene.request("received")
    return twice(CLERK, "office.claim_request", request), twice(CLERK2, "office.claim_request", request)


def open_open(scene):
    request = scene.approved()
    return (twice(PRINTER, "office.open_run", "vfold-a5", "desk 1", [request]),
            twice(PRINTER2, "office.open_run", "vfold-a5", "desk 2", [request]))


def approve_reject(scene):
    request = scene.request("waiting")
    return (twice(SUPERVISOR, "office.approve_request", request, ""),
            twice(SUPERVISOR2, "office.reject_request", request, "no", ""))


def approve_withdraw(scene):
    request = scene.request("waiting")
    return (twice(SUPERVISOR, "office.approve_request", request, ""),
            twice(CLERK2, "office.withdraw_request", request, "not needed"))


def open_withdraw(scene):
    request = scene.approved()
    return (twice(PRINTER, "office.open_run", "vfold-a5", "desk 1", [request]),
            twice(CLERK, "office.withdraw_request", request, "not needed"))


def stage_abort(scene):
    request = scene.approved()
    run = scene.told(f"tap.open('{PRINTER}', {request})")
    card, serial = scene.told(f"(select jsonb_build_array(c.card_id, tap.phc(c.serial)) from core.card c "
                              f"where c.society_id = 1 and c.run_id = {run})")
    return ((PRINTER, call("office.stage_run", run, 1, [card], [serial]), call("office.finish_printing", run, 1)),
            twice(PRINTER2, "office.abort_run", run, 1, "jam"))


def reconcile_abort(scene):
    run = scene.told(f"tap.printed('{PRINTER}', {scene.approved()})")
    return (twice(PRINTER2, "office.reconcile_run", run, 1, scene.told(f"tap.serials(1, {run})"), []),
            twice(EVERYTHING, "office.abort_run", run, 1, "jam"))


def dispatch_loss(scene):
    bundle, request = scene.bundle()
    return (twice(PRINTER2, "office.dispatch_bundle", bundle),
            twice(JOB, "job.record_loss", "north", request, "2026-01-01", "left_employer"))


def dispatch_withdraw(scene):
    bundle, request = scene.bundle()
    return (twice(PRINTER2, "office.dispatch_bundle", bundle),
            twice(CLERK, "office.withdraw_request", request, "not needed"))


def dispatch_supersede(scene):
    """The same member's next card takes the place of the one that waits at the door."""
    bundle, request = scene.bundle()
    again = scene.told(f"tap.approved(1, {request} + 1000000, {request}, despite => 'again')")
    return (twice(PRINTER2, "office.dispatch_bundle", bundle),
            twice(PRINTER, "office.open_run", "vfold-a5", "desk 1", [again]))


def hold_submit(scene):
    """One clerk at two screens."""
    request = scene.request("verified")
    return (twice(CLERK, "office.hold_request", request, "asks the employer", None),
            twice(CLERK, "office.submit_request", request, ""))


def merge_take(scene):
    member = scene.member()
    one, other = scene.request("received", member), scene.request("received", member, "again")
    return (twice(CLERK, "office.merge_requests", one, [other], "the same"),
            (CLERK2, call("office.take_request", "viewing_password_issue", "counter", member, False, "asked", ""),
             call("office.claim_request", other)))


def merge_approve(scene):
    member = scene.member()
    one, other = scene.request("waiting", member), scene.request("waiting", member, "again")
    return (twice(CLERK2, "office.merge_requests", one, [other], "the same"),
            (SUPERVISOR, call("office.approve_request", one, ""), call("office.approve_request", other, "")))


def take_take(scene):
    member = scene.member()
    asked = "viewing_password_issue", "counter", member, False, "asked", ""
    return twice(CLERK, "office.take_request", *asked), twice(CLERK2, "office.take_request", *asked)


def one_operation(scene):
    """A client that asks again on a second line while the first one still hangs."""
    asked = twice(PRINTER, "office.open_run", "vfold-a5", "desk 1", [scene.approved()])
    return asked, asked


# Each pair, and how many of the two get through: exactly one of those that exclude each other.
PAIRS = {claim_claim: {1}, open_open: {1}, approve_withdraw: {1, 2}, approve_reject: {1}, open_withdraw: {1, 2},
         stage_abort: {1, 2}, reconcile_abort: {1}, dispatch_loss: {1, 2}, dispatch_withdraw: {1, 2},
         dispatch_supersede: {1, 2}, hold_submit: {1}, merge_take: {1}, merge_approve: {1, 2}, take_take: {1},
         one_operation: {2}}


class Session:
    """One side of a pair: its steps one after the other, and what came of them."""

    def __init__(self, scene, login, first, second):
        self.wire = Wire(scene.desk.cluster, login, scene.database)
        self.pid = self.wire.ask("select pg_backend_pid()").value
        self.steps = ["begin", first, second, "commit"]
        self.replies, self.busy = [], False
        self.blocked_since, self.longest = None, 0

    def go_on(self):
        self.busy = True
        self.wire.send(Wire.query(self.steps[len(self.replies)]))

    def answered(self, seconds):
        if self.busy and (self.wire.buffer or select.select([self.wire.socket], [], [], seconds)[0]):
            self.replies.append(self.wire.answer())
            self.busy, self.blocked_since = False, None
        return not self.busy

    def waits(self, scene):
        """Whether it waits for the other one. How long is counted from the first such look to the last: a machine that is
        slow to carry out a statement does not make it wait for anybody."""
        if not scene.told(f"cardinality(pg_blocking_pids({self.pid})) > 0"):
            return False
        self.blocked_since = self.blocked_since or time.monotonic()
        self.longest = max(self.longest, time.monotonic() - self.blocked_since)
        return True

    @property
    def codes(self):
        return [reply.code for reply in self.replies]

    @property
    def through(self):
        return all(code == "00000" for code in self.codes)


def play(scene, order, sides):
    """Goes through one order. A step whose session still waits for the other one comes as soon as it can."""
    sessions = [Session(scene, *side) for side in sides]
    left = list(order)
    while left or any(session.busy for session in sessions):
        for session in sessions:
            while not session.answered(0.02) and not session.waits(scene):
                pass
        free = next((number for number in left if not sessions[number].busy), None)
        if free is not None:
            left.remove(free)
            sessions[free].go_on()
    for session in sessions:
        session.wire.close()
    return sessions


def faults(scene, order, pair):
    """(what is wrong after one order, the longest wait)"""
    sides = pair(scene)
    sessions = play(scene, order, sides)
    found = violated(scene.operator, EVERY_SNAPSHOT)
    for session, (_login, first, second) in zip(sessions, sides):
        refused = [code for code in session.codes if code != "00000"]
        if refused and not (refused[0].startswith("MD") or refused[0] == HARMLESS):
            found.append(f"refused with {session.codes}")
        if refused and any(code != "25P02" for code in refused[1:]):  # the transaction is over with the first refusal
            found.append(f"went on with {session.codes}")
        if session.through and first == second and not json.loads(session.replies[2].value).get("replayed"):
            found.append("done twice")
    through = sum(session.through for session in sessions)
    if through not in PAIRS[pair] and not any(HARMLESS in session.codes for session in sessions):
        found.append(f"{through} of two got through: {[session.codes for session in sessions]}")
    longest = max(session.longest for session in sessions)
    if longest > LONGEST:
        found.append(f"waited for {longest:.1f} s")
    return found, longest


class Interleavings(unittest.TestCase):
    desk: Desk

    @classmethod
    def setUpClass(cls):
        cls.desk = cls.enterClassContext(Desk())

    def test_every_order_of_every_pair(self):
        pairs, orders = list(PAIRS)[:scale(2, len(PAIRS))], ORDERS[::scale(5, 1)]
        with self.desk.operator() as operator:
            self.assertEqual(violated(operator, EVERY_SNAPSHOT), [])
        played, slowest = 0, 0
        for pair in pairs:
            with self.subTest(pair.__name__):
                # A database of its own: what must hold is asked of all that is there, so it would take longer each time.
                self.desk.copy("pair")
                longest = self.played(pair, orders, "pair")
                played, slowest = played + len(orders), max(slowest, longest)
                figure("F20", f"{pair.__name__}: {len(orders)} orders, the longest wait {longest:.2f} s")
        self.assertNotIn("deadlock detected", self.desk.log())
        figure("F20", f"{played} orders of {len(pairs)} pairs: 0 violations, the longest wait was {slowest:.2f} s")

    def played(self, pair, orders, database):
        """The longest wait in all orders of one pair, none of which may break a rule."""
        slowest = 0
        with self.desk.operator(database) as operator:
            scene = Scene(self.desk, operator, database)
            for order in orders:
                found, longest = faults(scene, order, pair)
                self.assertEqual(found, [], f"in the order {order}")
                slowest = max(slowest, longest)
        return slowest

    def test_a_lock_that_is_missing_is_found(self):
        """Control: without its lock on the request, both clerks get the claim in some order."""
        self.desk.copy("unlocked")
        with self.desk.operator("unlocked") as operator:
            scene = Scene(self.desk, operator, "unlocked")
            text = scene.told("pg_get_functiondef('core.locked_request(core.staff, bigint)'::regprocedure)")
            self.assertIn("for update", text)
            self.desk.script(text.replace("for update", ""), "unlocked")
            found = next((number for number, order in enumerate(ORDERS, 1) if faults(scene, order, claim_claim)[0]), None)
        self.assertIsNotNone(found)
        figure("F20 control", f"a missing lock is found in the order number {found}")


if __name__ == "__main__":
    main()
