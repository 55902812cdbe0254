#!/usr/bin/env python3
"""Writes JisTable.cpp: which character stands at a row and cell of the Japanese code tables, as Windows sees them.

    models/intake/make_jis_table.py > models/intake/JisTable.cpp

The reference is Python's codec for code page 932. It agrees with Microsoft's table in all two-byte characters (the
wave dash is U+FF5E, the minus sign U+FF0D and so on); the single bytes where it does not are no part of this table.
User-defined characters (rows 95 to 114) follow a formula and are not written out.
"""
import pathlib
import sys

HERE = pathlib.Path(__file__).parent
ROWS = [*range(1, 9), 13, *range(16, 85), *range(89, 93), *range(115, 120)]
CELLS = 94
NOTHING = "\N{REPLACEMENT CHARACTER}"

FRAME = '''// Made by make_jis_table.py; do not edit by hand.
#include "models/intake/JisTable.h"

namespace {{

// One entry for each row that has characters, in two lines of 47 cells.
constexpr const char16_t *rows[] = {{
{rows}
}};

constexpr int placeOf(int row)
{{
    if (row >= 1 && row <= 8)
        return row - 1;
    if (row == 13) // NEC's special characters
        return 8;
    if (row >= 16 && row <= 84)
        return row - 7;
    if (row >= 89 && row <= 92) // IBM's extensions, as NEC placed them
        return row - 11;
    if (row >= 115 && row <= 119) // IBM's extensions
        return row - 33;
    return -1;
}}

}} // namespace

char16_t JisTable::character(int row, int cell)
{{
    const int place = placeOf(row);
    if (place < 0 || cell < 1 || cell > cells)
        return 0;
    const char16_t found = rows[place][cell - 1];
    return found == u'\\xFFFD' ? u'\\0' : found;
}}
'''


def character(row, cell):
    lead = (row - 1) // 2
    trail = cell + 0x9E if row % 2 == 0 else cell + 0x3F + (cell > 63)
    try:
        return bytes([lead + (0x81 if lead < 31 else 0xC1), trail]).decode("cp932")
    except UnicodeDecodeError:
        return NOTHING


def literal(row, first):
    return 'u"' + "".join(character(row, cell) for cell in range(first, first + CELLS // 2)) + '"'


def table():
    rows = "\n".join(f"    {literal(row, 1)}\n    {literal(row, 48)}," for row in ROWS)
    return FRAME.format(rows=rows)


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    sys.stdout.write(table())
