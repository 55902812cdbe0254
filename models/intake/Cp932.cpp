#include "models/intake/Cp932.h"

#include "models/intake/JisTable.h"

#include <array>
#include <utility>
#include <vector>

namespace {

constexpr int firstOwnRow = 95;
constexpr int lastOwnRow = 114;
constexpr char16_t firstOwnCharacter = 0xE000;

quint16 bytesAt(int row, int cell)
{
    const int half = (row - 1) / 2;
    const int lead = half + (half < 0x1F ? 0x81 : 0xC1);
    const int trail = row % 2 == 0 ? cell + 0x9E : cell + 0x3F + (cell > 63 ? 1 : 0);
    return quint16(lead << 8 | trail);
}

// Two places can hold one character. Windows writes the one of JIS X 0208, else of row 13, else IBM's.
std::vector<quint16> bytesByCharacter()
{
    std::vector<quint16> found(0x10000);
    const auto addRows = [&found](int first, int last) {
        for (int row = first; row <= last; ++row) {
            for (int cell = 1; cell <= JisTable::cells; ++cell) {
                if (const char16_t character = Cp932::character(row, cell); character != 0 && found[character] == 0)
                    found[character] = bytesAt(row, cell);
            }
        }
    };
    addRows(1, 12);
    addRows(14, 88);
    addRows(13, 13);
    addRows(93, 120);
    constexpr std::array<std::pair<char16_t, char16_t>, 7> twins{{
        {0x301C, 0xFF5E}, // wave dash
        {0x2016, 0x2225}, // double vertical line
        {0x2212, 0xFF0D}, // minus sign
        {0x2014, 0x2015}, // dash
        {0x00A2, 0xFFE0}, // cent sign
        {0x00A3, 0xFFE1}, // pound sign
        {0x00AC, 0xFFE2}, // not sign
    }};
    for (const auto &[jis, windows] : twins)
        found[jis] = found[windows];
    return found;
}

} // namespace

char16_t Cp932::character(int row, int cell)
{
    if (row >= firstOwnRow && row <= lastOwnRow)
        return char16_t(firstOwnCharacter + (row - firstOwnRow) * JisTable::cells + cell - 1);
    return JisTable::character(row, cell);
}

char16_t Cp932::characterOf(quint8 lead, quint8 trail)
{
    const int row = (lead < 0xA0 ? lead - 0x81 : lead - 0xC1) * 2 + 1;
    if (trail >= 0x9F)
        return character(row + 1, trail - 0x9E);
    return character(row, trail - 0x3F - (trail > 0x7F ? 1 : 0));
}

quint16 Cp932::bytesOf(char16_t character)
{
    static const std::vector<quint16> bytes = bytesByCharacter();
    return bytes[character];
}
