#pragma once

#include "models/domain/Diagnosis.h"
#include "models/tables/RecordTable.h"

/// One line of the guide at the clerk's hand: a section of the directory, or a general answer.
struct GuideEntry
{
    qint64 number = 0;
    QString title;   ///< the section, or the question
    QString text;    ///< how it is reached and what for, or the answer
    Chip until = {}; ///< where an answer ends some day

    friend bool operator==(const GuideEntry &, const GuideEntry &) = default;
};

/// Who answers what, and the general answers (MYK-18, MYK-20, AIS-18).
class GuideTable final : public RecordTable<GuideEntry>
{
public:
    enum ColumnIndex { Title, Until };

    explicit GuideTable(QObject *parent = nullptr);

    /// The sections in which every word of `wanted` occurs, and then the answers, which were looked up already.
    static QList<GuideEntry> entries(const Directory &directory, const GeneralAnswers &answers, const QString &wanted);
};
