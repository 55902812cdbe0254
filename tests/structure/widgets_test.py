"""Habits of the window: plain text, no nested event loops, and looks only from ui/Theme."""
import re
import sys
import unittest

from tree import RuleCase

PRODUCT = ("app/", "models/", "ui/")
WINDOW = ("ui/", "app/")
LOOKS = ("ui/Theme.", "ui/DeskStyle.")

# Classes whose text Qt takes for rich text when it looks like it: a member's name may hold "<img>".
RICH = re.compile(
    r"\bnew\s+QLabel\b|\bQLabel\s+\w+\s*[;({]|\bpublic\s+QLabel\b|\bmake_unique<QLabel>"
    r"|\b(?:QMessageBox|QErrorMessage|QInputDialog|QProgressDialog|QTextEdit|QTextBrowser|QSplashScreen"
    r"|Qt::(?:AutoText|RichText|MarkdownText)|setHtml|setMarkdown|QWhatsThis|QStaticText)\b")
PLAIN_LABEL = "ui/widgets/PlainLabel."

NESTED = re.compile(r"\bprocessEvents\b|\bQEventLoop\b|(?<![\w:])(?:\w+\s*(?:\.|->)\s*|\w+::)?exec\s*\(")
OWN_LOOP = re.compile(r"(?:\b(?:app|application)\s*\.\s*|Q(?:Core|Gui)?Application::)exec\s*\($")
LOOP_OWNERS = ("app/main.cpp", "app/db/main.cpp", "tests/")

COLOUR = re.compile(
    r"\bQColor\s*(?:\w+\s*)?[({]\s*(?:[\d\"u#]|Qt::|QLatin1|QStringLiteral)|\bqRgba?\s*\(\s*\d"
    r"|\bQColorConstants\b|\bQRgba?64::from"
    r"|\bQt::(?:white|black|(?:dark|light)?(?:[rR]ed|[gG]reen|[bB]lue|[cC]yan|[mM]agenta|[yY]ellow|[gG]r[ae]y))\b")
COLOUR_WORD = re.compile(r"#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{8}|[0-9a-fA-F]{3})\b|\brgba?\s*\(")
PAPER = "ui/print/"
INK = re.compile(r"Qt::(?:white|black)$")  # paper is white and ink is black, whatever the theme

SIZED = (
    r"set(?:Fixed|Minimum|Maximum)(?:Width|Height|Size)|setContentsMargins|set(?:Horizontal|Vertical)?Spacing|setMargin"
    r"|resize|setIconSize|setColumnWidth|setRowHeight|setDefaultSectionSize|setMinimumSectionSize|setHandleWidth"
    r"|setPointSize|setPointSizeF|setPixelSize|addSpacing|setGeometry|setIndent|setTextMargins|QSize|QSizeF"
)
NUMBER = re.compile(r"(?<![\w.])(?!0(?:\.0*)?(?![\w.]))\d[\w.]*")


def lines_matching(tree, pattern, under, but=()):
    for name in tree.files(".cpp", ".h", under=under):
        if not name.startswith(tuple(but) or ("\0",)):
            source = tree.cpp(name)
            for found in pattern.finditer(source.code):
                yield name, source, found


def rich_text(tree):
    for name, source, found in lines_matching(tree, RICH, WINDOW, (PLAIN_LABEL,)):
        yield f"{name}:{source.line_of(found.start())}: {found[0].strip()} may take data for rich text; use PlainLabel"


def nested_loops(tree):
    """A test may wait in a loop that it made itself, and run a program's own; it may not spin or open dialogs so."""
    for name, source, found in lines_matching(tree, NESTED, (*PRODUCT, "tests/")):
        line = source.line_of(found.start())
        before = source.code[: found.end()]
        if name.startswith("tests/") and re.match(r"QEventLoop|\w*[lL]oop\s*\.\s*exec", found[0]):
            continue
        if found[0].endswith("("):
            of_ours = name.startswith(LOOP_OWNERS) and OWN_LOOP.search(before)
            in_sql_room = name.startswith(("models/postgres/", "app/db/", "tests/"))
            of_sql = in_sql_room and re.search(r"(?i)query|sql", found[0])
            declared = re.search(r"\b(?:int|void|bool)\s+(?:[\w:]+::)?exec\s*\($", before)
            if of_ours or of_sql or declared:
                continue
        yield f"{name}:{line}: {found[0].strip()} spins an event loop of its own; open() and wait for a signal"


def colours(tree):
    for name, source, found in lines_matching(tree, COLOUR, (*WINDOW, "models/"), LOOKS):
        if not (name.startswith(PAPER) and INK.match(found[0])):
            yield f"{name}:{source.line_of(found.start())}: {found[0].strip()} is a colour outside ui/Theme"
    for name in tree.files(".cpp", ".h", under=(*WINDOW, "models/")):
        if not name.startswith(LOOKS):
            for literal in tree.cpp(name).literals:
                if found := COLOUR_WORD.search(literal.text):
                    yield f'{name}:{tree.cpp(name).line_of(literal.start)}: "{found[0]}" is a colour outside ui/Theme'


def sizes(tree):
    """Sizes come from Theme::space(n) and the font, so that they grow with both. Zero is no size."""
    for name in tree.files(".cpp", ".h", under=WINDOW):
        if name.startswith((*LOOKS, PAPER)):
            continue
        source = tree.cpp(name)
        told = set()
        for call, position, arguments in source.calls(SIZED):
            if call in ("QSize", "QSizeF") and source.code[:position].rstrip().endswith("const"):
                continue
            if call == "resize" and re.search(r"[\w)\]]\s*\.\s*$", source.code[:position]):
                continue  # of a container
            for start, end in arguments:
                number = NUMBER.match(source.code[start:end].strip())
                if number and not re.search(r"[*/]|space|em|Metrics", source.code[start:end]):
                    line = source.line_of(position)
                    if line not in told:
                        told.add(line)
                        yield f"{name}:{line}: {call} with the number {number[0]}; ask ui/Theme"


class Widgets(RuleCase):
    def test_nothing_may_take_data_for_rich_text(self):
        self.assert_kept(rich_text)

    def test_no_event_loop_is_nested(self):
        self.assert_kept(nested_loops)

    def test_colours_come_from_the_theme(self):
        self.assert_kept(colours)

    def test_sizes_come_from_the_theme(self):
        self.assert_kept(sizes)

    def test_catches_rich_text(self):
        for line in (
            "auto *name = new QLabel(this);",
            "QLabel name(this);",
            "class NameLabel : public QLabel {};",
            "QMessageBox box(this);",
            "QMessageBox::warning(this, title, text);",
            "name->setTextFormat(Qt::AutoText);",
            "view->setHtml(text);",
            "auto *view = new QTextBrowser(this);",
        ):
            with self.subTest(line=line):
                self.assert_caught(rich_text, "ui/pages/A.cpp", f"void f()\n{{\n    {line}\n}}\n")
        self.assert_allowed(rich_text, "ui/widgets/PlainLabel.h", "class PlainLabel : public QLabel {};\n")
        self.assert_allowed(rich_text, "ui/pages/A.cpp", "void f(QLabel *buddy) { new PlainLabel(this); }\n")

    def test_catches_nested_loops(self):
        for name, line in (
            ("ui/pages/A.cpp", "dialog->exec();"),
            ("ui/pages/A.cpp", "menu.exec(where);"),
            ("ui/pages/A.cpp", "QMenu::exec(actions, where);"),
            ("ui/pages/A.cpp", "QCoreApplication::processEvents();"),
            ("models/postgres/A.cpp", "QEventLoop loop;"),
            ("tests/ui/ATest.cpp", "qApp->processEvents();"),
            ("tests/ui/ATest.cpp", "page.dialog()->exec();"),
            ("ui/MainWindow.cpp", "return app.exec();"),
            ("app/main.cpp", "dialog.exec();"),
        ):
            with self.subTest(line=line):
                self.assert_caught(nested_loops, name, f"int f()\n{{\n    {line}\n}}\n")
        self.assert_allowed(nested_loops, "app/main.cpp", "int main() { return app.exec(); }\n")
        self.assert_allowed(nested_loops, "app/main.cpp", "int main() { return QApplication::exec(); }\n")
        self.assert_allowed(nested_loops, "tests/e2e/A.cpp", "void f() { QEventLoop loop; loop.exec(); }\n")
        self.assert_allowed(nested_loops, "ui/A.cpp", "void f() { execute(a); } // never exec()\n")

    def test_catches_colours(self):
        for line in (
            'QColor red("#ff0000");',
            "painter.setPen(Qt::red);",
            "painter.setBrush(QColor(12, 34, 56));",
            "const QColor grey{128, 128, 128};",
            'setStyleSheet(u"color: #336699"_s);',
            'setStyleSheet(u"color: rgb(1, 2, 3)"_s);',
            "pen.setColor(Qt::darkGray);",
            "image.fill(qRgb(1, 2, 3));",
            "painter.setPen(Qt::black);",
        ):
            with self.subTest(line=line):
                found = self.complaints(colours, {"ui/widgets/A.cpp": f"void f()\n{{\n    {line}\n}}\n"})
                self.assertTrue(found, line)
                self.assert_allowed(colours, "ui/Theme.cpp", f"void f()\n{{\n    {line}\n}}\n")
        self.assert_allowed(colours, "ui/print/CardPainter.cpp", "void f() { painter.setPen(Qt::black); }\n")
        self.assert_caught(colours, "ui/print/CardPainter.cpp", "void f() { painter.setPen(Qt::blue); }\n")
        themed = "void f() { pen.setColor(Theme::colour(Tone::Bad)); fill(Qt::transparent); }\n"
        self.assert_allowed(colours, "ui/A.cpp", themed)

    def test_catches_sizes(self):
        for line in (
            "button->setFixedWidth(120);",
            "field->setMinimumSize(320, h);",
            "layout->setContentsMargins(8, 0, 8, 0);",
            "layout->setSpacing(4);",
            "resize(1280, 800);",
            "view->setIconSize(QSize(16, 16));",
            "header->setDefaultSectionSize(30);",
            "font.setPointSize(14);",
        ):
            with self.subTest(line=line):
                self.assert_caught(sizes, "ui/pages/A.cpp", f"void f()\n{{\n    {line}\n}}\n")
        for line in (
            "layout->setContentsMargins(0, 0, 0, 0);",
            "layout->setSpacing(Theme::space(2));",
            "button->setFixedWidth(m_width);",
            "names.resize(12);",
            "resize(sizeHint());",
            "resize(screen.width() * 3 / 4, h);",
        ):
            with self.subTest(line=line):
                self.assert_allowed(sizes, "ui/pages/A.cpp", f"void f()\n{{\n    {line}\n}}\n")


if __name__ == "__main__":
    sys.exit(unittest.main())
