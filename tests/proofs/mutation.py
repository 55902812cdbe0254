"""Small, systematic changes of the functions of the database: each takes out, or turns round, one thing that one says."""
import dataclasses
import hashlib
import pathlib
import re

from sql_text import conditions, parts, statements, tokens

FUNCTIONS = pathlib.Path(__file__).resolve().parent.parent.parent / "resources" / "database" / "functions"
CREATED = re.compile(r"create or replace function\s+(?P<name>[\w.]+)\s*\(.*?\n?as\s+(?P<quote>\$\w*\$)(?P<body>.*?)(?P=quote)[^;]*;",
                     re.DOTALL)
CALLED = re.compile(r"\b((?:core|office|portal|job)\.\w+)")
BOUNDARIES = {"<": "<=", "<=": "<", ">": ">=", ">=": ">"}
CLOCK = "clock_timestamp"  # nobody can be there at the very microsecond


@dataclasses.dataclass(frozen=True)
class Mutant:
    where: str  # the function, or the table
    kind: str
    gone: str  # what it said
    instead: str
    number: int  # of those that say the same
    broken: str  # the statement that makes the change
    mended: str  # the one that takes it back

    @property
    def key(self):
        again = f" #{self.number}" if self.number > 1 else ""
        return f"{self.where}\t{self.kind}: {self.gone} -> {self.instead or 'nothing'}{again}"

    @property
    def rank(self):
        """Where it stands in a drawing that other mutants, added or gone, do not change."""
        return hashlib.sha256(self.key.encode()).digest()


def one_line(text):
    return re.sub(r"\s+", " ", re.sub(r"--[^\n]*", "", text)).strip()


class Function:
    """One function as it stands in its file, and what can be changed in it."""

    def __init__(self, name, statement, body, at):
        self.name, self.statement, self.body, self.at = name, statement, body, at
        self.tokens = tokens(body)
        self.plpgsql = re.search(r"language\s+plpgsql", statement[:at]) is not None

    def span(self, first, stop):
        return self.tokens[first].start, self.tokens[stop - 1].end

    def said(self, first, stop):
        return self.body[slice(*self.span(first, stop))]

    def changes(self):
        """(kind, start, end, instead) of every change within the body."""
        for change in (self.conditions, self.boundaries, self.locks, self.elements, self.assignments, self.duties,
                       self.signs):
            yield from change()
        if self.plpgsql:
            yield from self.statements()

    def conditions(self):
        for where, first, stop in conditions(self.tokens):
            if first >= stop:
                continue
            whole = self.span(first, stop)
            if where in ("if", "elsif", "when"):
                kind = "guard" if self.refuses(stop) else "branch"
                yield kind, *whole, "false"
                if where != "when":
                    yield "negated", *whole, f"not ({self.said(first, stop)})"
            either = parts(self.tokens, first, stop, "or")
            if len(either) > 1:
                for piece in either:
                    yield self.kind_of(piece, "condition"), *self.span(*piece), "false"
                    yield from self.conjuncts(*piece, alone=False)
            else:
                yield from self.conjuncts(first, stop, alone=where in ("where", "on", "having"))

    def conjuncts(self, first, stop, alone):
        both = parts(self.tokens, first, stop, "and")
        if len(both) > 1 or alone:
            for piece in both:
                if piece[0] < piece[1] and self.said(*piece) != "true":
                    yield self.kind_of(piece, "condition"), *self.span(*piece), "true"

    def kind_of(self, piece, usual):
        said = self.said(*piece)
        if re.fullmatch(r"[\w.]*society(_id)? = [\w.()]+|[\w.]+ = [\w.]*society(_id)?", said):
            return "society"
        if re.search(r"has_duty|require_|may_|staff_id|decided_by|taken_by|verified_by|opened_by", said):
            return "role"
        return usual

    def refuses(self, stop):
        return any(token.low in ("raise", "return") for token in self.tokens[stop:stop + 2])

    def boundaries(self):
        for token in self.tokens:
            near = self.body[max(0, token.start - 60):token.end + 60]
            if token.kind == "operator" and token.text in BOUNDARIES and CLOCK not in near:
                yield "boundary", token.start, token.end, BOUNDARIES[token.text]

    def signs(self):
        for before, token, after in zip(self.tokens, self.tokens[1:], self.tokens[2:]):
            if token.text in ("+", "-") and before.kind in ("word", "number") and after.kind in (
                    "word", "number"):
                yield "sign", token.start, token.end, "-" if token.text == "+" else "+"

    def locks(self):
        for found in re.finditer(r"\bfor (no key )?(update|share)\b( of \w+)?( nowait| skip locked)?", self.body):
            yield "lock", found.start(), found.end(), ""

    def elements(self):
        for found in re.finditer(r"\bin\s*\(('[^']*'(?:\s*,\s*'[^']*')+)\)", self.body):
            words = re.findall(r"'[^']*'", found[1])
            for place in range(len(words)):
                left = ", ".join(words[:place] + words[place + 1:])
                yield "element", found.start(1), found.end(1), left

    def assignments(self):
        for place, token in enumerate(self.tokens):
            if token.low != "set" or token.kind != "word":
                continue
            pieces, stop = self.listed(place)
            for number, piece in enumerate(pieces if len(pieces) > 1 else []):
                kept = [self.said(*other) for other in pieces[:number] + pieces[number + 1:]]
                yield "assignment", self.tokens[place + 1].start, self.tokens[stop - 1].end, ", ".join(kept)

    def listed(self, place):
        """The assignments behind a SET, and where they end."""
        depth, start, pieces = self.tokens[place].depth, place + 1, []
        for at in range(place + 1, len(self.tokens)):
            token = self.tokens[at]
            if token.depth < depth or token.depth == depth and token.low in ("where", "from", "returning", ";"):
                return pieces + [(start, at)], at
            if token.depth == depth and token.text == ",":
                pieces.append((start, at))
                start = at + 1
        return [], place

    def duties(self):
        for found in re.finditer(r"core\.(require_duty\(([^()]*)\)|require_decider\(\))", self.body):
            yield "role", found.start(), found.end(), "core.caller()"
            words = re.findall(r"'[^']*'", found[2] or "")
            for place in range(len(words) if len(words) > 1 else 0):
                kept = ", ".join(words[:place] + words[place + 1:])
                yield "role", found.start(), found.end(), f"core.require_duty({kept})"

    def statements(self):
        for first, stop in statements(self.tokens):
            word, said = self.tokens[first].low, self.said(first, stop)
            if word in ("perform", "insert", "update", "delete"):
                audit = re.match(r"perform core\.(record|record_\w+|note_login)\(", said) or "audit_event" in said
                kind = "audit" if audit else "role" if "require_" in said else "statement"
                yield kind, *self.span(first, stop), "null"
            elif word == "raise" and said.split()[1] != "notice" and self.tokens[first - 1].low not in ("then", "else"):
                yield "guard", *self.span(first, stop), "null"

    def mutants(self):
        seen, times = set(), {}
        for kind, start, end, instead in self.changes():
            gone = self.body[start:end]
            if (start, end, instead) in seen or one_line(gone) == one_line(instead):
                continue
            seen.add((start, end, instead))
            short = one_line(instead) if kind not in ("negated", "assignment", "element") else kind
            if kind == "element" or kind == "assignment":
                gone = " ".join(_lost(gone, instead))
            if kind in ("boundary", "sign"):
                gone, short = self.around(start, end), instead
            times[kind, one_line(gone), short] = number = times.get((kind, one_line(gone), short), 0) + 1
            broken = self.statement[:self.at + start] + instead + self.statement[self.at + end:]
            yield Mutant(self.name, kind, one_line(gone), short, number, broken, self.statement)

    def around(self, start, end):
        """What stands beside an operator, so that it can be told from others."""
        at = next(place for place, token in enumerate(self.tokens) if token.start == start)
        return self.body[self.tokens[max(0, at - 4)].start:self.tokens[min(len(self.tokens) - 1, at + 4)].end]

    def attributes(self):
        """What a function is, beside what it does."""
        head, rest = self.statement[:self.at], self.statement[self.at:]
        for gone, instead in (("security definer", "security invoker"), ("set lock_timeout = '3s'", ""),
                              ("set search_path = pg_catalog, pg_temp", "set search_path = pg_catalog")):
            if gone in head:
                yield Mutant(self.name, "attribute", gone, instead, 1, head.replace(gone, instead) + rest, self.statement)


def _lost(before, after):
    """What stands in the longer one of two lists alone."""
    left = [one_line(piece) for piece in after.split(",")]
    return [one_line(piece) for piece in before.split(",") if one_line(piece) not in left or left.remove(one_line(piece))]


def functions():
    """Every function of the database."""
    for file in sorted(FUNCTIONS.glob("*/*.sql"), key=lambda file: file.as_posix()):
        for found in CREATED.finditer(file.read_text(encoding="utf-8")):
            yield Function(found["name"], found[0], found["body"], found.start("body") - found.start())
