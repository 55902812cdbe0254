"""How long a file, a function and a line may be. There is no list of exceptions."""
import re
import sys
import unittest

from tree import RuleCase

CPP_FILE, HEADER, CPP_FUNCTION, SQL_FUNCTION, SCRIPT = 400, 150, 60, 80, 400
WIDTH, SCRIPT_WIDTH = 120, 140  # a command line breaks worse than a statement

_SQL_FUNCTION = re.compile(
    r"\bcreate\s+(?:or\s+replace\s+)?(?:function|procedure)\s+(?P<name>[\w.]+)", re.IGNORECASE)
_DOLLARS = re.compile(r"\$\w*\$")


def sql_functions(text):
    """(name, first line, last line) of each function that a file creates, to the end of its statement."""
    for found in _SQL_FUNCTION.finditer(text):
        at = found.end()
        while at < len(text) and text[at] != ";":
            if opening := _DOLLARS.match(text, at):
                closing = text.find(opening[0], opening.end())
                at = closing + len(opening[0]) if closing >= 0 else len(text)
            elif re.compile(r"begin\s+atomic\b", re.IGNORECASE).match(text, at):
                closing = re.compile(r"\bend\s*;", re.IGNORECASE).search(text, at)
                at = closing.end() - 1 if closing else len(text)
            else:
                at += 1
        yield found["name"], text.count("\n", 0, found.start()) + 1, text.count("\n", 0, at) + 1


def scripts(tree):
    names = tree.files(under=("tests/", "packaging/", "resources/", ".ci/"))
    return [n for n in names if n.endswith((".py", ".sh"))
            or ("." not in n.split("/")[-1] and tree.read(n).startswith("#!"))]


def long_files(tree):
    limits = [(tree.files(".cpp"), CPP_FILE), (tree.files(".h"), HEADER), (scripts(tree), SCRIPT)]
    for names, limit in limits:
        for name in names:
            lines = len(tree.read(name).splitlines())
            if lines > limit:
                yield f"{name}:1: {lines} lines, {limit} at most"


def long_functions(tree):
    for name in tree.files(".cpp", ".h"):
        for function in tree.cpp(name).functions():
            if function.lines > CPP_FUNCTION:
                measured = f"{function.name} has {function.lines} lines, {CPP_FUNCTION} at most"
                yield f"{name}:{function.first_line}: {measured}"


def long_sql_functions(tree):
    for name in tree.files(".sql"):
        for function, first, last in sql_functions(tree.read(name)):
            if last - first + 1 > SQL_FUNCTION:
                yield f"{name}:{first}: {function} has {last - first + 1} lines, {SQL_FUNCTION} at most"


def wide_lines(tree):
    widths = [(tree.files(".cpp", ".h", ".sql"), WIDTH),
              (tree.files("CMakeLists.txt", ".cmake") + scripts(tree), SCRIPT_WIDTH)]
    for name, width in ((name, width) for names, width in widths for name in names):
        for number, line in enumerate(tree.read(name).splitlines(), 1):
            if len(line) > width:
                yield f"{name}:{number}: {len(line)} characters, {width} at most"
            elif line != line.rstrip():
                yield f"{name}:{number}: blanks at the end"


def body(lines):
    return "    work();\n" * lines


class Sizes(RuleCase):
    def test_no_file_is_too_long(self):
        self.assert_kept(long_files)

    def test_no_function_is_too_long(self):
        self.assert_kept(long_functions)

    def test_no_sql_function_is_too_long(self):
        self.assert_kept(long_sql_functions)

    def test_no_line_is_too_wide(self):
        self.assert_kept(wide_lines)

    def test_catches_long_files(self):
        self.assert_caught(long_files, "ui/A.cpp", "\n" * 401)
        self.assert_allowed(long_files, "ui/A.cpp", "\n" * 400)
        self.assert_caught(long_files, "ui/A.h", "\n" * 151)
        self.assert_allowed(long_files, "ui/A.h", "\n" * 150)
        self.assert_caught(long_files, "tests/run", "#!/bin/sh\n" + "\n" * 400)

    def test_catches_long_functions_of_every_shape(self):
        for head in (
            "int f(int a)\n{\n",
            "Room::Room(QWidget *parent)\n    : QWidget(parent)\n    , m_a{1, 2}\n    , m_b(f({3}))\n{\n",
            "template <typename T = int, class U = void>\nauto Room<T>::find(const T &t) const -> std::vector<T>\n{\n",
            "bool Room::operator==(const Room &other) const noexcept\n{\n",
            "namespace {\nvoid f(std::function<void()> g = [] {})\n{\n",
            "class A final : public B<int>\n{\npublic:\n    int f() const override\n{\n",
            'const auto quote = R"x({"})x";\nvoid f()\n{\n    const char brace = \'{\'; // {\n    call("}{{");\n',
            "void f()\n{\n    const auto g = [this](int a) {\n",
            "constexpr std::array columns{\n    Column{.show = [](const M &m) -> QVariant {\n",
            "const auto g = [](int a) -> int {\n",
            "#define OPEN {\nvoid f()\n{\n",
            "struct A f()\n{\n",
        ):
            with self.subTest(head=head):
                code = head + body(60)
                closing = "}" * (code.count("{\n") - code.count("OPEN {\n")) + ";\n"
                self.assert_caught(long_functions, "ui/A.cpp", code + closing)

    def test_measures_a_function_from_its_name_to_its_closing_brace(self):
        text = "/// Says what it does.\nint\nf()\n{\n" + body(57) + "}\n\nint g() { return 1; }\n"
        self.assert_allowed(long_functions, "ui/A.cpp", text)
        self.assert_caught(long_functions, "ui/A.cpp", text.replace("{\n    work", "{\n    work();\n    work", 1))

    def test_takes_data_for_data(self):
        self.assert_allowed(long_functions, "ui/A.cpp", "const QList<int> all{\n" + "    1,\n" * 80 + "};\n")
        self.assert_allowed(long_functions, "ui/A.cpp", "enum class Kind {\n" + "    A,\n" * 80 + "};\n")
        self.assert_allowed(long_functions, "ui/A.cpp", "struct A\n{\n" + "    int a = f({1});\n" * 80 + "};\n")

    def test_catches_long_sql_functions(self):
        head = "create or replace function office.f(a text) returns jsonb language plpgsql\nas $$\nbegin\n"
        name = "resources/database/functions/office/f.sql"
        self.assert_caught(long_sql_functions, name, head + "    perform 1;\n" * 76 + "end\n$$;\n")
        self.assert_allowed(long_sql_functions, name, head + "    perform 1;\n" * 75 + "end\n$$;\n" + "\n" * 90)
        atomic = "create function core.f() returns int begin atomic\n" + "    select 1;\n" * 80 + "end;\n"
        self.assert_caught(long_sql_functions, name, atomic)

    def test_catches_wide_lines(self):
        self.assert_caught(wide_lines, "ui/A.cpp", "//" + " x" * 60 + "\n")
        self.assert_caught(wide_lines, "ui/A.cpp", "int a; \n")
        self.assert_allowed(wide_lines, "ui/A.cpp", "x" * 120 + "\n")


if __name__ == "__main__":
    sys.exit(unittest.main())
