#!/usr/bin/env python3
"""Every role with psql and ill will: not one byte of another society comes back, whatever is asked (T-CLERK, F6)."""
import concurrent.futures
import multiprocessing
import re
import types
import unittest

from planted import Planted
from proof import FULL, PEOPLE, figure, main, scale
from prober import CANARY, OF_ONE_SOCIETY, Prober
from tries import CRASHED, tried

PROBES = scale(400, 100_000)
WITHIN = 5_000  # probes in which a hole must be found

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

# What a job is for: it names a society by its code, and is told how many lines that one's rosters had, and which of them
# are in question.
ASKED_FOR = {"job": re.compile(r"job\.roster(s|_faults|_suspicions)\('south'")}


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
        came = tried(self.desk.cluster, Prober(self.desk.catalogue, mine, 5), "st_000201", 4 * WITHIN, until_found=True)
        self.assertTrue(came.leaks)
        figure("F6 control", f"its own society sees a canary after {came.made} probes")

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
                came = tried(self.desk.cluster, Prober(catalogue, mine, number), "st_000101", WITHIN, database=database,
                             until_found=True)
                self.assertTrue(came.leaks, f"not found within {WITHIN} probes")
                figure("F6 control", f"{name}: found after {came.made} probes")

    def test_no_canary_for_anybody_else(self):
        place = types.SimpleNamespace(directory=self.desk.cluster.directory, port=self.desk.cluster.port)
        with concurrent.futures.ProcessPoolExecutor(2, multiprocessing.get_context("fork")) as pool:
            waiting = [(duty, self.submitted(pool, place, duty, login, 1000 + number))
                       for number, (duty, login) in enumerate(PEOPLE.items())]
            for duty, answer in waiting:
                came = answer.result()
                with self.subTest(duty):
                    self.assertEqual(came.made, PROBES)
                    leaks = [probe for probe in came.leaks if duty not in ASKED_FOR or not ASKED_FOR[duty].search(probe)]
                    self.assertEqual(leaks[:5], [])
                    self.assertNotIn("XX000", came.codes)
                    self.assertGreater(came.codes["00000"], came.made / 20, "the probes are refused before they ask anything")
                    figure("F6", f"{duty}: {came.made} probes, {came.seen} bytes, {len(leaks)} canaries ({came.common})")
        self.assertNotRegex(self.desk.log(), CRASHED)

    def submitted(self, pool, place, duty, login, seed):
        prober = Prober(dict(self.desk.catalogue), self.desk.functions_of(login), seed)
        return pool.submit(tried, place, prober, login, PROBES, needle=OF_ONE_SOCIETY if duty == "job" else CANARY)


if __name__ == "__main__":
    main()
