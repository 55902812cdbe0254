#pragma once

#include "models/domain/Run.h"
#include "ui/pages/Panel.h"

class AbortStrip;
class FieldGrid;
class KeyButton;
class MessageBar;
class PlainLabel;
class RunGateway;
class SectionTitle;
class StateChip;

/// A run that this person cannot reconcile now: how it stands, why, and the way to abort it.
class RunNote final : public Panel
{
    Q_OBJECT
public:
    /// `prints`: this person has the printing duty, so they may abort.
    RunNote(RunGateway &runs, bool prints, MessageBar &messages, QWidget *parent = nullptr);

    /// `printingHere`: the run is under way in this very program.
    void show(const Run &run, bool printingHere);
    void retranslate() override;

signals:
    void aborted(qint64 run);

private:
    QString explanation() const;
    bool mayAbort() const;

    bool m_prints;
    Run m_run;
    bool m_printingHere = false;
    SectionTitle *m_title;
    StateChip *m_state;
    PlainLabel *m_why;
    FieldGrid *m_fields;
    KeyButton *m_abort;
    AbortStrip *m_strip;
};
