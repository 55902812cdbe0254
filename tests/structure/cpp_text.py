"""Reads C++ closely enough to reason about it: what is code, what is a literal, what is a comment, where functions are.

It is no compiler. It knows comments, character, string and raw string literals (with prefixes and suffixes),
preprocessor lines, balanced brackets, constructors with initialiser lists, lambdas and templates: what the rules need.
"""
import bisect
import dataclasses
import re

_LEXEME = re.compile(
    r"""
      (?P<comment> //(?:[^\\\n]|\\.|\\\n)* | /\*.*?\*/ )
    | (?P<raw>     (?:u8|u|U|L)?R"(?P<mark>[^ ()\\\t\n]{0,16})\((?P<rawbody>.*?)\)(?P=mark)" )
    | (?P<string>  (?:u8|u|U|L)?"(?P<body>(?:[^"\\\n]|\\.|\\\n)*)" )
    | (?P<char>    (?<![0-9A-Za-z_])(?:u8|u|U|L)?'(?:[^'\\\n]|\\.)+' )
    | (?P<number>  (?<![A-Za-z_0-9])[0-9](?:'?[0-9A-Za-z_.])* )
    """,
    re.VERBOSE | re.DOTALL,
)


@dataclasses.dataclass(frozen=True)
class Literal:
    """A string literal: where its opening stands in the text, and what it says."""

    start: int
    end: int
    text: str


@dataclasses.dataclass(frozen=True)
class Function:
    """A function, or a lambda that stands outside every function. Lines count from 1, both included."""

    name: str
    first_line: int
    last_line: int

    @property
    def lines(self):
        return self.last_line - self.first_line + 1


def _blank(text):
    return re.sub(r"[^\n]", " ", text)


class CppText:
    """One source in three views of the same length: `text`, `code` (no comments, literals emptied) and `literals`."""

    def __init__(self, text):
        self.text = text
        self.literals = []
        self.comments = []
        pieces, at = [], 0
        for found in _LEXEME.finditer(text):
            pieces.append(text[at : found.start()])
            pieces.append(self._emptied(found))
            at = found.end()
        pieces.append(text[at:])
        self.code = "".join(pieces)
        self._line_starts = [0] + [m.end() for m in re.finditer("\n", text)]

    def _emptied(self, found):
        whole = found[0]
        if found["comment"]:
            self.comments.append((found.start(), whole))
            return _blank(whole)
        if found["raw"] or found["string"]:
            body = found["rawbody"] if found["raw"] else found["body"]
            self.literals.append(Literal(found.start(), found.end(), body))
            opening = whole.index('"')
            return whole[:opening].replace("R", " ") + '"' + _blank(whole[opening + 1 : -1]) + '"'
        if found["char"]:
            return whole[: whole.index("'")] + "'" + " " * (len(whole) - whole.index("'") - 2) + "'"
        return whole.replace("'", "_")  # digit separators

    def line_of(self, position):
        """The line, counted from 1, on which a position of the text stands."""
        return bisect.bisect_right(self._line_starts, position)

    def calls(self, name_pattern):
        """(name, position, arguments) of each call, or variable, whose name matches; arguments are (start, end)."""
        for found in re.finditer(rf"(?<!\w)(?P<name>{name_pattern})(?:\s+\w+)?\s*(?P<open>[({{])", self.code):
            yield found["name"], found.start(), self.arguments(found.start("open"))

    def arguments(self, opening):
        """The top-level arguments of the bracket that opens at this position."""
        found, depth, start = [], 0, opening + 1
        for at in range(opening, len(self.code)):
            letter = self.code[at]
            if letter in "([{":
                depth += 1
            elif letter in ")]}":
                depth -= 1
                if depth == 0:
                    if self.code[start:at].strip():
                        found.append((start, at))
                    return found
            elif letter == "," and depth == 1:
                found.append((start, at))
                start = at + 1
        return found

    def functions(self):
        """All functions with a body, in order."""
        return list(_Functions(self).found())


_CLASS = re.compile(r"^(?:\s|alignas\s*\([^)]*\)|\[\[.*?\]\]|typedef\b)*(?:class|struct|union)\b")
_ACCESS = re.compile(r"\b(?:public|protected|private|signals|Q_SIGNALS)(?:\s+(?:slots|Q_SLOTS))?\s*:(?!:)")
_OPERATOR = re.compile(r"\boperator\s*(?:\(\s*\)|\[\s*\]|[^\s\w(]+)")
_LAMBDA = re.compile(r"\]\s*(?:<[^{}]*>\s*)?(?:\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)\s*)?"
                     r"(?:(?:mutable|constexpr|consteval|noexcept)\s*)*(?:->[^{};]*)?$")
_TAIL = re.compile(r"\)\s*(?:(?:const|volatile|noexcept|override|final|mutable|try|&&?)\s*(?:\([^()]*\))?\s*)*"
                   r"(?:->\s*[^{};=]+)?(?:requires\b[^{};]*)?$")


class _Functions:
    """Walks the braces: names what each one opens, and reports the bodies of functions."""

    def __init__(self, source):
        self.source = source
        self.code = self._without_preprocessor(source.code)

    @staticmethod
    def _without_preprocessor(code):
        return re.sub(r"^[ \t]*#(?:[^\\\n]|\\.|\\\n)*", lambda m: _blank(m[0]), code, flags=re.MULTILINE)

    def found(self):
        yield from self._declarations(0, len(self.code))

    def _declarations(self, at, end):
        head = at
        while at < end:
            letter = self.code[at]
            if letter == ";":
                head = at + 1
            elif letter in "([":
                closing = self._closing(at)
                yield from self._lambdas(at + 1, closing)
                at = closing
            elif letter == "{":
                closing = self._closing(at)
                kind, name, start = self._opened(head, at)
                if kind == "function":
                    yield Function(name, self.source.line_of(start), self.source.line_of(closing))
                elif kind == "scope":
                    yield from self._declarations(at + 1, closing)
                elif kind == "value":
                    yield from self._lambdas(at + 1, closing)
                at = closing
                if kind in ("function", "scope"):
                    head = at + 1
            at += 1

    def _lambdas(self, at, end):
        """Lambdas within a value at namespace or class scope."""
        while at < end:
            if self.code[at] == "{":
                closing = self._closing(at)
                if found := _LAMBDA.search(self.code[max(0, at - 400) : at]):
                    start = at - len(found[0])
                    yield Function("a lambda", self.source.line_of(start), self.source.line_of(closing))
                else:
                    yield from self._lambdas(at + 1, closing)
                at = closing
            at += 1

    def _opened(self, head, brace):
        """What the brace opens, its name, and where its declaration starts."""
        text = self.code[head:brace]
        for access in reversed(list(_ACCESS.finditer(text))):
            head, text = head + access.end(), text[access.end() :]
            break
        plain = _OPERATOR.sub(lambda m: "operator" + "_" * (len(m[0]) - 8), self._without_template(text))
        if re.match(r'\s*(?:inline\s+)?namespace\b', plain) or re.match(r'\s*extern\s*"', plain):
            return "scope", "", head
        if re.match(r"\s*(?:typedef\s+)?enum\b", plain):
            return "value", "", head
        if _CLASS.match(plain) and not _TAIL.search(plain):
            return "scope", "", head
        if _LAMBDA.search(text[-400:]) and ("=" in plain or "return" in plain):
            return "function", "a lambda", head + len(text) - len(_LAMBDA.search(text[-400:])[0])
        named = self._named(plain)
        if not named or self._top_level(plain, "="):
            return "value", "", head
        name, where, after = named
        # In "Room::Room() : m_a{1}" the brace after a name belongs to a member, not to the body.
        if re.match(r"\s*(?:noexcept\s*)?:(?!:)", after) and re.search(r"[:,]\s*[\w:]+(?:<[^{}]*>)?\s*$", after):
            return "value", "", head
        if after.lstrip().startswith(":") or _TAIL.search(plain):
            return "function", name, head + where
        return "value", "", head

    @staticmethod
    def _named(plain):
        """(name, its position, what follows its parameters) of the function that a declaration head declares."""
        for found in re.finditer(r"(~?[A-Za-z_][\w:~]*(?:<[^(){};]*>)?)\s*\(", plain):
            if found[1] in ("decltype", "noexcept", "alignas", "requires", "explicit", "__attribute__"):
                continue
            if re.fullmatch(r"[A-Z][A-Z0-9_]{3,}", found[1]):
                continue  # a macro such as Q_DECLARE_FLAGS
            depth = 0
            for at in range(found.end() - 1, len(plain)):
                depth += {"(": 1, ")": -1}.get(plain[at], 0)
                if depth == 0:
                    return found[1], found.start(1), plain[at + 1 :]
        return None

    @staticmethod
    def _without_template(text):
        """The head with every template<…> blanked, which may hold '=' and 'class'."""
        while found := re.search(r"\btemplate\s*<", text):
            depth = brackets = 0
            for at in range(found.end() - 1, len(text)):
                brackets += {"(": 1, ")": -1}.get(text[at], 0)
                depth += {"<": 1, ">": -1}.get(text[at], 0) if brackets == 0 else 0
                if depth == 0:
                    break
            text = text[: found.start()] + " " * (at + 1 - found.start()) + text[at + 1 :]
        return text

    @staticmethod
    def _top_level(text, wanted):
        depth = 0
        for at, letter in enumerate(text):
            depth += {"(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1}.get(letter, 0)
            if depth == 0 and letter == wanted and text[at - 1 : at] not in "=!<>" and text[at + 1 : at + 2] != "=":
                return True
        return False

    def _closing(self, opening):
        """Where the bracket that opens here is closed; the end of the text when it never is."""
        depth = 0
        for at in range(opening, len(self.code)):
            letter = self.code[at]
            if letter in "([{":
                depth += 1
            elif letter in ")]}":
                depth -= 1
                if depth == 0:
                    return at
        return len(self.code) - 1
