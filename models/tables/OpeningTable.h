#pragma once

#include "models/domain/PersonFile.h"
#include "models/tables/RecordTable.h"

/// A content of the portal or a notice, and whether it is open to a person.
struct OpeningLine
{
    bool isNotice = false;
    int place = 0; ///< in the society's order
    QString name;
    QString state; ///< as PersonNotice::state
    QDate from;    ///< null: nothing will open
    QString remark;

    friend bool operator==(const OpeningLine &, const OpeningLine &) = default;
};

/// What is open to a person on the portal, and since when: the contents, then the notices (AIS-12, AIS-13, HIN-7).
class OpeningTable final : public RecordTable<OpeningLine>
{
    Q_DECLARE_TR_FUNCTIONS(OpeningTable)

public:
    enum ColumnIndex { Name, State, From, Kind, Remark };

    explicit OpeningTable(QObject *parent = nullptr);

    /// `insured`: the person is not a dependant.
    static QList<OpeningLine> lines(const PortalContents &contents, const PersonNotices &notices, bool insured,
                                    QDate today);
    static QString kind(const OpeningLine &line);

private:
    static QString remark(const PortalContent &content);
    static QString remark(const PersonNotice &notice);
};
