"""Our decoders say what two others say: Python's and the C library's (iconv). Where they differ from Windows, or from
each other, the difference is named here.

    other_decoders_test.py path/to/DecodeProbe
"""
import random
import subprocess
import sys
import unittest

PROBE = sys.argv[1:]  # for Windows with the emulator before it
del sys.argv[1:]

# JIS's own reading of seven characters (Python's ISO-2022-JP and EUC-JP), and that of Windows.
WINDOWS = str.maketrans("\u301c\u2016\u2212\u2014\u00a2\u00a3\u00ac", "\uff5e\u2225\uff0d\u2015\uffe0\uffe1\uffe2")
# JIS X 0208 has a backslash, which Windows reads as the full-width one.
BACKSLASH = {0x5C: "\uff3c"}
# No character for us. Python reads them as controls and private characters.
NOTHING = {b"\x80", b"\xa0", b"\xfd", b"\xfe", b"\xff"}


def probe(cases):
    """(text, offset of the first flaw or None) for each (label, bytes)."""
    lines = "".join(f"{label} {data.hex()}\n" for label, data in cases)
    said = subprocess.run(PROBE, input=lines, capture_output=True, text=True, check=True).stdout.splitlines()
    for line in said:
        text, place = line.split(" ")
        yield bytes.fromhex(text).decode(), None if place == "-" else int(place)


def written(texts):
    lines = "".join(f"write {text.encode().hex()}\n" for text in texts)
    said = subprocess.run(PROBE, input=lines, capture_output=True, text=True, check=True).stdout.splitlines()
    for line in said:
        data, missing = line.split(" ")
        yield bytes.fromhex(data) if missing == "0" else None


def python(data, codec):
    try:
        return data.decode(codec)
    except UnicodeDecodeError:
        return None


def pair(row, cell):
    lead = (row - 1) // 2
    return bytes([lead + (0x81 if lead < 31 else 0xC1), cell + 0x9E if row % 2 == 0 else cell + 0x3F + (cell > 63)])


CELLS = [(row, cell) for row in range(1, 95) for cell in range(1, 95)]


class OtherDecoders(unittest.TestCase):
    maxDiff = None

    def assert_reads(self, label, datas, expected):
        """Each is read as expected, or refused where nothing is."""
        differing = []
        for data, want, (text, flaw) in zip(datas, expected, probe((label, d) for d in datas), strict=True):
            got = text if flaw is None else None
            if got != want:
                differing.append((data.hex(), want, got))
        self.assertEqual([], differing[:10], f"{len(differing)} of {len(datas)} differ")

    def test_code_page_932_as_python_reads_it(self):
        datas = [bytes([a]) for a in range(256)] + [bytes([a, b]) for a in range(256) for b in range(256)]
        self.assert_reads("cp932", datas, [self.expected_932(data) for data in datas])

    @staticmethod
    def expected_932(data):
        text = python(data, "cp932")
        if text is None or len(data) == 2 and len(text) == 1:
            return text
        return None if any(data[i : i + 1] in NOTHING for i in range(len(data))) else text

    def test_code_page_932_as_the_c_library_reads_it(self):
        known = [data for data in (pair(row, cell) for row in range(1, 121) for cell in range(1, 95))
                 if python(data, "cp932")]
        said = subprocess.run(["iconv", "-f", "CP932", "-t", "UTF-8"], input=b"\n".join(known),
                              capture_output=True, check=True).stdout.decode().split("\n")
        self.assertEqual(9604, len(known))
        self.assert_reads("windows-31j", known, said)

    def test_rows_of_iso_2022_jp_are_those_of_code_page_932(self):
        for escape in (b"\x1b$B", b"\x1b$@"):
            datas = [escape + bytes([row + 32, cell + 32]) + b"\x1b(B" for row, cell in CELLS]
            self.assert_reads("iso-2022-jp", datas, [python(pair(row, cell), "cp932") for row, cell in CELLS])

    def test_iso_2022_jp_as_python_reads_it(self):
        datas = [b"\x1b$B" + bytes([row + 32, cell + 32]) + b"\x1b(B" for row, cell in CELLS]
        known = [(data, text) for data in datas if (text := python(data, "iso2022_jp"))]
        self.assertEqual(6879, len(known))
        self.assert_reads("iso-2022-jp-ms", [d for d, _ in known],
                          [t.translate(WINDOWS).translate(BACKSLASH) for _, t in known])
        kana = [b"\x1b(I" + bytes([c]) + b"\x1b(B" for c in range(0x21, 0x60)]
        self.assert_reads("cp50221", kana, [python(data, "iso2022_jp_ext") for data in kana])

    def test_euc_jp_as_python_reads_it(self):
        datas = [bytes([row + 160, cell + 160]) for row, cell in CELLS] + [bytes([0x8E, c]) for c in range(256)]
        known = [(data, text) for data in datas if (text := python(data, "euc_jp"))]
        self.assertEqual(6879 + 63, len(known))
        self.assert_reads("euc-jp", [d for d, _ in known],
                          [t.translate(WINDOWS).translate(BACKSLASH) for _, t in known])

    def test_utf_8_as_python_reads_it(self):
        drawn = random.Random(8)
        heads = bytes([0x41, 0xC3, 0xE0, 0xE3, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0x81, 0x82, 0x9F, 0xA0, 0xBF, 0x0A])
        datas = [bytes(drawn.choice(heads) for _ in range(drawn.randrange(12))) for _ in range(50000)]
        differing = [(data.hex(), text) for data, (text, _) in zip(datas, probe(("utf-8", d) for d in datas))
                     if text != data.decode("utf-8", "replace")]
        self.assertEqual([], differing[:10])

    def test_utf_16_as_python_reads_it(self):
        drawn = random.Random(16)
        datas = [drawn.choice([b"\xff\xfe", b"\xfe\xff"])
                 + bytes(drawn.choice(b"\x00\x30\x42\xd8\xdc\xdf\x0a") for _ in range(2 * drawn.randrange(6)))
                 for _ in range(20000)]
        self.assert_reads("utf-16", datas, [python(data, "utf-16") for data in datas])

    def test_code_page_932_as_the_c_library_writes_it(self):
        """Not as Python does: of the places of an extension of IBM's it takes NEC's, Windows IBM's."""
        texts = [chr(c) for c in range(0x10000) if not 0xD800 <= c < 0xE000] + ["\U00020BB7", "\U0001F600"]
        texts = [text for text in texts if text not in "\n\ufeff"]  # the list's own line ends and mark
        there = [text for text in texts if self.is_in_932(text)]
        said = subprocess.run(["iconv", "-f", "UTF-8", "-t", "CP932"], capture_output=True, check=True,
                              input="\n\n".join(there).translate(WINDOWS).encode()).stdout.split(b"\n\n")
        expected = dict(zip(there, said, strict=True))
        differing = [(hex(ord(text)), expected.get(text), got) for text, got in zip(texts, written(texts), strict=True)
                     if got != expected.get(text)]
        self.assertEqual([], differing[:10], f"{len(differing)} differ")

    @staticmethod
    def is_in_932(text):
        try:
            return text.translate(WINDOWS).encode("cp932") not in NOTHING
        except UnicodeEncodeError:
            return False


if __name__ == "__main__":
    sys.exit(unittest.main())
