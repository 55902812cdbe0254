"""A printing station of the random driver: it opens, stages, prints, counts, gives up and dispatches, forgets all when
it dies, and repeats an operation under its id whenever the line broke."""
import random
import threading
import time
import uuid

from desk import Lost

WRONG_COUNTS = ("missing", "doubled", "foreign", "both")


class Ledger:
    """What lies on the tables: sheets of paper, and what went into the post. The database cannot see it."""

    def __init__(self):
        self.lock = threading.Lock()
        self.paper = {}      # serial to the number of sheets that came out of the printer
        self.posted = []     # serials, in the order in which they were handed over
        self.faults = []     # what should never have been answered
        self.broken = []     # what went wrong with this driver itself
        self.counts = {}

    def note(self, what, how_many=1):
        with self.lock:
            self.counts[what] = self.counts.get(what, 0) + how_many

    def fault(self, text):
        with self.lock:
            self.faults.append(text)


def hash_of(serial):
    digits = serial.replace("-", "")
    return f"$argon2id$v=19$m=19456,t=2,p=1${digits:0>22}${digits:0>43}"


class Station(threading.Thread):
    def __init__(self, person, ledger, seed, stop):
        super().__init__(name=person.login, daemon=True)
        self.person = person
        self.ledger = ledger
        self.dice = random.Random(seed)
        self.stop = stop

    def run(self):
        works = [(self.print_a_run, 4), (self.count_a_run, 4), (self.send_a_bundle, 4), (self.give_a_run_up, 1),
                 (self.come_with_a_stale_fence, 1)]
        while not self.stop.is_set():
            work = self.dice.choices([work for work, _ in works], [weight for _, weight in works])[0]
            try:
                work()
            except Lost:
                self.ledger.note("looks lost")  # only reading was interrupted
                time.sleep(0.02)
            except Exception as problem:  # a broken driver must not look like a quiet one
                self.ledger.broken.append(f"{work.__name__}: {problem!r}")
                return
        self.person.leave()

    def chance(self, one_in):
        return self.dice.randrange(one_in) == 0

    def do(self, function, *arguments):
        """Carries an operation out once, however often it has to be asked for."""
        operation = str(uuid.UUID(int=self.dice.getrandbits(128)))
        answer = self.asked(function, operation, *arguments)
        self.ledger.note("operations", answer.done)
        if self.chance(5):  # a double click
            again = self.asked(function, operation, *arguments)
            self.ledger.note("double clicks")
            if answer.done and (not again.done or {**again.value, "replayed": 0} != {**answer.value, "replayed": 0}):
                self.ledger.fault(f"{function} repeated: {answer} became {again}")
        if answer.code in ("40P01", "40001"):
            self.ledger.fault(f"{function}: {answer.code}")
        return answer

    def asked(self, function, *arguments):
        lost = False
        while True:
            try:
                answer = self.person.call(function, *arguments)
            except Lost:
                lost = True
                self.ledger.note("calls repeated")
                time.sleep(0.02)
                continue
            # That somebody else is at it, and be it one's own lost call, does not say what became of that.
            if not lost or answer.code != "55P03":
                return answer

    def must_be_refused(self, codes, function, *arguments):
        answer = self.do(function, *arguments)
        if answer.code not in codes:
            self.ledger.fault(f"{function} was answered {answer}, not {codes}")
        else:
            self.ledger.note("refused as it must be")

    def dies(self):
        """The client is killed: its connection goes, and so does all it knew."""
        if not self.chance(30):
            return False
        self.ledger.note("clients killed")
        if self.person.process:
            self.person.process.kill()
            self.person.process.wait()
            self.person.process = None
        return True

    def print_a_run(self):
        waiting = [row["request_id"] for row in self.person.rows("office.print_queue") if row["may_print"]]
        self.dice.shuffle(waiting)
        if not waiting:
            return
        opened = self.do("office.open_run", "vfold-a5", self.name, waiting[:self.dice.randint(1, 4)])
        if not opened.done or self.dies():
            return
        self.ledger.note("runs opened")
        run, fence = opened.value["run_id"], opened.value["fence"]
        cards = self.person.rows("office.run_cards", run, fence) if not self.chance(20) else None
        if not cards:
            return
        for card in cards:
            if not self.do("office.stage_run", run, fence, [card["card_id"]], [hash_of(card["serial"])]).done:
                return
            if self.dies():
                return
            with self.ledger.lock:  # jam, clean sheet, or one that the spooler printed twice
                self.ledger.paper[card["serial"]] = self.dice.choices([0, 1, 2], [1, 10, 1])[0]
            if self.dies():
                return
        self.do("office.finish_printing", run, fence)

    def some_run(self, wanted):
        runs = [run for run in self.person.rows("office.runs", "active") if wanted(run)]
        return self.dice.choice(runs) if runs else None

    def count_a_run(self):
        run = self.some_run(lambda run: run["state"] == "printed")
        if not run:
            return
        serials = [sheet["serial"] for sheet in self.person.rows("office.run_sheets", run["run_id"])]
        with self.ledger.lock:
            found = {serial: self.ledger.paper.get(serial, 0) for serial in serials}
        good = [serial for serial in serials if found[serial] == 1]
        lost = [serial for serial in serials if found[serial] == 0]
        doubled = [serial for serial in serials if found[serial] > 1]
        spoiled = [serial for serial in serials if serial not in good]
        if run["opened_by_me"]:
            self.must_be_refused(("MD070", "MD072", "MD011", "55P03"), "office.reconcile_run", run["run_id"],
                                 run["fence"], good, spoiled)
            return
        if self.chance(3):
            self.must_be_refused(("MD071", "MD072", "MD011", "55P03"), "office.reconcile_run", run["run_id"],
                                 run["fence"], *self.miscounted(good, spoiled))
        if self.dies():
            return
        if self.do("office.reconcile_run", run["run_id"], run["fence"], good, doubled, lost, doubled).done:
            self.ledger.note("runs counted")

    def miscounted(self, good, spoiled):
        how = self.dice.choice(WRONG_COUNTS)
        good, spoiled = list(good), list(spoiled)
        if how == "missing":
            (good or spoiled).pop()
        elif how == "doubled":
            good.append((good or spoiled)[0])
        elif how == "foreign":
            (good or spoiled)[0] = "NR-0000001-5"
        else:
            spoiled.append((good or spoiled)[0])
        return good, spoiled

    def give_a_run_up(self):
        run = self.some_run(lambda run: self.chance(2))
        if run and self.do("office.abort_run", run["run_id"], run["fence"], "somebody gave it up").done:
            self.ledger.note("runs given up")

    def come_with_a_stale_fence(self):
        run = self.some_run(lambda run: True)
        if run:
            self.must_be_refused(("MD011", "55P03"), "office.abort_run", run["run_id"], run["fence"] - 1, "too late")

    def pack_one(self, bundle, taken_from):
        """Lays a card into a bundle, which may be another one's."""
        cards = self.person.rows("office.bundle_cards", taken_from)
        if not cards:
            return
        answer = self.do("office.pack_card", bundle, self.dice.choice(cards)["serial"])
        if not answer.done:
            return
        self.ledger.note(f"scanned: {answer.value['outcome']}")
        if bundle != taken_from and answer.value["outcome"] in ("right", "twice"):
            self.ledger.fault(f"a card of bundle {taken_from} was right in {bundle}")

    def send_a_bundle(self):
        bundles = self.person.rows("office.bundles", "ready")
        if not bundles:
            return
        bundle = self.dice.choice(bundles)  # also one that holds a card of one's own; I8 sees whether it went
        if self.chance(2):
            self.pack_one(bundle["bundle_id"], self.dice.choice(bundles)["bundle_id"])
        answer = self.do("office.dispatch_bundle", bundle["bundle_id"])
        if answer.done:
            self.ledger.note("bundles sent")
            self.ledger.note("cards sent", answer.value["dispatched"])
            self.ledger.note("cards pulled", len(answer.value["pulled"]))
