"""Makes CSV files, good and bad, by recipes that know what must become of each. The same seed makes the same files."""
import hashlib
import random
import zlib

NAMES = ["山田　花子", "髙橋　﨑男", "ｻﾄｳ ﾊﾅｺ", "齋藤①", "渡邉～－", "佐藤 Anna", "東京都港区見本町1-2-3", "㈱見本", "=1+1", ""]
CHARSETS = {"utf-8": "utf-8", "utf-8-sig": "utf-8", "cp932": "shift_jis", "utf-16-le": "utf-16", "utf-16-be": "utf-16"}
MARKS = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}
ENDS = ["\r\n", "\n", "\r"]


class Sheet:
    """Rows before they are written, and the manner in which they will be."""

    def __init__(self, drawn):
        self.drawn = drawn
        self.charset = drawn.choice(list(CHARSETS))
        self.delimiter = drawn.choice(",,\t")
        self.end = drawn.choice(ENDS)
        self.header = ["記号", "番号", "氏名", "住所"]
        self.rows = [[f"{drawn.randrange(10000):04}", f"{drawn.randrange(10**6):06}", drawn.choice(NAMES),
                      "見本町" + drawn.choice(NAMES)] for _ in range(drawn.randrange(3, 40))]

    def field(self, text, quoted):
        if quoted or any(c in text for c in '"\r\n,\t'):
            return '"' + text.replace('"', '""') + '"'
        return text

    def lines(self, quoted=False):
        return [self.delimiter.join(self.field(f, quoted) for f in row) for row in [self.header, *self.rows]]

    def encoded(self, text):
        return MARKS.get(self.charset, b"") + text.encode(self.charset)

    def written(self, lines):
        return self.encoded(self.end.join(lines) + self.end)

    def accepted(self):
        digest = hashlib.sha256()
        for row in [self.header, *self.rows]:
            digest.update("".join(f + "\x1f" for f in row).encode() + b"\x1e")
        delimiter = "tab" if self.delimiter == "\t" else "comma"
        return f"ok {CHARSETS[self.charset]} {delimiter} {len(self.rows)} {digest.hexdigest()}"

    def place(self):
        """A row to spoil: (index in rows, its line)."""
        at = self.drawn.randrange(len(self.rows))
        return at, at + 2


def plain(sheet):
    return sheet.written(sheet.lines()), sheet.accepted()


def all_quoted(sheet):
    return sheet.written(sheet.lines(quoted=True)), sheet.accepted()


def without_last_line_end(sheet):
    return sheet.encoded(sheet.end.join(sheet.lines())), sheet.accepted()


def with_empty_lines(sheet):
    lines = sheet.lines()
    for _ in range(5):
        lines.insert(sheet.drawn.randrange(len(lines) + 1), "")
    return sheet.written(lines), sheet.accepted()


def with_difficult_fields(sheet):
    for row in sheet.rows:
        row[3] = sheet.drawn.choice(['"', 'a"b', "a,b", "a\tb", "a\r\nb", "a\nb", "\n", '""', " a ", "'=1"])
    return sheet.written(sheet.lines()), sheet.accepted()


def with_many_columns(sheet):
    sheet.header += [f"欄{i}" for i in range(508)]
    for row in sheet.rows:
        row += ["x"] * 508
    return sheet.written(sheet.lines()), sheet.accepted()


def unclosed_quote(sheet):
    at, line = sheet.place()
    lines = sheet.lines()
    lines[at + 1] = sheet.delimiter.join([*sheet.rows[at][:3], '"' + sheet.rows[at][3]])
    return sheet.written(lines), f"UnclosedQuote {line}"


def quote_that_closes_late(sheet):
    at, line = sheet.place()
    sheet.rows.append(["1", "2", "3", "4"])
    lines = sheet.lines()
    lines[at + 1] = '"' + lines[at + 1]
    lines[at + 2] = sheet.delimiter.join(sheet.field(f, True) for f in sheet.rows[at + 1])
    return sheet.written(lines), f"StrayQuote {line}"


def quote_in_a_bare_field(sheet):
    at, line = sheet.place()
    lines = sheet.lines()
    lines[at + 1] = "x" + '"' + lines[at + 1]
    return sheet.written(lines), f"StrayQuote {line}"


def text_behind_a_quote(sheet):
    at, line = sheet.place()
    lines = sheet.lines()
    lines[at + 1] = '"x"y' + sheet.delimiter + lines[at + 1]
    return sheet.written(lines), f"StrayQuote {line}"


def nul(sheet):
    at, line = sheet.place()
    sheet.rows[at][2] += "\0"
    return sheet.written(sheet.lines()), f"NulCharacter {line}"


def too_few_fields(sheet):
    at, line = sheet.place()
    sheet.rows[at].pop()
    return sheet.written(sheet.lines()), f"UnevenRow {line}"


def too_many_fields(sheet):
    at, line = sheet.place()
    sheet.rows[at].append("x")
    return sheet.written(sheet.lines()), f"UnevenRow {line}"


def cut_off_in_a_row(sheet):
    lines = sheet.lines()
    lines[-1] = sheet.delimiter.join(sheet.rows[-1][:2])
    return sheet.encoded(sheet.end.join(lines)), f"UnevenRow {len(lines)}"


def too_many_columns(sheet):
    at, line = sheet.place()
    sheet.rows[at] += ["x"] * 600
    return sheet.written(sheet.lines()), f"TooManyColumns {line}"


def too_long_field(sheet):
    at, line = sheet.place()
    sheet.rows[at][2] = "x" * 65537
    return sheet.written(sheet.lines()), f"FieldTooLong {line}"


def too_long_line(sheet):
    at, line = sheet.place()
    sheet.rows[at] += ["x" * 60000] * 2
    return sheet.written(sheet.lines()), f"LineTooLong {line}"


def too_many_line_breaks(sheet):
    at, line = sheet.place()
    sheet.rows[at][2] = sheet.end * 102
    return sheet.written(sheet.lines()), f"UnclosedQuote {line}"


def spoiled(sheet, charset, broken):
    """Bytes that are no text, in a field of one row."""
    sheet.charset = charset
    at, line = sheet.place()
    sheet.rows[at][3] = "見本@@町"
    data = sheet.written(sheet.lines())
    return data.replace(b"@@", sheet.drawn.choice(broken)), f"Undecodable {line}"


def broken_utf_8(sheet):
    return spoiled(sheet, "utf-8", [b"\xff", b"\x80", b"\xe3\x81", b"\xc0\xaf", b"\xed\xa0\x80", b"\xf4\x90\x80\x80"])


def broken_932(sheet):
    return spoiled(sheet, "cp932", [b"\x80", b"\xa0", b"\xfd", b"\xff", b"\x81\xad", b"\x82\x20", b"\xfc\xfc"])


def cut_off_in_a_character(sheet):
    sheet.charset = sheet.drawn.choice(["utf-8", "cp932", "utf-16-le"])
    sheet.rows[-1][3] = "見本"
    return sheet.encoded(sheet.end.join(sheet.lines()))[:-1], f"Undecodable {len(sheet.rows) + 1}"


def half_a_surrogate(sheet):
    sheet.charset = "utf-16-le"
    at, line = sheet.place()
    sheet.rows[at][3] = "@@"
    return sheet.written(sheet.lines()).replace(b"@\0@\0", b"\x42\xd8@\0"), f"Undecodable {line}"


def header_twice(sheet):
    sheet.header[3] = sheet.drawn.choice(["番号", "番　号", "氏名", "(記号)"])
    return sheet.written(sheet.lines()), "DuplicateColumn 1"


def header_lacks_a_column(sheet):
    sheet.header[sheet.drawn.randrange(2)] = sheet.drawn.choice(["枝番", "記号番号", "x"])
    return sheet.written(sheet.lines()), "MissingColumn 1"


def header_without_a_name(sheet):
    sheet.header[sheet.drawn.choice([2, 3])] = sheet.drawn.choice(["", " ", "　", "-"])
    return sheet.written(sheet.lines()), "UnnamedColumn 1"


def no_header(sheet):
    return sheet.written(sheet.lines()[1:]), "MissingColumn 1" if all(sheet.rows[0]) else "UnnamedColumn 1"


def nothing(sheet):
    return sheet.drawn.choice([b"", b"\r\n", b"\xef\xbb\xbf", b"\xff\xfe", b"\n\n\r\r"]), "Empty 0"


def no_mark(sheet):
    """Without its mark UTF-16 is a text full of NULs."""
    sheet.header = ["symbol", "number"]
    sheet.rows = [["1", "2"]]
    return ("\r\n".join(sheet.lines())).encode("utf-16-le"), "NulCharacter 1"


def another_kind_of_file(sheet):
    start, verdict = sheet.drawn.choice([
        (b"PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00", "NulCharacter 1"),
        (b"<html><body><table><tr><td>x</td></tr></table></body></html>\n", "MissingColumn 1"),
        (b"%PDF-1.7\n1 0 obj\n<< >>\n", "MissingColumn 1"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00\x00\x00\x00", "Undecodable 1"),
    ])
    return start, verdict


RECIPES = [value for value in list(globals().values()) if callable(value) and getattr(value, "__code__", None)
           and value.__code__.co_varnames[:1] == ("sheet",) and value.__code__.co_argcount == 1]


def files(count, seed):
    """(name, bytes, what must become of it) for each of `count` files."""
    for number in range(count):
        recipe = RECIPES[number % len(RECIPES)]
        drawn = random.Random(zlib.crc32(f"{seed} {number}".encode()))
        data, verdict = recipe(Sheet(drawn))
        yield f"{number:04}-{recipe.__name__}.csv", data, verdict
