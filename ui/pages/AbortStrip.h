#pragma once

#include "models/gateways/RunGateway.h"
#include "ui/pages/Panel.h"

class ConfirmStrip;
class Intention;
class MessageBar;
class PlainLabel;
class QComboBox;

/// Asks for the reason and aborts a run: its passwords become void, its sheets go on the recovery list.
class AbortStrip final : public Panel
{
    Q_OBJECT
public:
    AbortStrip(RunGateway &runs, MessageBar &messages, QWidget *parent = nullptr);

    /// That somebody else aborted or closed the run: then there is nothing left to abort either.
    static bool saysGone(const DbError &error);

    void ask(RunId run, int fence, int cards);
    void dismiss();
    bool isAsking() const;
    void retranslate() override;

signals:
    void aborted(qint64 run);
    /// It could not be: somebody else was first.
    void gone();
    void dismissed();

private:
    void abort();
    QString words() const;
    QString verb() const;

    RunGateway &m_runs;
    Intention *m_intention;
    RunId m_run;
    int m_fence = 0;
    int m_cards = 0;
    ConfirmStrip *m_strip;
    PlainLabel *m_reasonLabel;
    QComboBox *m_reasons;
};
