"""SQL and PL/pgSQL as tokens that know how deep in brackets and in CASE they stand; enough to find conditions in them."""
import dataclasses
import re

TOKEN = re.compile(r"""
    (?P<space>\s+|--[^\n]*|/\*.*?\*/)
    |(?P<string>[eE]'(?:[^'\\]|\\.|'')*'|'(?:[^']|'')*'|\$\w*\$|"[^"]*")
    |(?P<number>\d+(?:\.\d+)?)
    |(?P<word>[A-Za-z_][\w$]*)
    |(?P<operator><=|>=|<>|!=|:=|=>|::|\.\.|\|\||->>|->|\#>>|\#>|@>|<@|&&|!?~\*?|[-+*/%=<>^?|&@\#])
    |(?P<other>.)""", re.VERBOSE | re.DOTALL)

# What ends a condition that stands where a row is chosen, at the condition's own depth.
END_OF_WHERE = {"group", "order", "limit", "offset", "for", "returning", "union", "intersect", "except", "having", "window",
                "loop", ";", "on", "into", "then"}
END_OF_ON = END_OF_WHERE | {"where", "join", "left", "right", "inner", "cross", "full", ","}
END_OF_THEN = {"then"}


@dataclasses.dataclass(frozen=True)
class Token:
    kind: str
    text: str
    start: int
    end: int
    depth: int

    @property
    def low(self):
        return self.text.lower() if self.kind == "word" else self.text


def tokens(text):
    """All tokens but blanks and comments."""
    found, depth, cases = [], 0, []
    for match in TOKEN.finditer(text):
        kind, said = match.lastgroup, match[0]
        if kind == "space":
            continue
        low = said.lower()
        closes = kind == "other" and said in ")]"
        if kind == "word" and low == "end" and cases and depth == cases[-1]:
            following = re.match(r"\s+(if|loop)\b", text[match.end():], re.IGNORECASE)
            closes = not following
            if closes:
                cases.pop()
        depth -= closes
        found.append(Token(kind, said, match.start(), match.end(), depth))
        if kind == "other" and said in "([":
            depth += 1
        elif kind == "word" and low == "case" and (len(found) < 2 or found[-2].low != "end"):
            depth += 1
            cases.append(depth)
    return found


def condition_after(every, at, ends):
    """(first, after the last) token of the condition that begins behind token `at`."""
    depth, stop = every[at].depth, at + 1
    while stop < len(every):
        token = every[stop]
        if token.depth < depth or token.depth == depth and token.low in ends:
            is_call = token.low in ("left", "right") and stop + 1 < len(every) and every[stop + 1].text == "("
            if not is_call:
                break
        stop += 1
    return at + 1, stop


def parts(every, first, stop, word):
    """The pieces of a condition between its own ANDs or ORs."""
    pieces, start, between = [], first, False
    if first >= stop:
        return pieces
    depth = every[first].depth
    for place in range(first, stop):
        token = every[place]
        if token.depth != depth or token.kind != "word":
            continue
        if token.low == "between":
            between = True
        elif token.low == "and" and between:
            between = False
        elif token.low == word:
            pieces.append((start, place))
            start = place + 1
    return pieces + [(start, stop)]


def conditions(every):
    """(where it stands, first, after the last) of every condition: where, on, if, elsif, when, while, filter, having."""
    for place, token in enumerate(every):
        if token.kind != "word":
            continue
        if token.low in ("where", "having"):
            yield (token.low, *condition_after(every, place, END_OF_WHERE))
        elif token.low == "on" and every[place + 1].low != "conflict" and _joins(every, place):
            yield (token.low, *condition_after(every, place, END_OF_ON))
        elif token.low in ("if", "elsif") and every[place - 1].low not in ("end", "drop"):
            yield (token.low, *condition_after(every, place, END_OF_THEN))
        elif token.low == "when" and _searched(every, place):
            yield (token.low, *condition_after(every, place, END_OF_THEN))


def _joins(every, place):
    """Whether an ON belongs to a join."""
    return any(token.low == "join" for token in every[max(0, place - 40):place] if token.depth <= every[place].depth)


def _searched(every, place):
    """Whether a WHEN belongs to a CASE whose branches are conditions, and not to one of values, or to an exception."""
    depth = every[place].depth
    for earlier in range(place - 1, -1, -1):
        token = every[earlier]
        if token.depth == depth - 1 and token.low == "case":
            return every[earlier + 1].low == "when"
        if token.depth < depth - 1 or token.depth == depth and token.low == "exception":
            return False
    return False


def statements(every):
    """(first, after the last) token of every PL/pgSQL statement that ends with a semicolon."""
    start = None
    for place, token in enumerate(every):
        if token.low in ("begin", "then", "else", "loop") and token.depth <= 1:
            start = place + 1
        elif token.text == ";":
            if start is not None and place > start:
                yield start, place
            start = place + 1
