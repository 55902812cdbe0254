#pragma once

#include "ui/pages/Panel.h"

#include <QDate>
#include <QHash>

class DayField;
class QComboBox;
class ReasonStrip;

/// The questions that come before a request changes its way: each asks in place for its reason, and at most one of them
/// at a time.
class RequestStrips : public Panel
{
    Q_OBJECT
public:
    enum class Step { Withdraw, Hold, Merge, Reopen, Complete };

    explicit RequestStrips(QWidget *parent = nullptr);

    void ask(Step step);
    void dismiss();
    bool isAsking() const;
    void setUnderWay(bool underWay);
    /// How many others would be joined, for the question.
    void setOthers(int others);
    /// Whether the request may be done as it stands, or only answered.
    void setMayBeDone(bool mayBeDone);

    /// Until when to hold; null: until further notice.
    QDate until() const;
    QString outcome() const;

    void retranslate() override;

signals:
    void given(Step step, const QString &reason);
    void dismissed();

private:
    void addStrip(Step step, const QString &name);
    void nameOutcomes();
    void showOutcome();

    QHash<Step, ReasonStrip *> m_strips;
    DayField *m_until;
    QComboBox *m_outcome;
    int m_others = 0;
    bool m_mayBeDone = true;
};
