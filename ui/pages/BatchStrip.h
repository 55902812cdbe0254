#pragma once

#include "models/domain/Approval.h"
#include "models/tables/Chip.h"
#include "ui/pages/Panel.h"

#include <QHash>

#include <optional>

class HoldButton;
class NoticeList;
class PlainLabel;

/// Approves the requests of the low lane together, or those of one list, with a button that wants to be kept pressed;
/// says what was left out and why, and what the lot has found in this person's batches so far.
class BatchStrip : public Panel
{
    Q_OBJECT
public:
    explicit BatchStrip(QWidget *parent = nullptr);

    enum class Of { LowLane, List };

    /// Chooses from all that waits. Left out beforehand: what this person may not decide, what the lot has drawn, and
    /// what something unusual has raised. Of several lists the oldest that still has something to approve.
    void setWaiting(const Approvals &waiting, Of of);
    static bool hasAny(const Approvals &waiting, Of of);
    void setFigures(const FullChecks &figures);
    void setUnderWay(bool underWay);
    /// What became of a batch; `names` are those of the requests that were in it.
    void showAnswer(const BatchAnswer &answer, const QHash<qint64, QString> &names);
    void forgetAnswer();

    QList<RequestId> batch() const;
    QHash<qint64, QString> names() const;
    void focusButton();

    void retranslate() override;

signals:
    void wanted();

private:
    QList<Chip> outcome() const;
    QString sentence() const;
    QString rest() const;
    QString figures() const;

    Approvals m_batch;
    Of m_of = Of::LowLane;
    QString m_list;   ///< why the list was made
    int m_later = 0;  ///< for another batch, since the database takes no more at once
    int m_single = 0; ///< of the list, to be read singly
    FullChecks m_figures;
    std::optional<BatchAnswer> m_answer;
    QHash<qint64, QString> m_names;
    bool m_underWay = false;
    bool m_letGo = false;
    PlainLabel *m_sentence;
    PlainLabel *m_restLine;
    PlainLabel *m_hint;
    PlainLabel *m_figuresLine;
    NoticeList *m_outcome;
    HoldButton *m_button;
};
