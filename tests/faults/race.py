"""Two sessions at once on one database, and how one is seen to wait for the other."""
import sys
import time
import unittest
import uuid

sys.path.insert(0, __file__.rsplit("/", 1)[0])
from desk import Desk, quoted  # noqa: E402

CLERK, CLERK2, SUPERVISOR, SUPERVISOR2 = "st_000101", "st_000102", "st_000103", "st_000104"
PRINTER, PRINTER2, EVERYTHING = "st_000105", "st_000106", "st_000109"
ADMINISTRATOR = "st_000108"


def op():
    return str(uuid.uuid4())


def hash_of(card):
    return f"$argon2id$v=19$m=19456,t=2,p=1${card:022}${card:043}"


class Race(unittest.TestCase):
    """Members, cards and calls for tests of two at once."""

    desk: Desk
    next_member = 5000

    @classmethod
    def setUpClass(cls):
        cls.desk = cls.enterClassContext(Desk())
        cls.operator = cls.enterClassContext(cls.desk.operator())

    def member(self, employer=1):
        """A new member with an approved request, both under the number that is returned."""
        Race.next_member += 1
        number = Race.next_member
        self.assertTrue(self.operator.call("tap.member", 1, number, employer).done)
        self.assertTrue(self.operator.call("tap.approved", 1, number, number).done)
        return number

    def again(self, member, times=1):
        """Another approved request of this member."""
        number = member + 100000 * times
        self.operator.tell(f"select tap.approved(1, {number}, {member}, despite => 'asked twice')")
        return number

    def lying(self):
        """A request whose card lies in a bundle, and the bundle."""
        request = self.member(self.employer())
        self.counted(request)
        return request, self.operator.call("tap.bundle_of", 1, request).value

    def serial_in(self, bundle):
        return self.operator.tell("select to_jsonb(c.serial) from core.card c where c.society_id = 1 and c.state = 'good' "
                                  f"and c.bundle_id = {bundle}").value

    def employer(self):
        Race.next_member += 1
        number = Race.next_member
        self.operator.tell("insert into core.employer (society_id, employer_id, code, name, postal_code, address) "
                           f"values (1, {number}, 'T{number}', 'Works {number}', '1300001', 'Street {number}')")
        return number

    def printed(self, *requests, printer=PRINTER):
        return self.operator.tell("select tap.printed(" + ", ".join([quoted(printer), *map(str, requests)]) + ")").value

    def counted(self, *requests):
        listed = ", ".join(map(str, requests))
        return self.operator.tell(f"select tap.counted('{PRINTER}', '{PRINTER2}', {listed})").value

    def serials(self, run):
        return self.operator.call("tap.serials", 1, run).value

    def states(self, request):
        return self.operator.call("tap.states", 1, request).value

    def call(self, login, function, *arguments):
        with self.desk.person(login) as person:
            return person.call(function, *arguments)

    def waits(self, person):
        """True when the person's statement is held up by somebody's lock; False when it has ended instead."""
        deadline = time.monotonic() + 2
        while time.monotonic() < deadline:
            busy = self.operator.tell(
                "select to_jsonb(count(*) filter (where a.wait_event_type = 'Lock')) from pg_stat_activity a "
                f"where a.usename = '{person.login}' and a.state = 'active' and a.pid <> pg_backend_pid()").value
            if busy:
                return True
            time.sleep(0.01)
        return False

    def held_up(self, person, function, *arguments):
        person.send(f"select to_jsonb({function}({', '.join(quoted(item) for item in arguments)}))")
        self.assertTrue(self.waits(person), f"{function} did not wait")

    def race(self, first, second, end):
        """Both calls as (login, function, arguments…); the second starts while the first one's transaction is open."""
        with self.desk.person(first[0]) as one, self.desk.person(second[0]) as other:
            one.tell("begin")
            first_answer = one.call(*first[1:])
            self.held_up(other, *second[1:])
            one.tell(end)
            return first_answer, other.receive()
