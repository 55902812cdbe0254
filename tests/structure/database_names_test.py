"""One name for one operation, in SQL, in the gateways and in the tests; SQL text only where SQL belongs."""
import re
import sys
import unittest

from sizes_test import sql_functions
from tree import RuleCase

FUNCTIONS = "resources/database/functions/"
CODES_PAGE = "resources/database/README.md"
WITHOUT_GATEWAY = "tests/structure/without_gateway.txt"  # what no window shows yet; psql and other programs call it
ENTERED = ("office", "portal", "job")  # the schemas that somebody calls from outside
CODE = re.compile(r"\bMD\d{3}\b")

PRODUCT = ("app/", "models/", "ui/")
SQL_ROOMS = ("models/postgres/", "app/db/")
# Lower case as our SQL is written, so that "Select one from the list" is no complaint.
SQL_TEXT = re.compile(
    r"^\s*select\s|^\s*with \w+ as\b|^\s*values\s*\(|^\s*call \w+"
    r"|\binsert into\b|\bdelete from\b|\bupdate \w+(?:\.\w+)? set\b"
    r"|\b(?:create|alter|drop) (?:or replace )?(?:table|function|role|schema|policy|view|index|database)\b"
    r"|\b(?:grant|revoke) \w+ on\b|^\s*(?:begin|commit|rollback)\s*;?\s*$|\b(?:office|portal|job|core)\.[a-z_]+\s*\("
    r"|\b(?:SELECT .* FROM|INSERT INTO|DELETE FROM|UPDATE \w+ SET)\b")


def snake(name):
    return re.sub(r"[A-Z]", lambda m: "_" + m[0].lower(), name)


def functions_of(tree, schema):
    folder = f"{FUNCTIONS}{schema}/"
    return {n.removeprefix(folder).removesuffix(".sql"): n for n in tree.files(".sql", under=(folder,))}


def gateway_functions(tree):
    """name in C++: the header that declares it."""
    found = {}
    for name in tree.files("Gateway.h", under=("models/gateways/",)):
        for declared in re.finditer(r"\bvirtual\s+QFuture<.*?>\s+(\w+)\s*\(", tree.cpp(name).code, re.DOTALL):
            found[declared[1]] = name
    return found


def sql_out_of_place(tree):
    for name in tree.files(".cpp", ".h", under=PRODUCT):
        if name.startswith(SQL_ROOMS):
            continue
        source = tree.cpp(name)
        for literal in source.literals:
            if SQL_TEXT.search(literal.text):
                yield f'{name}:{source.line_of(literal.start)}: SQL belongs in models/postgres: "{literal.text}"'


def misnamed_functions(tree):
    """One function in one file, named after it."""
    for name in tree.files(".sql", under=(FUNCTIONS,)):
        schema, _, function = name.removeprefix(FUNCTIONS).removesuffix(".sql").rpartition("/")
        made = [made for made, _, _ in sql_functions(tree.read(name))]
        if made != [f"{schema}.{function}"]:
            yield f"{name}:1: makes {', '.join(made) or 'nothing'}, not {schema}.{function} alone"


def gateways_apart(tree):
    """Every office function has its gateway function and the other way round, and Pg…Gateway calls it."""
    office = functions_of(tree, "office")
    gateway = gateway_functions(tree)
    literals = {
        literal.text.removeprefix("office.")
        for name in tree.files(".cpp", ".h", under=("models/postgres/",))
        for literal in tree.cpp(name).literals
    }
    for name, header in gateway.items():
        if snake(name) not in office:
            yield f"{header}:1: {name} has no {FUNCTIONS}office/{snake(name)}.sql"
        if not any(re.match(rf"{snake(name)}\b", literal) for literal in literals):
            yield f"{header}:1: {name} is called nowhere in models/postgres"
    declared = {snake(name) for name in gateway}
    without = set(tree.read(WITHOUT_GATEWAY).split()) if tree.has(WITHOUT_GATEWAY) else set()
    for function, file in office.items():
        if function not in declared | without:
            yield f"{file}:1: no gateway declares office.{function}"
    for function in sorted(without & declared):
        yield f"{WITHOUT_GATEWAY}:1: {function} has its gateway"
    for function in sorted(without - set(office)):
        yield f"{WITHOUT_GATEWAY}:1: there is no office.{function}"


def untested_functions(tree):
    """Every function that somebody calls from outside has a test file of its name, which calls it; or, for a portal,
    its place in a guide that is played page by page."""
    tests = {n.split("/")[-1]: n for n in tree.files(".sql", under=("tests/sql/",))}
    played = "".join(tree.read(n) for n in tree.files(".sql", under=("tests/portal/",)))
    for schema in ENTERED:
        for function, file in functions_of(tree, schema).items():
            test = tests.get(f"{function}.sql")
            if schema == "portal" and re.search(rf"\bportal\.{function}\s*\(", played):
                continue
            if not test:
                yield f"{file}:1: there is no tests/sql/{function}.sql"
            elif not re.search(rf"\b{schema}\.{function}\s*\(", tree.read(test)):
                yield f"{test}:1: never calls {schema}.{function}"


def unknown_codes(tree):
    """A code that SQL raises is listed and has a sentence; a code that is listed or has a sentence is raised."""
    raised = {}
    for name in tree.files(".sql", under=("resources/database/",)):
        for found in re.finditer(r"'(MD\d{3})'", tree.read(name)):
            raised.setdefault(found[1], name)
    listed = set(CODE.findall(tree.read(CODES_PAGE))) if tree.has(CODES_PAGE) else set()
    worded = {
        code
        for name in tree.files(".cpp", under=("ui/ErrorText",))
        for literal in tree.cpp(name).literals
        for code in CODE.findall(literal.text)
    }
    for code, name in sorted(raised.items()):
        if code not in listed:
            yield f"{name}:1: {code} is not listed in {CODES_PAGE}"
        if code not in worded:
            yield f"{name}:1: {code} has no sentence in ui/ErrorText"
    for code in sorted(listed - set(raised)):
        yield f"{CODES_PAGE}:1: {code} is raised nowhere"
    for code in sorted(worded - listed):
        yield f"ui/ErrorText.cpp:1: {code} is not listed in {CODES_PAGE}"


SQL = "create or replace function office.{0}(a int) returns jsonb language sql as $$ select '{{}}'::jsonb $$;\n"
HEADER = "class G\n{\n    virtual QFuture<Result<QList<int>>> claimRequest(const OpId &op) = 0;\n};\n"
CALL = 'auto f() { return m_session.row({"claim_request", {}}); }\n'
WHOLE = {
    FUNCTIONS + "office/claim_request.sql": SQL.format("claim_request"),
    "models/gateways/RequestGateway.h": HEADER,
    "models/postgres/PgRequestGateway.cpp": CALL,
    "tests/sql/claim_request.sql": "select is(office.claim_request(1), '{}');\n",
}


class DatabaseNames(RuleCase):
    def test_sql_stays_where_it_belongs(self):
        self.assert_kept(sql_out_of_place)

    def test_every_function_has_its_file(self):
        self.assert_kept(misnamed_functions)

    def test_sql_and_gateways_speak_of_the_same_operations(self):
        self.assert_kept(gateways_apart)

    def test_every_function_that_is_called_from_outside_has_its_test(self):
        self.assert_kept(untested_functions)

    def test_every_code_is_listed_raised_and_put_into_words(self):
        self.assert_kept(unknown_codes)

    def test_catches_sql_out_of_place(self):
        for literal in (
            "select person_id from core.person",
            "insert into core.request values ($1)",
            "update core.request set state = 'x'",
            "office.claim_request($1)",
            "SELECT * FROM person",
            "begin",
        ):
            with self.subTest(literal=literal):
                self.assert_caught(sql_out_of_place, "ui/pages/A.cpp", f'auto a = u"{literal}"_s;\n')
                self.assert_allowed(sql_out_of_place, "models/postgres/A.cpp", f'auto a = u"{literal}"_s;\n')
        for literal in ("Select one from the list", "selected", "with care", "begins", "office.json"):
            with self.subTest(literal=literal):
                self.assert_allowed(sql_out_of_place, "ui/pages/A.cpp", f'auto a = u"{literal}"_s;\n')

    def test_catches_misnamed_functions(self):
        self.assert_caught(misnamed_functions, FUNCTIONS + "office/a.sql", SQL.format("b"))
        self.assert_caught(misnamed_functions, FUNCTIONS + "office/a.sql", SQL.format("a") + SQL.format("b"))
        self.assert_allowed(misnamed_functions, FUNCTIONS + "office/a.sql", SQL.format("a"))

    def test_catches_gateways_that_drift_apart(self):
        self.assertEqual([], self.complaints(gateways_apart, WHOLE))
        for gone, where in (
            (FUNCTIONS + "office/claim_request.sql", "models/gateways/RequestGateway.h"),
            ("models/gateways/RequestGateway.h", FUNCTIONS + "office/claim_request.sql"),
            ("models/postgres/PgRequestGateway.cpp", "models/gateways/RequestGateway.h"),
        ):
            with self.subTest(gone=gone):
                found = self.complaints(gateways_apart, {n: t for n, t in WHOLE.items() if n != gone})
                self.assertEqual([where], [complaint.split(":")[0] for complaint in found])
        alone = {n: t for n, t in WHOLE.items() if not n.startswith("models/")}
        self.assertEqual([], self.complaints(gateways_apart, {**alone, WITHOUT_GATEWAY: "claim_request\n"}))
        for listed in ("claim_request", "no_such_function"):
            with self.subTest(listed=listed):
                self.assertEqual(1, len(self.complaints(gateways_apart, {**WHOLE, WITHOUT_GATEWAY: listed + "\n"})))

    def test_catches_untested_functions(self):
        self.assertEqual([], self.complaints(untested_functions, WHOLE))
        without = {n: t for n, t in WHOLE.items() if not n.startswith("tests/")}
        self.assertEqual(1, len(self.complaints(untested_functions, without)))
        hollow = {**WHOLE, "tests/sql/claim_request.sql": "select is(1, 1);\n"}
        self.assertEqual(1, len(self.complaints(untested_functions, hollow)))
        made = "create or replace function portal.open_link() returns int\n"
        page = {**WHOLE, FUNCTIONS + "portal/open_link.sql": made}
        self.assertEqual(1, len(self.complaints(untested_functions, page)))
        played = {**page, "tests/portal/one.sql": "select portal.open_link();\n"}
        self.assertEqual([], self.complaints(untested_functions, played))

    def test_catches_codes_that_are_not_in_all_three_places(self):
        whole = {
            FUNCTIONS + "office/a.sql": "raise exception using errcode = 'MD020';\n",
            CODES_PAGE: "| MD020 | no such person |\n",
            "ui/ErrorText.cpp": 'const auto code = "MD020"_L1;\n',
        }
        self.assertEqual([], self.complaints(unknown_codes, whole))
        for changed, text in (
            (FUNCTIONS + "office/a.sql", "select 1;\n"),
            (CODES_PAGE, "nothing\n"),
            ("ui/ErrorText.cpp", "int a;\n"),
        ):
            with self.subTest(changed=changed):
                self.assertTrue(self.complaints(unknown_codes, {**whole, changed: text}))


if __name__ == "__main__":
    sys.exit(unittest.main())
