#!/usr/bin/env python3
"""What the planner says, and what is refused, does not tell whether another society has a value (P3, P4, F8)."""
import random
import re
import unittest

from proof import PEOPLE, Desk, figure, main, scale
from wire import Wire

VALUES = scale(30, 1000)
CLOCK = re.compile(r"(actual time|Planning Time|Execution Time|cost)=?:?\s*[\d.]+(\.\.[\d.]+)?( ms)?")
CHARACTERS = "山川田村木林森石原中大小上下東西南北春秋"
ASKED = {
    "clerk": ["explain select * from office.search_members({0})", "select * from office.search_members({0})",
              "explain (analyze, timing off, summary off) select * from office.search_members({0}) s where s.name = {0}",
              "explain select * from core.person p where p.kanji_key = {0}",
              "select 1 from core.person p where p.kanji_key = {0}",
              "insert into core.person (society_id, person_id, family_name) values (2, 1, {0})",
              "explain select * from pg_stats s where s.most_common_vals::text ~ {0}"],
    "portal": ["select portal.viewing_status('north', {0})", "explain select portal.viewing_status('north', {0})",
               "explain select * from core.account a where a.login_id = {0}"],
}


def words(count, number):
    """The same number of different words each time, of one shape."""
    chance, found = random.Random(number), {}
    while len(found) < count:
        found["".join(chance.choices(CHARACTERS, k=4))] = None
    return list(found)


class Estimates(unittest.TestCase):
    desk: Desk

    @classmethod
    def setUpClass(cls):
        cls.desk = cls.enterClassContext(Desk())
        every = words(2 * VALUES, 11)
        cls.present, cls.absent = every[:VALUES], every[VALUES:]
        listed = ", ".join(f"('{word}')" for word in cls.present)
        cls.desk.script(f"""
            create table tap.word as select w, row_number() over () as n from (values {listed}) v (w);
            select tap.person(2, 10000 + w.n * 60 + k, substr(w.w, 1, 2), substr(w.w, 3), '', '', '1980-01-01', 'x')
            from tap.word w, generate_series(1, 60) k where w.n <= 50 or k <= 3 \\g /dev/null
            insert into core.coverage (society_id, coverage_id, person_id, symbol, number, status, acquired_on)
            select 2, 10000 + w.n * 60 + 1, 10000 + w.n * 60 + 1, '8000', w.n::text, 'general', '2020-04-01' from tap.word w;
            insert into core.account (society_id, account_id, person_id, coverage_id, login_id)
            select 2, 10000 + w.n * 60 + 1, 10000 + w.n * 60 + 1, 10000 + w.n * 60 + 1, w.w from tap.word w;
            analyze""")

    def told(self, wire, statements, value):
        """What comes back, without the clock and without what was typed."""
        said = []
        for reply in wire.all([Wire.query(line.format(f"'{value}'")) for line in statements]):
            said.append(CLOCK.sub("", str((reply.rows, reply.error))).replace(value, "value"))
        return said

    def differing(self, login, statements):
        with Wire(self.desk.cluster, login) as wire:
            return sum(self.told(wire, statements, here) != self.told(wire, statements, nowhere)
                       for here, nowhere in zip(self.present, self.absent))

    def test_nothing_tells_that_another_society_has_a_value(self):
        for duty, statements in ASKED.items():
            with self.subTest(duty):
                self.assertEqual(self.differing(PEOPLE[duty], statements), 0)
                figure("F8", f"{duty}: {VALUES} values that another society has and {VALUES} that nobody has, "
                             f"{len(statements)} statements each: 0 answers differ")

    def test_rights_on_the_table_would_tell(self):
        """Control: row-level security hides the rows, and the planner's statistics tell of them all the same."""
        self.desk.copy("told")
        self.desk.script("grant usage on schema core to madoguchi_clerk; grant select on core.person to madoguchi_clerk; "
                         "create policy hole on core.person for select to madoguchi_clerk using (society_id = (select 1)); "
                         "analyze core.person", "told")
        with Wire(self.desk.cluster, PEOPLE["clerk"], "told") as wire:
            statement = ["explain select * from core.person p where p.kanji_key = {0}"]
            differ = sum(self.told(wire, statement, here) != self.told(wire, statement, nowhere)
                         for here, nowhere in zip(self.present, self.absent))
        self.assertGreater(differ, 0)
        figure("F8 control", f"with a right on the table, {differ} of {VALUES} estimates differ")


if __name__ == "__main__":
    main()
