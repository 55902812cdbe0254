#!/usr/bin/env python3
"""Strings that are more than text to somebody: for the database's functions they stay text (F9)."""
import collections
import itertools
import json
import random
import re
import unittest
import uuid

from proof import PEOPLE, Desk, figure, main, scale
from wire import Wire

EACH = scale(1, 1000)  # strings for each parameter
POOL = scale(200, 10_000)  # different strings in all
FRAGMENTS = [
    "'", "''", '"', "\\", "\\'", "\\\\'", ";", "--", "/*", "*/", "$$", "$q$", "$1", "%", "%s", "%I", "%L", "%1$s", "{}", "{", "}",
    "(", ")", "[", "]", ",", "\n", "\r", "\t", "\x01", "\x1b[2J", "\x7f", "\x1e", "\x1f", "\\N", "\\x00", "\\u0000", "\\000",
    "\u3000", "\u00a0", "\u200b", "\u202e", "\ufeff", "\ufffd", "\uff07", "\u2019", "\u02bc", "ソ", "表", "\U00020bb7",
    "e\u0301", "が", "E'", "U&'", "N'", "B'", "x'", "::int", "::regclass", "||", "<b>", "&amp;", "<!--", "]]>", "${x}", "`id`",
    " or true", " union select null", "'; drop table core.person; --", "'); select pg_sleep(9); --", "\\'; select 1; --",
    "pg_catalog.pg_authid", "core.person", "current_user", "null", "NULL", "true", "0", "-1", "1e999", "NaN", "infinity",
    "2026-02-30", "0000-00-00", "9999-99-99", "294277-01-01", "24:60", ".*", "(?=", "(a+)+$", "^", "|", "a" * 500,
    "\u5357" * 5000, "",
]
BROKEN = [b"\x00", b"a\x00b", b"\xff", b"\xc0\xa7", b"\xed\xa0\x80", b"\xe3\x81", b"\xf4\x90\x80\x80", b"'\xc2", b"\\\xa5'"]
CATALOGUE = """
select coalesce(jsonb_agg(jsonb_build_object('name', n.nspname || '.' || p.proname, 'parameters', (
        select jsonb_agg(jsonb_build_array(p.proargnames[t.place], t.type::regtype) order by t.place)
        from unnest(p.proargtypes) with ordinality t (type, place))) order by p.oid), '[]')
from pg_proc p join pg_namespace n on n.oid = p.pronamespace
where n.nspname in ('office', 'portal', 'job') and p.prorettype <> 'trigger'::regtype and p.pronargs > 0
    and has_schema_privilege('{0}', n.oid, 'usage') and has_function_privilege('{0}', p.oid, 'execute')"""
# What the other parameters get, so that the call comes as far as it can.
USUAL = {
    "society": "north", "kind": "viewing_password_issue", "channel": "counter", "reason": "asked", "form": "vfold-a5",
    "station": "desk 1", "outcome": "done", "login_id": "hanako.s", "email": "hanako@example.jp", "purpose": "recovery",
    "client_version": "1.0.0", "despite": "again", "note": "note", "lines": "1", "from_list": "search",
}
# The ends of what the other types hold, and nothing at all.
EXTREMES = {
    "date": ["infinity", "-infinity", "5874897-12-31", "4713-01-01 BC", "0001-01-01"],
    "timestamp with time zone": ["infinity", "-infinity", "294276-12-31", "4713-01-01 BC"],
    "integer": ["2147483647", "-2147483648", "0", "-1"], "bigint": ["9223372036854775807", "-9223372036854775808", "0", "-1"],
    "smallint": ["32767", "-32768", "-1"], "uuid": ["00000000-0000-0000-0000-000000000000"], "bytea": ["\\x", "\\x00"],
    "xid8": ["0", "18446744073709551615"], "boolean": ["true"],
    "text": ["", " ", "9999-99-99", "2026-02-30", "294277-01-01", "99999999999999999999", "-1", "infinity", "令和99年99月99日",
             "[]", "{}", "null", "[1, \"9\", \"9\", \"9999-99-99\", \"1\"]"],
    "text[]": ["{}", "{NULL}", "{\"\"}", "{{a,b},{c,d}}"],
    "bigint[]": ["{}", "{NULL}", "{0,0}", "{9223372036854775807}", "{{1,2},{3,4}}"],
    "integer[]": ["{}", "{NULL}", "{2147483647}"],
    "jsonb": ["null", "[]", "{}", "1", "\"x\"", "[null]", "{\"name\": null}", "{\"birth_date\": \"9999-99-99\"}",
              "{\"birth_date\": {}, \"name\": []}", "[[[[1]]]]"],
}
KEYS = ["name", "birth_date", "symbol_number", "kana", "address", "phone", "email", "employer", "code", "requests", "texts"]
SOUGHT = ("text", "text[]", "jsonb", "json")
FINE = re.compile(r"00000|MD\d{3}|22...|23...")


def nasty(count, seed):
    """The fragments one by one, the byte strings that are no text, and then fragments put together."""
    chance, found = random.Random(seed), dict.fromkeys([*FRAGMENTS, *BROKEN])
    while len(found) < count:
        found["".join(chance.choices(FRAGMENTS[:-3], k=chance.randint(2, 6)))] = None
    return list(found)


def bare(word):
    return word if isinstance(word, bytes) else word.encode("utf-8")


def as_argument(kind, word, chance):
    """The string as a parameter of a type: inside an array or a document, or as it is, which is none."""
    if kind == "text" or isinstance(word, bytes) or chance.random() < 0.2:
        return bare(word)
    if kind == "text[]":
        inner = word.replace("\\", "\\\\").replace('"', '\\"')
        return bare(f'{{"{inner}","asked"}}')
    shapes = [word, [word], {word: word}, {key: word for key in KEYS}, [{key: word for key in KEYS}]]
    return bare(json.dumps(chance.choice(shapes), ensure_ascii=False))


def usual(name, kind):
    if kind.endswith("[]"):
        return "{1}" if "int" in kind else "{}"
    return {"uuid": str(uuid.uuid4()), "text": USUAL.get(name, "asked"), "boolean": "false", "date": "2026-01-01",
            "jsonb": "{}", "json": "{}", "bytea": "\\x" + "00" * 32, "xid8": "3"}.get(
                kind, "2026-01-01" if kind.startswith("timestamp") else "1")


def calls(functions, words, chance):
    """(function, parameter, string, message): some strings for every parameter that takes text."""
    for function in functions:
        given = function["parameters"]
        called = ", ".join(f"${place}::{kind}" for place, (_name, kind) in enumerate(given, 1))
        statement = f"select count(*) from (select {function['name']}({called})) x"
        for tried, (parameter, kind) in enumerate(given):
            if kind not in SOUGHT:
                continue
            for word in chance.sample(words, min(EACH, len(words))):
                values = [usual(*item) for item in given]
                values[tried] = as_argument(kind, word, chance)
                yield function["name"], parameter, word, Wire.bound(statement, values)


def extremes(functions):
    """The same with the ends of every type, one parameter at a time."""
    for function in functions:
        given = function["parameters"]
        called = ", ".join(f"${place}::{kind}" for place, (_name, kind) in enumerate(given, 1))
        for tried, (parameter, kind) in enumerate(given):
            for word in [None, *EXTREMES.get(kind, [])]:
                values = [usual(*item) for item in given]
                values[tried] = word
                yield (function["name"], parameter, word,
                       Wire.bound(f"select count(*) from (select {function['name']}({called})) x", values))


class Injection(unittest.TestCase):
    desk: Desk

    @classmethod
    def setUpClass(cls):
        cls.desk = cls.enterClassContext(Desk())
        cls.words = nasty(POOL, 9)

    def functions_of(self, login, database="madoguchi"):
        with self.desk.operator(database) as operator:
            return operator.tell(CATALOGUE.format(login)).value

    def tried(self, login, functions, conforming, seed, database="madoguchi"):
        """(how often each SQLSTATE came, what came to something else than an answer or a clean refusal)"""
        codes, wrong = collections.Counter(), []
        with Wire(self.desk.cluster, login, database, {"standard_conforming_strings": conforming,
                                                       "backslash_quote": "on"}) as wire:
            for name, parameter, word, asked in calls(functions, self.words, random.Random(seed)):
                wire.send(Wire.query("begin") + asked + Wire.query("rollback"))
                _begun, reply, _ended = wire.answer(), wire.answer(), wire.answer()
                codes[reply.code] += 1
                if not FINE.fullmatch(reply.code):
                    wrong.append((reply.code, name, parameter, word, reply.error.get("message")))
        return codes, wrong

    def test_each_string_is_answered_or_refused(self):
        codes, wrong, parameters = collections.Counter(), [], set()
        for number, login in enumerate(PEOPLE.values()):
            functions = self.functions_of(login)
            parameters |= {(function["name"], name) for function in functions for name, kind in function["parameters"]
                           if kind in SOUGHT}
            for conforming in ("on", "off"):
                some, amiss = self.tried(login, functions, conforming, f"{number} {conforming}")
                codes += some
                wrong += amiss
        self.assertEqual(wrong[:5], [], f"{len(wrong)} in all")
        self.assertGreater(len(parameters), 100)
        self.assertGreater(codes["00000"], 100)
        common = ", ".join(f"{count} {code}" for code, count in codes.most_common(8))
        figure("F9", f"{len(self.words)} strings, {len(parameters)} parameters, {sum(codes.values())} calls: 0 that were "
                     f"read as a statement ({common})")

    def test_the_ends_of_every_type_are_answered_or_refused_by_name(self):
        codes, wrong, known = collections.Counter(), [], set()
        for login in PEOPLE.values():
            functions = [function for function in self.functions_of(login) if function["name"] not in known]
            known |= {function["name"] for function in functions}  # most duties may call the same ones
            with Wire(self.desk.cluster, login) as wire:
                for name, parameter, word, asked in itertools.islice(extremes(functions), 0, None, scale(5, 1)):
                    wire.send(Wire.query("begin") + asked + Wire.query("rollback"))
                    _begun, reply, _ended = wire.answer(), wire.answer(), wire.answer()
                    codes[reply.code] += 1
                    if reply.code != "00000" and not reply.code.startswith("MD"):
                        wrong.append((reply.code, name, parameter, word, reply.error.get("message")))
        self.assertEqual(wrong, [], "\n".join(map(str, wrong)))
        figure("F9", f"{sum(codes.values())} calls with the ends of every type: 0 that the functions did not expect")

    def test_what_is_kept_is_what_was_typed(self):
        words = [word for word in self.words if isinstance(word, str)]
        with self.desk.operator() as operator, Wire(self.desk.cluster, PEOPLE["clerk"], settings={
                "standard_conforming_strings": "off"}) as clerk:
            request = operator.tell("select tap.request(1, 'viewing_password_issue', 'claimed')").value
            note = "select office.add_note($1::uuid, $2::bigint, $3::text)"
            kept = [word for word in words
                    if clerk.ask(note, [str(uuid.uuid4()), str(request), word]).code == "00000"]
            with Wire(self.desk.cluster, "madoguchi_operator") as wire:
                found = wire.tell("select n.body from core.request_note n where n.society_id = 1 "
                                  f"and n.request_id = {request} order by n.note_id").rows
        self.assertEqual([row[0] for row in found], [word.strip(" ") for word in kept])
        figure("F9", f"{len(kept)} of {len(words)} strings were kept, each as it was typed")

    def test_a_function_that_puts_a_statement_together_is_found(self):
        """Control: the same strings for a function with a value in its EXECUTE."""
        self.desk.copy("together")
        self.desk.script("""
            create function office.looked_up(written text) returns text language plpgsql security definer as $$
            declare found text;
            begin execute 'select ''' || written || '''' into found; return found; end $$;
            grant execute on function office.looked_up(text) to madoguchi_clerk""", "together")
        functions = [f for f in self.functions_of(PEOPLE["clerk"], "together") if f["name"] == "office.looked_up"]
        found = 0
        for seed in range(30):
            _codes, wrong = self.tried(PEOPLE["clerk"], functions, "on", seed, "together")
            found += len(wrong)
        self.assertGreater(found, 0)
        figure("F9 control", f"a statement put together is found by {found} of {30 * EACH} strings")


if __name__ == "__main__":
    main()
