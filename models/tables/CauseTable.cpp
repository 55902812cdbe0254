#include "models/tables/CauseTable.h"

#include "models/tables/DiagnosisWords.h"

#include <QHash>
#include <QJsonDocument>

#include <array>

namespace {

// In the order of CauseTable::ColumnIndex.
constexpr std::array columns{
    Column<Cause>{
        .title = QT_TRANSLATE_NOOP("CauseTable", "Cause"),
        .show = [](const Cause &c) { return DiagnosisWords::cause(c); },
        .toolTip = [](const Cause &c) { return DiagnosisWords::cause(c); },
    },
    Column<Cause>{
        .title = QT_TRANSLATE_NOOP("CauseTable", "Certainty"),
        .sortBy = [](const Cause &c) -> QVariant { return int(c.certainty); },
        .chip = [](const Cause &c) { return DiagnosisWords::certainty(c.certainty); },
    },
};
static_assert(columns.size() == CauseTable::HowSure + 1);

} // namespace

CauseTable::CauseTable(QObject *parent)
    : RecordTable<Cause>(columns, "CauseTable", &CauseTable::numberOf, parent)
{
}

qint64 CauseTable::numberOf(const Cause &cause)
{
    return qint64(qHash(cause.rule.toUtf8() + QJsonDocument(cause.facts).toJson(QJsonDocument::Compact), 0) >> 1);
}
