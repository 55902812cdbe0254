"""Puts a canary into every column that is to be erased, runs the retention, and looks for the canaries in a dump.

Each text, jsonb or bytea column of the tables below either gets a canary or stands in KEPT with what it holds; a new
column that nobody has thought about fails the test.
"""
import importlib.machinery
import importlib.util
import json
import pathlib
import subprocess
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
SQL = HERE.parent / "sql"

ERASED = ("account", "account_email", "registration", "mail_link", "mail", "mail_event", "one_time_key", "login_event",
          "login_guard", "attempt", "subscription", "credential", "request", "request_note", "request_mail", "mail_aside", "card",
          "operation")
WORDS = "one of a few words"
KEPT = {
    "account": {"state": WORDS, "end_reason": WORDS},
    "registration": {"way": WORDS, "state": WORDS, "end_reason": WORDS},
    "mail_link": {"purpose": WORDS, "void_reason": WORDS},
    "mail": {"kind": WORDS, "category": "one of the profile's categories"},
    "mail_event": {"event": WORDS},
    "one_time_key": {"void_reason": WORDS},
    "login_event": {"kind": WORDS, "outcome": WORDS},
    "login_guard": {"kind": WORDS},
    "attempt": {"kind": WORDS},
    "credential": {"kind": WORDS, "state": WORDS, "void_reason": WORDS},
    "request": {"kind": WORDS, "channel": WORDS, "state": WORDS, "secret_kind": WORDS, "identity": WORDS,
                "origin": WORDS, "promise_unit": WORDS, "outcome": WORDS, "mail_key": "the hash of a message's id"},
    "request_note": {"kind": WORDS},
    "mail_aside": {"reason": WORDS},
    "card": {"kind": WORDS, "secret_kind": WORDS, "state": WORDS, "route": WORDS, "void_reason": WORDS, "handling": WORDS,
             "serial": "the sheet's number, which is accounted for for ever"},
    "operation": {"function": WORDS},
}
ACCOUNT = 2  # of the fixtures: it has a card, a request and a password


def load_runner():
    loader = importlib.machinery.SourceFileLoader("sql_run", str(SQL / "run"))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("sql_run", loader))
    loader.exec_module(module)
    return module


class ErasureLeak(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        runner = load_runner()
        cls.cluster = runner.Cluster()
        cls.addClassCleanup(cls.cluster.stop, False)
        cls.cluster.start()
        cls.cluster.psql("postgres", "create database madoguchi template template0 encoding 'UTF8' locale 'C.UTF-8';")
        runner.apply_with_psql(cls.cluster)
        cls.cluster.psql("madoguchi", "create schema tap; create extension pgtap schema tap;")
        cls.query(f"begin;\n\\ir {SQL / 'fixtures.sql'}\n{cls.members()}commit;\n")

    @classmethod
    def query(cls, script):
        command = [str(cls.cluster.bin / "psql"), "-X", "-q", "-At", "-v", "ON_ERROR_STOP=1",
                   *cls.cluster.address("madoguchi"), "-f", "-"]
        done = subprocess.run(command, input=script, text=True, capture_output=True, check=False)
        if done.returncode:
            raise AssertionError(done.stderr)
        return done.stdout.strip()

    @staticmethod
    def members():
        """Rows that a retention run has to find: of an account whose phases are over, and of nobody."""
        return """
update core.society_profile set profile = profile || '{"retention": {"default": {"phases": [], "then": "erased"}}}';
update core.coverage set lost_on = acquired_on + 1, loss_reason = 'left_employer' where society_id = 1 and person_id = 2;
insert into core.account_email (society_id, account_id, position, email) values (1, 2, 1, 'a@example.jp');
insert into core.registration (society_id, registration_id, way, account_id, begun_at) values
    (1, 1, 'web_form', 2, now()), (1, 2, 'web_form', null, now() - interval '91 days');
insert into core.mail_link (society_id, link_id, purpose, registration_id, account_id, made_at) values
    (1, 1, 'recovery', null, 2, now()), (1, 2, 'registration', 2, null, now()),
    (1, 3, 'recovery', null, null, now() - interval '91 days');
insert into core.one_time_key (society_id, key_id, account_id, step) values (1, 1, 2, gen_random_uuid());
insert into core.mail (society_id, mail_id, kind, address, account_id, registration_id, link_id, key_id, queued_at)
values (1, 1, 'recovery', 'a@example.jp', 2, null, 1, null, now()), (1, 2, 'registration', '', null, 2, 2, null, now()),
    (1, 3, 'recovery', '', null, null, 3, null, now() - interval '91 days'), (1, 4, 'key', '', 2, null, null, 1, now());
insert into core.mail_event (society_id, mail_id, position, event) select 1, i, 1, 'sent' from generate_series(1, 4) i;
insert into core.login_event (society_id, event_id, account_id, kind, outcome, at) values
    (1, gen_random_uuid(), 2, 'login', 'wrong', now()),
    (1, gen_random_uuid(), null, 'login', 'wrong', now() - interval '91 days');
insert into core.login_guard values (1, 'login', '\\x01', 1, now() - interval '8 days', null);
insert into core.attempt values (1, 'login_typed', '\\x01', now() - interval '2 days', 1);
insert into core.subscription (society_id, account_id, category, wanted) values (1, 2, 'news', true);
insert into core.request_note (society_id, request_id, note_id, staff_id, kind, body) values (1, 1, 1, 101, 'note', 'x');
insert into core.request_mail (society_id, request_id, sender, body) values (1, 1, 'x', 'x');
insert into core.mail_aside (society_id, aside_id, mail_key, subject, sender, reason, staff_id, at)
values (1, 1, sha256('x'), 'x', 'x', 'spam', 101, now() - interval '91 days');
insert into core.operation (society_id, op_id, function, arguments_hash, result, at)
values (1, gen_random_uuid(), 'old', '\\x00', '{}', now() - interval '91 days');
update core.operation set at = now() - interval '91 days' where society_id = 1;
"""

    def columns(self):
        """table, column, type of everything that can hold what somebody wrote."""
        return [line.split("|") for line in self.query(f"""
            select c.relname, a.attname, format_type(a.atttypid, null)
            from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relnamespace = 'core'::regnamespace and c.relname = any ('{{{",".join(ERASED)}}}')
                and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                and format_type(a.atttypid, null) in ('text', 'text[]', 'jsonb', 'bytea')
            order by 1, a.attnum;""").splitlines()]

    def plant(self, table, column, kind):
        """Writes the canary; returns the two ways in which a dump could show it."""
        name = f"{table}{column}".replace("_", "")
        if column in ("email", "more_emails") or (table, column) == ("mail", "address"):
            value = f"canary-{name}@example.jp"
        elif column == "hash":
            value = "$argon2id$v=19$m=19456,t=2,p=1$" + f"CANARY{name:A<16.16}" + "$" + f"canary{name:a<37.37}"
        elif (table, column) in (("card", "postal_code"),):
            value = "9876543"
        else:
            value = f"canary {name}"
        shown = value.encode().ljust(32, b".")[:32].hex() if kind == "bytea" else value
        literal = {"text": f"'{value}'", "text[]": f"array['{value}']", "jsonb": f"'\"{value}\"'",
                   "bytea": f"decode('{shown}', 'hex')"}[kind]
        others = ""
        if (table, column) in (("mail_link", "token_hash"), ("one_time_key", "key_hash")):
            others = ", sent_at = coalesce(sent_at, now()), expires_at = now()"
        elif column == "mail_subject":
            others = ", channel = 'email'"
        which = {"account": f"account_id = {ACCOUNT}", "account_email": f"account_id = {ACCOUNT}",
                 "card": f"account_id = {ACCOUNT}", "credential": f"account_id = {ACCOUNT}",
                 "request": f"account_id = {ACCOUNT}", "mail_link": "link_id = 1", "registration": "registration_id = 1",
                 "mail": "mail_id = 1"}.get(table, "true")
        self.query(f"begin; set session_replication_role = replica; update core.{table} set {column} = {literal}{others} "
                   f"where society_id = 1 and {which}; commit;")
        return shown

    def dump(self):
        return subprocess.run([str(self.cluster.bin / "pg_dump"), *self.cluster.address("madoguchi")[:-2], "-a",
                               "madoguchi"], capture_output=True, text=True, check=True).stdout

    def test_nothing_of_the_content_is_left(self):
        undecided, planted = [], {}
        for table, column, kind in self.columns():
            if column in KEPT.get(table, {}):
                continue
            try:
                planted[f"{table}.{column}"] = self.plant(table, column, kind)
            except AssertionError as refused:
                undecided.append(f"{table}.{column}: {refused}")
        self.assertEqual([], undecided, "a column that neither takes a canary nor stands in KEPT")
        before = self.dump()
        self.assertEqual([], [place for place, canary in planted.items() if canary not in before],
                         "the control: each canary is in the database before")
        self.assertGreater(len(planted), 25)

        for _ in range(5):
            answer = json.loads(self.query("select job.run_retention(gen_random_uuid(), 'north', 0, 1000);"))
        self.assertEqual({"settled": 0, "erased": 0, "waiting": 0, "leftovers": 0, "next": None}, answer)
        after = self.dump()
        self.assertEqual([], [place for place, canary in planted.items() if canary in after])
        self.assertIn("hanako.s", after, "who is still a member is still there")
        proof = self.query("select kinds from core.erasure where account_id = 2;")
        self.assertNotIn("canary", proof)


if __name__ == "__main__":
    sys.exit(unittest.main())
