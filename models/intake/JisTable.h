#pragma once

/// The Japanese code table that Shift_JIS, ISO-2022-JP and EUC-JP share, by row and cell, as Windows reads it: JIS X
/// 0208 with NEC's row 13 and IBM's extensions (rows 89 to 92 as NEC placed them, 115 to 119 as IBM did).
namespace JisTable {

inline constexpr int cells = 94;

/// The character at a row and a cell, both counted from 1; 0 where there is none.
char16_t character(int row, int cell);

}
