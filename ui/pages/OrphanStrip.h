#pragma once

#include "models/domain/Run.h"
#include "ui/pages/Panel.h"

#include <QList>

class AbortStrip;
class MessageBar;
class PlainLabel;
class KeyButton;
class RunGateway;

/// Says that a run of this person is still open although its passwords are gone, and offers the only way out.
class OrphanStrip final : public Panel
{
    Q_OBJECT
public:
    OrphanStrip(RunGateway &runs, MessageBar &messages, QWidget *parent = nullptr);

    /// `active`: all runs of the list; `printingHere`: the one that is under way in this program, 0: none.
    void look(const Runs &active, qint64 printingHere);
    void retranslate() override;

signals:
    void aborted(qint64 run);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showQuestion(bool asking);

    Runs m_orphans; ///< oldest first
    PlainLabel *m_what;
    KeyButton *m_abort;
    AbortStrip *m_strip;
};
