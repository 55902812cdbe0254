"""The reader that the other rules stand on."""
import sys
import unittest

from cpp_text import CppText


class Reading(unittest.TestCase):
    def functions(self, text):
        return [(f.name, f.first_line, f.last_line) for f in CppText(text).functions()]

    def test_every_view_has_the_length_of_the_text(self):
        text = 'auto a = R"x(a " ) b)x"; // "c"\nauto b = u"d\\"e"_s; /* { */ char c = \'"\'; int d = 1\'000;\n'
        source = CppText(text)
        self.assertEqual(len(text), len(source.code))
        self.assertEqual(text.count("\n"), source.code.count("\n"))
        self.assertEqual(['a " ) b', 'd\\"e'], [literal.text for literal in source.literals])
        self.assertEqual(2, len(source.comments))
        for gone in ("c", "{", '""'):
            self.assertNotIn(f'"{gone}"', source.code)

    def test_tells_arguments_apart(self):
        text = 'f(a, g(b, c), {d, e}, "x, y", [](int i, int j) { return i; });'
        [(name, _, arguments)] = CppText(text).calls("f")
        self.assertEqual("f", name)
        self.assertEqual(["a", "g(b, c)", "{d, e}", '"x, y"'], [text[s:e].strip() for s, e in arguments][:4])
        self.assertEqual(5, len(arguments))

    def test_finds_functions_and_nothing_else(self):
        text = """#include <array>
#define OPENS { \\
    {
namespace a::b {
enum class Kind { One, Two };
struct Plain
{
    int a = 1;
    bool ok() const { return a > 0; }
    operator bool() const noexcept { return ok(); }
    friend bool operator==(const Plain &, const Plain &) = default;
};
constexpr std::array all{Kind::One, Kind::Two};
Q_DECLARE_FLAGS(Kinds, Kind)
template <typename T, typename = std::enable_if_t<(sizeof(T) > 1)>>
auto twice(T t) -> decltype(t + t)
{
    if (t) { return t + t; }
    const auto f = [&](int i) { return i; };
    return f(1);
}
} // namespace a::b
Page::Page(QWidget *parent)
    : QWidget(parent)
    , m_list{1, 2}
    , m_map({{1, 2}})
{
}
Page::~Page() = default;
extern "C" {
int entry(void) { return 0; }
}
static const Column column{.show = [](const Row &row) -> QVariant { return row.name; }};
"""
        self.assertEqual(
            [("ok", 9, 9), ("bool", 10, 10), ("twice", 16, 21), ("Page::Page", 23, 28), ("entry", 31, 31),
             ("a lambda", 33, 33)],
            self.functions(text))

    def test_survives_what_is_not_closed(self):
        self.assertEqual([("f", 1, 2)], self.functions("void f() {\n    g(("))
        self.assertEqual([], self.functions('auto a = "'))


if __name__ == "__main__":
    sys.exit(unittest.main())
