#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

/// Reads the customer barcode the way the post does: from the bars back to the characters, with Japan Post's table of
/// bars and its check character. Bars are F long, A semi-long up, D semi-long down, T timing.
struct BarReader
{
    QString postcode;
    QString number; ///< letters as letters; a control code that was cut off from its digit as ^
    QString check;  ///< 0 … 9, - or CC1 … CC8

    /// Nothing when start, stop, a character or the check does not hold.
    static std::optional<BarReader> read(const QString &bars)
    {
        using namespace Qt::StringLiterals;
        if (bars.size() != 67 || !bars.startsWith(u"FD") || !bars.endsWith(u"DF"))
            return {};
        QList<int> values;
        for (int i = 2; i < 65; i += 3) {
            const auto value = table().indexOf(bars.mid(i, 3));
            if (value < 0)
                return {};
            values.append(int(value));
        }
        int sum = 0;
        for (const int value : values)
            sum += value;
        if (sum % 19 != 0)
            return {};

        BarReader reader;
        for (int i = 0; i < 7; ++i)
            reader.postcode += QString::number(values.at(i));
        for (int i = 7; i < 20; ++i) {
            const int value = values.at(i);
            if (value < 10)
                reader.number += QString::number(value);
            else if (value == 10)
                reader.number += u'-';
            else if (value == 14) // CC4 fills up
                continue;
            else if (i == 19)
                reader.number += u'^';
            else
                reader.number += QChar(u'A' + (value - 11) * 10 + values.at(++i));
        }
        const int check = values.last();
        reader.check = check < 10 ? QString::number(check) : check == 10 ? u"-"_s : u"CC%1"_s.arg(check - 10);
        return reader;
    }

private:
    // In the order of the values: 0 … 9, hyphen, CC1 … CC8.
    static const QStringList &table()
    {
        using namespace Qt::StringLiterals;
        static const QStringList bars
            = u"FTT FFT FDA DFA FAD FTF DAF AFD ADF TFF TFT DAT DTA ADT TDA ATD TAD TTF FFF"_s.split(u' ');
        return bars;
    }
};
