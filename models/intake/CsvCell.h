#pragma once

#include <QString>

/// What a spreadsheet makes of a field, and how to live with it.
namespace CsvCell {

/// True for text that a spreadsheet might run as a formula (CWE-1236): it begins, behind blanks and invisible
/// characters, with one of = + - @ in either width, or with a tab, a line end or a NUL.
bool isFormula(QStringView text);
/// The text with an apostrophe before it where it is a formula, or where it could be taken for one so guarded.
QString guarded(const QString &text);
/// Digits that a spreadsheet would shorten or take for a date ("0012", "1-2"), in the form ="0012" that keeps them;
/// any other text guarded.
QString keptForExcel(const QString &text);
/// What was meant by a field that guarded() or keptForExcel() wrote; any other text as it is.
QString plain(QStringView field);

}
