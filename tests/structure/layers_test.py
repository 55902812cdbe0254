"""Who may know whom. The table is the architecture; ARCHITECTURE.md draws it."""
import pathlib
import re
import subprocess
import sys
import unittest

from tree import RuleCase

VALUES = {"models/base", "models/domain"}
WINDOW = {"QtCore", "QtGui", "QtWidgets"}

# room: the rooms that it may know besides itself, and the libraries that it may name
ROOMS = {
    "models/base": (set(), {"QtCore", "sodium"}),
    "models/domain": ({"models/base"}, {"QtCore"}),
    "models/gateways": (VALUES, {"QtCore"}),
    "models/tables": (VALUES, {"QtCore"}),
    "models/secrets": (VALUES, {"QtCore", "sodium"}),
    "models/postcard": (VALUES, {"QtCore", "zint"}),
    "models/intake": (VALUES, {"QtCore"}),
    "models/postgres": (VALUES | {"models/gateways"}, {"QtCore", "QtNetwork", "QtSql", "libpq"}),
    # ui itself is what all of its parts share: theme, icons, error texts. The window stands above the pages.
    "ui": (VALUES | {"models/tables"}, WINDOW),
    "ui/widgets": (VALUES | {"models/tables", "ui"}, WINDOW),
    "ui/dialogs": (VALUES | {"models/gateways", "models/tables", "ui", "ui/widgets"}, WINDOW),
    "ui/print": (
        VALUES | {"models/gateways", "models/postcard", "models/secrets", "ui"},
        WINDOW | {"QtConcurrent", "QtPrintSupport"},
    ),
    "ui/pages": (
        VALUES | {"models/gateways", "models/intake", "models/secrets", "models/tables"}
        | {"ui", "ui/dialogs", "ui/print", "ui/widgets"},
        WINDOW,
    ),
    "ui/shell": (VALUES | {"models/gateways", "ui", "ui/widgets"}, WINDOW),
    "ui/MainWindow": (
        VALUES | {"models/gateways", "ui", "ui/dialogs", "ui/pages", "ui/shell", "ui/widgets"},
        WINDOW,
    ),
    "app": (
        VALUES | {"models/gateways", "models/postgres", "models/secrets"}
        | {"ui", "ui/MainWindow", "ui/dialogs", "ui/pages", "ui/print", "ui/shell", "ui/widgets"},
        WINDOW | {"QtNetwork", "keychain"},
    ),
    "app/db": (VALUES | {"models/intake", "models/postgres", "models/secrets"}, {"QtCore", "QtNetwork", "QtSql", "libpq", "sodium"}),
}
PRODUCT = ("app/", "models/", "ui/")

# madoguchi_domain is models/domain, madoguchi_pages is ui/pages.
ROOM_OF_TARGET = {room.split("/")[1]: room for room in ROOMS if "/" in room} | {"ui": "ui"}

# What a library is called in CMake and in an include.
LINKED_AS = {
    "PostgreSQL::PostgreSQL": "libpq",
    "PkgConfig::sodium": "sodium",
    "PkgConfig::zint": "zint",
    "Qt6Keychain::Qt6Keychain": "keychain",
}
INCLUDED_AS = [
    (re.compile(r"libpq-fe\.h|libpq/|postgres_ext\.h"), "libpq"),
    (re.compile(r"sodium(\.h|/)"), "sodium"),
    (re.compile(r"zint\.h"), "zint"),
    (re.compile(r"(qt6keychain|qtkeychain)/"), "keychain"),
]


def room_of(name):
    parts = name.split("/")
    if parts[0] == "models" and len(parts) > 2:
        return "/".join(parts[:2])
    if parts[0] == "ui":
        if len(parts) > 2:
            return "/".join(parts[:2])
        return "ui/MainWindow" if parts[1].startswith("MainWindow") else "ui"
    if parts[:2] == ["app", "db"]:
        return "app/db"
    return parts[0]


def _qt_modules():
    """Header name without '.h', by the folder of the Qt installation that holds it."""
    query = subprocess.run(["qmake6", "-query", "QT_INSTALL_HEADERS"], capture_output=True, text=True, check=True)
    headers = pathlib.Path(query.stdout.strip())
    known = {}
    for module in ("QtCore", "QtGui", "QtWidgets", "QtPrintSupport", "QtSql", "QtNetwork", "QtConcurrent", "QtTest"):
        for header in (headers / module).iterdir():
            known.setdefault(header.name.removesuffix(".h").lower(), module)
    return known


QT_MODULES = _qt_modules()


def library_of(header):
    """The library that <header> belongs to; None for the language's own."""
    for pattern, library in INCLUDED_AS:
        if pattern.match(header):
            return library
    module, _, rest = header.rpartition("/")
    if module.startswith("Qt"):
        return module
    return QT_MODULES.get(rest.removesuffix(".h").lower()) if re.match(r"[Qq]", rest) else None


def includes(text):
    """(line, name, whether it is one of ours) of each include."""
    for found in re.finditer(r'^[ \t]*#[ \t]*include[ \t]*(?:"([^"]+)"|<([^>]+)>)', text, re.MULTILINE):
        yield text.count("\n", 0, found.start()) + 1, found[1] or found[2], found[1] is not None


def arrows(tree):
    """Every include of a room that its own room may not know."""
    for name in tree.files(".h", ".cpp", under=PRODUCT):
        room = room_of(name)
        if room not in ROOMS:
            yield f"{name}:1: {room} is no room of this house; see ROOMS"
            continue
        known, libraries = ROOMS[room]
        for line, included, ours in includes(tree.read(name)):
            if not ours:
                library = library_of(included)
                if library and library not in libraries:
                    yield f"{name}:{line}: {room} may not use {library} (<{included}>)"
            elif included.endswith(".moc"):
                continue
            elif "/" not in included:
                yield f'{name}:{line}: write "{included}" from the root, so that the line tells its room'
            elif room_of(included) not in known | {room}:
                yield f"{name}:{line}: {room} may not know {room_of(included)}"


def links(tree):
    """Every library or room in a CMakeLists.txt that the room may not know."""
    for name in tree.files("CMakeLists.txt", under=PRODUCT):
        room = str(pathlib.PurePosixPath(name).parent)
        within = [room] if room in ROOMS and room != "ui" else [r for r in ROOMS if r.split("/")[0] == room]
        may_link = {library for r in within for library in ROOMS[r][1]}
        may_know = {known for r in within for known in ROOMS[r][0]} | set(within) | {room}
        code = re.sub(r"#.*", "", tree.read(name))
        for found in re.finditer(r"\b(?:Qt6|PkgConfig|PostgreSQL|Qt6Keychain)::\w+", code):
            library = LINKED_AS.get(found[0], found[0].replace("Qt6::", "Qt"))
            if library not in may_link:
                yield f"{name}:{code.count(chr(10), 0, found.start()) + 1}: {room} may not link {found[0]}"
        for found in re.finditer(r"\bmadoguchi_(\w+)\b", code):
            known = ROOM_OF_TARGET.get(found[1])
            if known and known not in may_know:
                yield f"{name}:{code.count(chr(10), 0, found.start()) + 1}: {room} may not link {found[0]}"


def drawn(tree):
    """ARCHITECTURE.md shows the same rooms, the same arrows and the same libraries."""
    page = "ARCHITECTURE.md"
    rows = re.findall(r"^\| `([\w/]+)` \| (.*?) \| (.*?) \|$", tree.read(page) if tree.has(page) else "", re.MULTILINE)
    shown = {room: (set(re.findall(r"`([\w/]+)`", known)), set(used.split(", "))) for room, known, used in rows}
    for room, (known, libraries) in ROOMS.items():
        if room not in shown:
            yield f"{page}:1: does not show {room}"
        elif shown[room] != (known, libraries):
            yield f"{page}:1: shows {room} with other arrows than these: {sorted(known)} {sorted(libraries)}"
    for room in sorted(shown.keys() - ROOMS.keys()):
        yield f"{page}:1: shows {room}, which is no room of this house"


def order(tree):
    """Own header first, then ours, then Qt, then the rest, each group behind a blank line."""
    for name in tree.files(".h", ".cpp", under=(*PRODUCT, "tests/")):
        lines = tree.read(name).splitlines()
        own, before, last = name.removesuffix(".cpp") + ".h", 0, None
        for line, included, ours in includes(tree.read(name)):
            if included.endswith(".moc"):
                continue
            group = (1 if included == own else 2) if ours else (3 if re.match(r"Q[A-Z]|Qt", included) else 4)
            between = lines[last : line - 1] if last is not None else []
            if any(text.startswith("#") for text in between):
                before, between = 0, []
            if group < before:
                yield f"{name}:{line}: {included} stands below a group that comes after it"
            elif last is not None and before and group != before and "" not in between:
                yield f"{name}:{line}: a blank line belongs before {included}"
            before, last = group, line


class Layers(RuleCase):
    def test_no_room_includes_one_that_it_may_not_know(self):
        self.assert_kept(arrows)

    def test_no_room_links_what_it_may_not_know(self):
        self.assert_kept(links)

    def test_includes_stand_in_their_order(self):
        self.assert_kept(order)

    def test_the_architecture_page_shows_the_same_table(self):
        self.assert_kept(drawn)

    def test_every_room_is_built_from_rooms_below_it(self):
        seen = set()
        for room, (known, _) in ROOMS.items():
            self.assertLessEqual(known, set(ROOMS), room)
            seen.add(room)
        below = {room: set(known) for room, (known, _) in ROOMS.items()}
        while free := {room for room, known in below.items() if not known}:
            below = {room: known - free for room, known in below.items() if room not in free}
        self.assertEqual({}, below, "these rooms know each other in a circle")

    def test_catches_arrows_that_point_the_wrong_way(self):
        for name, included in {
            "models/domain/Member.h": '"models/postgres/PgSession.h"',
            "models/base/Result.h": '"models/domain/Member.h"',
            "models/gateways/MemberGateway.h": '"models/tables/MemberTable.h"',
            "models/tables/MemberTable.cpp": '"models/gateways/MemberGateway.h"',
            "models/postgres/PgSession.cpp": '"ui/ErrorText.h"',
            "ui/pages/CounterPage.cpp": '"models/postgres/PgSession.h"',
            "ui/widgets/TablePane.cpp": '"ui/pages/Page.h"',
            "ui/widgets/ScanField.h": '"models/gateways/RunGateway.h"',
            "ui/dialogs/ReasonDialog.cpp": '"ui/pages/RequestsPage.h"',
            "ui/Theme.cpp": '"ui/MainWindow.h"',
            "app/db/main.cpp": '"ui/Theme.h"',
            "app/Desk.cpp": '"tests/fakes/FakeDesk.h"',
            "ui/pages/DispatchPage.cpp": '"DispatchPage.h"',
        }.items():
            with self.subTest(name=name, included=included):
                self.assert_caught(arrows, name, f"#include {included}\n")

    def test_catches_libraries_in_the_wrong_room(self):
        for name, included in {
            "ui/pages/CounterPage.cpp": "<QSqlQuery>",
            "ui/Theme.cpp": "<QtSql/QSqlDatabase>",
            "app/Desk.cpp": "<libpq-fe.h>",
            "models/domain/Member.h": "<QWidget>",
            "models/tables/MemberTable.h": "<QtWidgets/QTableView>",
            "ui/pages/PrintRunsPage.cpp": "<QPrinter>",
            "ui/dialogs/SignInDialog.cpp": "<qt6keychain/keychain.h>",
            "ui/print/PrintJob.cpp": "<sodium.h>",
            "ui/print/CardPainter.cpp": "<zint.h>",
            "models/gateways/Gateways.h": "<QColor>",
        }.items():
            with self.subTest(name=name, included=included):
                self.assert_caught(arrows, name, f"#include {included}\n")

    def test_allows_arrows_that_point_down(self):
        for name, included in {
            "ui/pages/CounterPage.cpp": '"models/gateways/MemberGateway.h"',
            "ui/MainWindow.cpp": '"ui/pages/CounterPage.h"',
            "app/Desk.cpp": '"models/postgres/PgGateways.h"',
            "models/postgres/PgSession.cpp": "<libpq-fe.h>",
            "ui/print/PrintJob.cpp": "<QPrinter>",
            "models/base/Secret.cpp": "<sodium.h>",
            "models/base/Id.h": "<compare>",
        }.items():
            with self.subTest(name=name, included=included):
                self.assert_allowed(arrows, name, f"#include {included}\n")

    def test_catches_links_that_point_the_wrong_way(self):
        for name, link in {
            "models/tables/CMakeLists.txt": "Qt6::Widgets",
            "ui/CMakeLists.txt": "madoguchi_postgres",
            "models/gateways/CMakeLists.txt": "madoguchi_tables",
            "app/CMakeLists.txt": "PostgreSQL::PostgreSQL",
        }.items():
            with self.subTest(name=name, link=link):
                self.assert_caught(links, name, f"target_link_libraries(it PRIVATE {link})\n")

    def test_catches_a_page_that_shows_something_else(self):
        rows = {room: f"| `{room}` | {' '.join(f'`{k}`' for k in sorted(known))} | {', '.join(sorted(used))} |"
                for room, (known, used) in ROOMS.items()}
        self.assert_allowed(drawn, "ARCHITECTURE.md", "\n".join(rows.values()))
        self.assert_caught(drawn, "ARCHITECTURE.md", "\n".join(rows.values()) + "\n| `ui/attic` | nothing | QtCore |")
        for room, row in rows.items():
            others = "\n".join(text for name, text in rows.items() if name != room)
            self.assert_caught(drawn, "ARCHITECTURE.md", others)
            self.assert_caught(drawn, "ARCHITECTURE.md", others + "\n" + row.replace("QtCore", "QtXml"))

    def test_catches_includes_out_of_order(self):
        own = '#include "ui/Theme.h"\n'
        self.assert_caught(order, "ui/Theme.cpp", f"#include <QPalette>\n\n{own}")
        self.assert_caught(order, "ui/Theme.cpp", f"{own}\n#include <array>\n\n#include <QPalette>\n")
        self.assert_caught(order, "ui/Theme.cpp", f"{own}#include <QPalette>\n")
        self.assert_allowed(order, "ui/Theme.cpp", f"{own}\n#include <QPalette>\n\n#include <array>\n")


if __name__ == "__main__":
    sys.exit(unittest.main())
