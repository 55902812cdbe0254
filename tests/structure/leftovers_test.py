"""What must not stay: unfinished work, switched-off tests, traces of a machine or a hand, references into nothing."""
import functools
import hashlib
import pathlib
import re
import sys
import unittest

from tree import RuleCase

TEXT = (".cpp", ".h", ".sql", ".py", ".sh", ".cmake", ".txt", ".md", ".json", ".ts", ".tsv", ".qrc", ".ui", ".yml", ".in",
        ".desktop", ".service", ".conf", ".clang-tidy", ".clang-format", ".editorconfig", ".gitignore",
        ".gitattributes")

# The marks are put together here so that this file does not bear them.
UNDONE = re.compile(r"\b(?:TO" r"DO|FIX" r"ME|X" r"XX|HA" r"CK)\b|^(?:<{7}|>{7}) ", re.MULTILINE)
SWITCHED_OFF = re.compile(
    r"\b(?:Q" r"SKIP|QEXPECT_" r"FAIL|DIS" r"ABLED_\w*|unittest\.(?:skip|expectedFailure)\w*|selenium\.skip)\b"
    r"|\bselect\s+(?:skip|to" r"do(?:_start)?)\s*\(|\bDIS" r"ABLED\s+(?:TRUE|ON|1)\b")
MACHINE = re.compile(r"(?<![\w}).*$~])/(?:home|root|work|Users|mnt|media)/\w|\b[A-Z]:\\+Users\\")
HOST = re.compile(
    r"(?:^|[^\w.-])(?:(?:deb|ftp|cdn|registry|mirrors?|archive|snapshot|security|ports|index|packages)\.[\w-]+"
    r"\.(?:org|com|net|io)|(?:py" r"pi|npm" r"js|crates)\.(?:org|com|io))\b")
HAND = re.compile(
    r"(?i:@auth" r"or\b|\bauthor(?:ed by|s?:)|\bco-auth" r"or)"
    r"|\b(?i:written|generated|produced) (?i:by|with) (?:(?i:an?) )?[A-Z]\w+")
# Words that do not belong here, as the beginnings of their digests, so that this list does not hold them either.
WORDS = {"c857d09db23e", "60965168ce76", "c70eca6b0f88", "7d3194f79e64", "3ea125d0bff3", "487b91042c7c", "053ea4804ef1"}
PAGE = re.compile(r"(?<![\w/.-])(?:[\w.-]+/)*[\w.-]+\.md\b")
MAIL = re.compile(r"(?<![\w.+-])[A-Za-z0-9][\w.+-]*@((?:[\w-]+\.)+[A-Za-z]{2,})\b")
RESERVED = re.compile(
    r"(?:^|\.)(?:example(?:\.(?:com|org|net|jp|co\.jp|ne\.jp))?|test|invalid|localhost)$", re.IGNORECASE)

# The societies' own counters, printed in their public guides; a profile names them and nothing else does.
COUNTERS = {"info@" "aisinkenpo.jp", "shomu2@" "kenpo.aisin.co.jp", "kc@" "azbilgr-kp.jp", "kenshin@" "azbil.com"}
PROFILES = "resources/profiles/"


@functools.cache
def digest(word):
    return hashlib.sha256(word.lower().encode()).hexdigest()[:12]


def texts(tree, *suffixes):
    for name in tree.names:
        plain = "." not in name.split("/")[-1]
        if name.endswith(suffixes or TEXT) or plain and not suffixes:
            try:
                yield name, tree.read(name)
            except UnicodeDecodeError:
                continue


def told(name, text, found, why):
    return f"{name}:{text.count(chr(10), 0, found.start()) + 1}: {found[0].strip()!r} {why}"


def undone(tree):
    for name, text in texts(tree):
        for found in UNDONE.finditer(text):
            yield told(name, text, found, "is left undone")


def switched_off(tree):
    for name, text in texts(tree, ".cpp", ".h", ".sql", ".py", ".txt", ".cmake"):
        for found in SWITCHED_OFF.finditer(text):
            yield told(name, text, found, "switches a test off")


def empty_tests(tree):
    for name in tree.files("Test.cpp", under=("tests/",)):
        source = tree.cpp(name)
        for found in re.finditer(r"\bvoid\s+(\w+)\(\)\s*\{\s*\}", source.code):
            yield f"{name}:{source.line_of(found.start())}: {found[1]} tests nothing"


def traces(tree):
    for name, text in texts(tree):
        for pattern, why in ((MACHINE, "is a path of one machine"), (HOST, "is a package host"),
                             (HAND, "speaks of who wrote it")):
            for found in pattern.finditer(text):
                yield told(name, text, found, why)
        for found in re.finditer(r"\b[A-Za-z]{3,12}\b", text):
            if digest(found[0]) in WORDS:
                yield told(name, text, found, "does not belong here")


def lost_pages(tree):
    """A page that a text names must be there."""
    known = {pathlib.PurePosixPath(name).name for name in tree.names}
    for name, text in texts(tree):
        for found in PAGE.finditer(text):
            if found[0].split("/")[-1] not in known:
                yield told(name, text, found, "is no page of this project")


def lost_links(tree):
    """What a page links to, or shows, must be there."""
    for name in tree.files(".md"):
        text = tree.read(name)
        for found in re.finditer(r"\]\((?!https?:|#)([^)#\s]+)[^)]*\)", text):
            target = pathlib.PurePosixPath(name).parent / found[1]
            if not (tree.root / target).exists():
                yield told(name, text, found, "leads nowhere")


def real_mail(tree):
    """Mail addresses are those that can belong to nobody."""
    for name, text in texts(tree):
        for found in MAIL.finditer(text):
            published = name.startswith(PROFILES) and found[0] in COUNTERS
            if not RESERVED.search(found[1]) and not published:
                yield told(name, text, found, "may be somebody's address; use example.jp")


class Leftovers(RuleCase):
    def test_nothing_is_left_undone(self):
        self.assert_kept(undone)

    def test_no_test_is_switched_off(self):
        self.assert_kept(switched_off)

    def test_no_test_is_empty(self):
        self.assert_kept(empty_tests)

    def test_no_trace_of_a_machine_or_a_hand(self):
        self.assert_kept(traces)

    def test_every_page_that_is_named_exists(self):
        self.assert_kept(lost_pages)

    def test_every_link_leads_somewhere(self):
        self.assert_kept(lost_links)

    def test_no_mail_address_can_be_real(self):
        self.assert_kept(real_mail)

    def test_catches_what_is_undone(self):
        self.assert_caught(undone, "ui/A.cpp", "// TO" "DO: later\n")
        self.assert_caught(undone, "packaging/demo", "# FIX" "ME\n")
        self.assert_caught(undone, "ui/A.cpp", "<" * 7 + " ours\n")
        self.assert_allowed(undone, "ui/A.cpp", "// all done\n")

    def test_catches_tests_that_are_switched_off(self):
        self.assert_caught(switched_off, "tests/ui/ATest.cpp", "Q" 'SKIP("no printer");\n')
        self.assert_caught(switched_off, "tests/sql/a.sql", "select sk" "ip(3);\n")
        off = "set_tests_properties(A PROPERTIES DIS" "ABLED TRUE)\n"
        self.assert_caught(switched_off, "tests/ui/CMakeLists.txt", off)
        self.assert_allowed(switched_off, "tests/sql/a.sql", "select is(1, 1);\n")

    def test_catches_empty_tests(self):
        self.assert_caught(empty_tests, "tests/ui/ATest.cpp", "void saysSo()\n{\n    // later\n}\n")
        self.assert_allowed(empty_tests, "tests/ui/ATest.cpp", "void saysSo() { QVERIFY(true); }\n")

    def test_catches_traces(self):
        for text in (
            "cd /" "work/main\n",
            "path = '/" "home/kim/src'\n",
            "see https://registry" ".example.org/package\n",
            "pip install --index https://py" "pi.org/simple x\n",
            "// @" "author somebody\n",
            "# generated" " by Robot\n",
        ):
            with self.subTest(text=text):
                self.assert_caught(traces, "ui/A.cpp", text)
        self.assert_allowed(traces, "ui/A.cpp", '// opens "${sourceDir}/build/' 'work/x" and /usr/' 'share/fonts\n')

    def test_catches_words_that_do_not_belong(self):
        WORDS.add(digest("scribbler"))
        self.addCleanup(WORDS.discard, digest("scribbler"))
        self.assert_caught(traces, "README.md", "Thanks to Scribbler.\n")

    def test_catches_lost_pages(self):
        self.assert_caught(lost_pages, "ui/A.cpp", "// see look" ".md\n")
        self.assert_allowed(lost_pages, "ui/A.cpp", "// see README.md\n", {"README.md": "Hello\n"})

    def test_catches_lost_links(self):
        self.assert_caught(lost_links, "README.md", "[here](ui/B.h) ![shown](ui)\n", {"ui/A.h": "int a;\n"})
        self.assert_allowed(lost_links, "ui/README.md", "[here](A.h#b) [there](https://example.org)\n", {"ui/A.h": ""})

    def test_catches_addresses_that_may_be_real(self):
        self.assert_caught(real_mail, "tests/ui/ATest.cpp", '"hanako@' 'mail.co.jp"\n')
        self.assert_allowed(real_mail, "tests/ui/ATest.cpp", '"hanako@mail.example.jp"\n')
        published = '"kenshin@' 'azbil.com"\n'
        self.assert_allowed(real_mail, "resources/profiles/azbil.json", published)
        self.assert_caught(real_mail, "tests/sql/fixtures.sql", published)


if __name__ == "__main__":
    sys.exit(unittest.main())
