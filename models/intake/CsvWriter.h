#pragma once

#include "models/intake/Charset.h"

#include <QSaveFile>
#include <QStringList>

#include <optional>

/// Writes a CSV file that spreadsheets read and cannot run: every field quoted, formulas guarded, lines ended by CRLF.
/// The file appears whole at commit() or not at all.
class CsvWriter
{
public:
    enum class Numbers {
        AsTheyAre,   ///< for programs
        KeptForExcel ///< 0012 as ="0012", which a spreadsheet leaves alone
    };
    struct Flaw
    {
        enum class Kind {
            NotWritable,     ///< the file or its folder
            NoSuchCharacter, ///< `characters` do not exist in code page 932
        };
        Kind kind = Kind::NotWritable;
        QStringList characters = {}; ///< each once
        qint64 row = 0;              ///< of the first of them, the header being 1
        int column = 0;
    };

    /// `charset` is Utf8, written with its byte order mark, or Cp932.
    CsvWriter(const QString &path, Charset charset, Numbers numbers);

    /// Any number of fields, at least one.
    void write(const QStringList &fields);
    /// Puts the file in its place, unless something was wrong; then nothing is left of it.
    std::optional<Flaw> commit();

private:
    QByteArray encoded(const QString &text, int column);

    QSaveFile m_file;
    Charset m_charset;
    Numbers m_numbers;
    qint64 m_row = 0;
    std::optional<Flaw> m_flaw;
};
