#!/usr/bin/env python3
"""Every role with psql and ill will: not one byte of another society comes back, whatever is asked (T-CLERK, F6)."""
import collections
import concurrent.futures
import multiprocessing
import types
import unittest

from planted import Planted
from proof import FULL, PEOPLE, figure, main, scale
from prober import CANARY, OF_ONE_SOCIETY, Prober
from wire import Gone, Wire

PROBES = scale(400, 100_000)
WITHIN = 5_000  # probes in which a hole must be found
SESSION, BETWEEN = 1000, 25  # probes of one session, and those after which its settings are put back
FRESH, END = Wire.query("discard all"), Wire.query("rollback")  # what failed in a transaction leaves it open

# Holes, each opened in a copy of its own: what a probe must be able to find.
HOLES = {
    "a table that anybody reads": """
        grant usage on schema core to madoguchi_clerk; grant select on core.person to madoguchi_clerk;
        create policy hole on core.person for select to madoguchi_clerk using (true)""",
    "a view of the operator's": """
        create view office.members as select * from core.person; grant select on office.members to madoguchi_clerk;
        create view core.employers as select * from core.employer; grant usage on schema core to madoguchi_clerk;
        grant select on core.employers to madoguchi_clerk""",
    "a function that forgets the society": """
        create function office.address_of(person_id bigint) returns text language sql security definer as
        $$ select p.address from core.person p where p.person_id = $1 order by p.society_id desc $$;
        grant execute on function office.address_of(bigint) to madoguchi_clerk""",
    "an error that quotes": """
        create function office.number_of(person_id bigint) returns int language plpgsql security definer as
        $$ begin return (select p.telephone::int from core.person p where p.person_id = $1 and p.society_id = 2); end $$;
        grant execute on function office.number_of(bigint) to madoguchi_clerk""",
    "statistics that can be read": "grant select on pg_statistic to madoguchi_clerk",
}

# Tables without a canary, each with the reason.
NONE = {"portal_login": "a login and the society that it serves; both must stay for the portal to be let in"}


def tried(cluster, catalogue, mine, login, probes, seed, database="madoguchi", needle=CANARY, until_found=False):
    """(probes made, those that brought a canary, how often each SQLSTATE came, bytes seen)"""
    prober, made, seen, codes, leaks = Prober(catalogue, mine, seed), 0, 0, collections.Counter(), []
    wire = Wire(cluster, login, database)
    while made < probes and not (until_found and leaks):
        asked = [prober.probe() for _ in range(min(BETWEEN, probes - made))]
        made += len(asked)
        try:
            if made % SESSION < BETWEEN:
                wire.close()
                wire.open()
            wire.send(FRESH + b"".join(Wire.query(probe) + END for probe in asked))
            wire.answer()
            for probe in asked:
                reply = wire.answer()
                ended = wire.answer()
                seen += len(reply.raw) + len(ended.raw)
                codes[reply.code] += 1
                if needle.search(reply.raw) or needle.search(ended.raw):
                    leaks.append(probe)
        except Gone:
            codes["gone"] += 1
            wire.close()
            wire.open()
    wire.close()
    return made, leaks, codes, seen


class CanaryProbes(unittest.TestCase):
    desk: Planted

    @classmethod
    def setUpClass(cls):
        cls.desk = cls.enterClassContext(Planted())

    def test_every_table_of_a_society_has_a_canary(self):
        planted = {called.split(".")[1] for called in self.desk.columns}
        with self.desk.operator() as operator:
            tables = operator.tell("select jsonb_agg(distinct c.relname) from pg_class c join pg_attribute a on a.attrelid = "
                                   "c.oid where c.relnamespace = 'core'::regnamespace and a.attname = 'society_id' "
                                   "and c.relkind = 'r'").value
        self.assertEqual(set(tables) - planted, set(NONE))
        self.assertGreaterEqual(len(self.desk.columns), 80)
        figure("canaries", f"{len(self.desk.columns)} columns of {len(planted)} tables")

    def test_its_own_society_sees_them(self):
        """Control: the same probes by a clerk of the society whose canaries they are."""
        mine = self.desk.functions_of("st_000201")
        made, leaks, _codes, _seen = tried(self.desk.cluster, self.desk.catalogue, mine, "st_000201", 4 * WITHIN, 5,
                                           until_found=True)
        self.assertTrue(leaks)
        figure("F6 control", f"its own society sees a canary after {made} probes")

    def test_every_hole_is_found(self):
        for number, (name, hole) in enumerate(list(HOLES.items())[:scale(3, len(HOLES))]):
            with self.subTest(name):
                database = f"hole_{number}"
                self.desk.copy(database)
                self.desk.script(hole, database)
                mine = self.desk.functions_of("st_000101", database)
                with self.desk.operator(database) as operator:
                    views = operator.tell("select coalesce(jsonb_agg(jsonb_build_object('name', c.oid::regclass, 'columns', "
                                          "'[\"society_id\"]'::jsonb)), '[]') from pg_class c where c.relkind = 'v' and "
                                          "c.relnamespace in ('office'::regnamespace, 'core'::regnamespace)").value
                catalogue = {**self.desk.catalogue, "tables": self.desk.catalogue["tables"] + views}
                made, leaks, _codes, _seen = tried(self.desk.cluster, catalogue, mine, "st_000101", WITHIN, number, database,
                                                   until_found=True)
                self.assertTrue(leaks, f"not found within {WITHIN} probes")
                figure("F6 control", f"{name}: found after {made} probes")

    def test_no_canary_for_anybody_else(self):
        place = types.SimpleNamespace(directory=self.desk.cluster.directory, port=self.desk.cluster.port)
        jobs = []
        for number, (duty, login) in enumerate(PEOPLE.items()):
            mine = self.desk.functions_of(login)
            needle = OF_ONE_SOCIETY if duty == "job" else CANARY
            jobs.append((duty, (place, dict(self.desk.catalogue), mine, login, PROBES, 1000 + number,
                                "madoguchi", needle)))
        with concurrent.futures.ProcessPoolExecutor(2, multiprocessing.get_context("fork")) as pool:
            waiting = [(duty, pool.submit(tried, *job)) for duty, job in jobs]
            for duty, answer in waiting:
                made, leaks, codes, seen = answer.result()
                with self.subTest(duty):
                    self.assertEqual(made, PROBES)
                    self.assertEqual(leaks[:5], [])
                    self.assertNotIn("XX000", codes)
                    answered = codes["00000"]
                    self.assertGreater(answered, made / 20, "the probes are refused before they ask anything")
                    common = ", ".join(f"{count} {code}" for code, count in codes.most_common(6))
                    figure("F6", f"{duty}: {made} probes, {seen} bytes, {len(leaks)} canaries ({common})")


if __name__ == "__main__":
    main()
