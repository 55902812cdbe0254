"""The database knows of each form how many cards lie on its sheet."""
import json
import re
import sys
import unittest

from tree import RuleCase

FORMS = "resources/forms/"
KNOWN = "resources/database/functions/core/places_of_form.sql"
SAID = re.compile(r"when '([a-z0-9-]+)' then (\d+)")


def miscounted(tree):
    said = {form: int(places) for form, places in SAID.findall(tree.read(KNOWN))} if tree.has(KNOWN) else {}
    there = {}
    for name in tree.files(".json", under=(FORMS,)):
        form = json.loads(tree.read(name))
        there[form["form"]] = len(form.get("places", [None]))
        if there[form["form"]] != said.get(form["form"], 1):
            yield f"{name}:1: {KNOWN} says another number of places"
    yield from (f"{KNOWN}:1: there is no form {form}" for form in said if form not in there)


class Forms(RuleCase):
    two = '{"form": "b-2up", "places": [{"x": 0}, {"x": 1}]}'

    def test_the_database_counts_their_places(self):
        self.assert_kept(miscounted)

    def test_catches_a_form_whose_places_are_not_told(self):
        self.assert_caught(miscounted, FORMS + "b.json", self.two, {KNOWN: "select 1"})

    def test_catches_another_number(self):
        self.assert_caught(miscounted, FORMS + "b.json", self.two, {KNOWN: "case form when 'b-2up' then 4 else 1 end"})

    def test_catches_a_form_that_is_not_there(self):
        self.assert_caught(miscounted, KNOWN, "case form when 'c-2up' then 2 else 1 end",
                           {FORMS + "a.json": '{"form": "a"}'})

    def test_lets_a_form_be_of_one_card(self):
        self.assert_allowed(miscounted, FORMS + "a.json", '{"form": "a"}', {KNOWN: "select 1"})


if __name__ == "__main__":
    sys.exit(unittest.main())
