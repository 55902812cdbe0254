#pragma once

#include "models/domain/Request.h"
#include "models/domain/Staff.h"
#include "models/tables/Chip.h"
#include "ui/pages/Panel.h"

#include <QList>
#include <QMap>

class CallBackStrip;
class NoticeList;
class PlainLabel;
class QGridLayout;
class KeyButton;
class StateChip;
class TextField;

/// The questions of the identity check, in the order of the society's profile. The clerk types what the caller says;
/// the database answers field by field whether it agrees. No stored value is ever shown here (AIS-6).
class IdentityStrip : public Panel
{
    Q_OBJECT
public:
    /// `needed` answers have to agree. `items` stand there until a request says which it asks.
    IdentityStrip(const QList<IdentityItem> &items, int needed, QWidget *parent = nullptr);

    /// The questions of the request at hand. What is typed to one that is asked again stays.
    void setItems(const QList<IdentityItem> &items);
    /// How the check stands, and whether this person may check now. `failuresLeft` below 0: not known yet.
    void setState(IdentityState state, int failuresLeft, bool mayCheck);
    void setUnderWay(bool underWay);
    /// What has to agree because somebody looks alike (empty: nobody does), and what came of calling back so far.
    void setRecord(const QString &tie, const QString &calledBack);
    CallBackStrip &callBack() const { return *m_callBack; }

    /// What has been typed; fields left empty are not in it.
    QMap<QString, QString> answers() const;
    void setAnswers(const QMap<QString, QString> &answers);
    /// Says behind each field whether it agrees. Once the identity is confirmed, nothing typed is kept.
    void showOutcome(const IdentityAnswer &answer);
    /// Forgets all that was typed and all that was said about it.
    void clear();
    /// Puts the focus where typing goes on.
    void focusFirst();

    void retranslate() override;

signals:
    void checkWanted(const QMap<QString, QString> &answers);
    void edited();

private:
    struct Row
    {
        IdentityItem item;
        PlainLabel *label;
        TextField *field;
        StateChip *verdict;
    };
    void addRow(const IdentityItem &item);
    void name(const Row &row) const;
    bool asks(const QList<IdentityItem> &items) const;
    void enter(qsizetype row);
    void check();
    void showVerdict(const Row &row, bool agrees);
    void updateControls();
    QString standing() const;
    QString whatIsNeeded() const;
    bool isTyped(const IdentityItem &item) const;
    QList<Chip> tieNotice() const;

    QGridLayout *m_grid;
    QList<Row> m_rows;
    int m_needed;
    IdentityState m_state = IdentityState::None;
    int m_failuresLeft = 0;
    bool m_mayCheck = false;
    bool m_underWay = false;
    QMap<QString, bool> m_matches;
    QString m_tie;
    NoticeList *m_tieNotice;
    CallBackStrip *m_callBack;
    PlainLabel *m_standing;
    KeyButton *m_check;
};
