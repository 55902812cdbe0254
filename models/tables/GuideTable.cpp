#include "models/tables/GuideTable.h"

#include "models/tables/DiagnosisWords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// In the order of GuideTable::ColumnIndex.
constexpr std::array columns{
    Column<GuideEntry>{
        .title = QT_TRANSLATE_NOOP("GuideTable", "Section or question"),
        .show = [](const GuideEntry &e) { return e.title; },
        .toolTip = [](const GuideEntry &e) { return e.text; },
    },
    Column<GuideEntry>{
        .title = QT_TRANSLATE_NOOP("GuideTable", "Validity"),
        .chip = [](const GuideEntry &e) { return e.until; },
    },
};
static_assert(columns.size() == GuideTable::Until + 1);

bool answers(const DirectoryEntry &entry, const QString &wanted)
{
    const QString written = (entry.section + u' ' + entry.topics.join(u' ')).normalized(QString::NormalizationForm_KC);
    const QStringList words
        = wanted.normalized(QString::NormalizationForm_KC).simplified().split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(),
                       [&](const QString &word) { return written.contains(word, Qt::CaseInsensitive); });
}

} // namespace

GuideTable::GuideTable(QObject *parent)
    : RecordTable<GuideEntry>(
        columns, "GuideTable", [](const GuideEntry &e) { return e.number; }, parent)
{
}

QList<GuideEntry> GuideTable::entries(const Directory &directory, const GeneralAnswers &general, const QString &wanted)
{
    QList<GuideEntry> all;
    for (qsizetype at = 0; at < directory.size(); ++at) {
        const DirectoryEntry &entry = directory.at(at);
        if (answers(entry, wanted))
            all.append({.number = at + 1,
                        .title = u"%1　%2"_s.arg(entry.section, DiagnosisWords::reach(entry)),
                        .text = entry.topics.join(u'\n'),
                        .until = {}});
    }
    for (const GeneralAnswer &answer : general)
        all.append({.number = qint64(qHash(answer.code, 0) >> 1) | 1LL << 32,
                    .title = u"%1　%2"_s.arg(answer.code, answer.question),
                    .text = answer.answer,
                    .until = DiagnosisWords::validity(answer)});
    return all;
}
